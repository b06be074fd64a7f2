import type { Capability } from '../../model/capability.ts';
import { type Configuration, seenBy } from '../../model/configuration.ts';
import { type Criteria, criteriaOf } from '../../model/criteria.ts';
import type { Platform } from '../../model/platform.ts';
import type { RecordedLevel } from '../../model/support.ts';
import { claimsSpeakingOf } from './claim-scopes.ts';
import type { Claim } from './claims.ts';
import { reachedLevel } from './reached-level.ts';
import { type Denied, keyOf, type Scoped, scopedIn, type Within } from './scoped-claims.ts';

/** What claims and denials come to in one configuration. */
export interface SupportIn<Held extends Claim = Claim> {
  /** The strongest level that is reached; `none` where it is only denied; nothing where no statement of it holds. */
  readonly level?: RecordedLevel;
  /** The offerings of the configuration by which alone that level is reached; absent where it holds in all of it. */
  readonly only?: readonly string[];
  /** The offerings of the configuration that a source denies it for, though the level stands. */
  readonly except: readonly string[];
  /** Whether that level covers the capability in part only. */
  readonly limited: boolean;
  /** The criteria of its bar that no claim of that level shows. */
  readonly missing: readonly string[];
  /** Whether every claim of that level is native, and denied by another statement of the same scope. */
  readonly contested: boolean;
  /**
   * The claims and denials that hold, strongest first, whether or not they are as strong as the level. Of those that speak
   * of the platform as a whole and say the same, one stands for all: see `spokenFor`.
   */
  readonly holding: readonly Held[];
  /** The claims of the platform as a whole that do not hold, because a source denies them for the form; again one for all. */
  readonly overruled: readonly Held[];
  /** What of the configuration is denied. */
  readonly denied: Denied;
}

/** What is asked of the claims besides the configuration that they are to hold in. */
export interface Asked {
  readonly capability: Capability;
  readonly platform: Pick<Platform, 'offerings'>;
  /** What claims are held against; left out, the capability's bar. */
  readonly criteria?: Criteria | undefined;
  /** The levels that count; left out, all. */
  readonly accept?: readonly RecordedLevel[] | undefined;
  /** What claims may speak of; left out, all of the configuration. Denials count in any case. */
  readonly within?: Within | undefined;
}

/** What claims and denials of one capability, strongest first, come to in one configuration; the list may not change. */
export function supportIn<Held extends Claim>(
  configuration: Configuration,
  claims: readonly Held[],
  { capability, platform, criteria = criteriaOf(capability.bar), accept, within }: Asked,
): SupportIn<Held> {
  const seen = seenBy(capability, configuration, platform);
  const scoped = claimsSpeakingOf(claims, seen).flatMap((claim) => scopedIn(seen, claim, within));
  const denials = scoped.filter(({ claim }) => claim.level === 'none');
  const denied: Denied = {
    names: new Set(denials.flatMap(({ names = [] }) => names)),
    whole: denials.some(({ names }) => names === undefined),
  };
  const own = keyOf(configuration);
  const isOwnDenied = own !== undefined && denied.names.has(own);
  const possible = isOtherDelivery(capability, configuration)
    ? []
    : scoped.filter(({ claim }) => claim.level !== 'none');
  // What is said of the form is nearer to it than what is said of the platform.
  const isOverruled = ({ names }: Scoped<Held>) => names === undefined && isOwnDenied;
  const affirmations = possible.filter((one) => !isOverruled(one));
  const told = {
    holding: [...affirmations, ...denials].map(({ claim }) => claim),
    overruled: possible.filter(isOverruled).map(({ claim }) => claim),
    denied,
  };
  const reached = reachedLevel({ affirmations, denied, own, criteria, accept });
  if (reached === undefined) {
    const nothing = { except: [], limited: false, missing: [], contested: false, ...told };
    return denials.length === 0 ? nothing : { level: 'none', ...onlyOf(denials.map(({ names }) => names)), ...nothing };
  }
  const named = new Set(reached.only);
  const isFormLeftOut = reached.only !== undefined && own !== undefined && !named.has(own);
  return {
    ...reached,
    except: [
      ...(isFormLeftOut && (isOwnDenied || denied.whole) ? [own] : []),
      ...[...denied.names].filter((name) => name !== own && !named.has(name)),
    ],
    ...told,
  };
}

/** A configuration has one delivery: no claim of the other one holds in it. */
export function isOtherDelivery({ delivery }: Capability, configuration: Configuration): boolean {
  return delivery !== undefined && configuration.delivery !== undefined && delivery !== configuration.delivery;
}

/** All that is named, unless something of it speaks of the whole. */
function onlyOf(scopes: readonly (readonly string[] | undefined)[]): { readonly only?: readonly string[] } {
  const names = new Set<string>();
  for (const scope of scopes) {
    if (scope === undefined) return {};
    for (const name of scope) names.add(name);
  }
  return { only: [...names] };
}
