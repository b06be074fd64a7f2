import type { Capability } from '../../model/capability.ts';
import { type Configuration, reachIn, seenBy } from '../../model/configuration.ts';
import { inBoth, placeIn } from '../../model/is-among.ts';
import type { Platform } from '../../model/platform.ts';
import type { RecordedLevel } from '../../model/support.ts';
import { claimsSpeakingOf } from './claim-scopes.ts';
import type { Claim } from './claims.ts';

/** What claims and denials come to in one configuration. */
export interface SupportIn<Held extends Claim = Claim> {
  /** The strongest level that holds; `none` where it is only denied; nothing where no statement of it holds. */
  readonly level?: RecordedLevel;
  /** The offerings of the configuration by which alone that level is reached; absent where it holds in all of it. */
  readonly only?: readonly string[];
  /** The offerings of the configuration that a source denies it for, though the level stands. */
  readonly except: readonly string[];
  /** Whether every claim of that level covers the capability in part only. */
  readonly limited: boolean;
  /** Whether every claim of that level is native, and denied by another statement of the same scope. */
  readonly contested: boolean;
  /**
   * The claims and denials that hold, strongest first, whether or not they are as strong as the level. Of those that speak
   * of the platform as a whole and say the same, one stands for all: see `spokenFor`.
   */
  readonly holding: readonly Held[];
  /** The claims of the platform as a whole that do not hold, because a source denies them for the form; again one for all. */
  readonly overruled: readonly Held[];
  /** What of the configuration is denied it by name, and whether it is denied for the platform as a whole. */
  readonly denied: Denied;
}

interface Denied {
  readonly names: ReadonlySet<string>;
  readonly whole: boolean;
}

/** What is asked of the claims besides the configuration that they are to hold in. */
export interface Asked {
  readonly capability: Capability;
  readonly platform: Pick<Platform, 'offerings'>;
  /** The levels that count; left out, all. */
  readonly accept?: readonly RecordedLevel[] | undefined;
  /** What claims may speak of; left out, all of the configuration. Denials count in any case. */
  readonly within?: Within | undefined;
}

/** What of a configuration claims may speak of. */
export interface Within {
  readonly parts: Pick<ReadonlySet<string>, 'has'>;
  /** Whether those count too that speak of the form, or of the whole. */
  readonly form: boolean;
}

/** A statement that holds in a configuration. */
interface Scoped<Held extends Claim> {
  readonly claim: Held;
  /** What it names of the configuration: its form, its parts, or the part that stands by itself; absent for the whole. */
  readonly names?: readonly string[];
}

/** What claims and denials of one capability, strongest first, come to in one configuration; the list may not change. */
export function supportIn<Held extends Claim>(
  configuration: Configuration,
  claims: readonly Held[],
  { capability, platform, accept, within }: Asked,
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
  const counting =
    accept === undefined ? affirmations : affirmations.filter(({ claim }) => accept.includes(claim.level));
  const strongest = counting[0];
  if (strongest === undefined) {
    const nothing = { except: [], limited: false, contested: false, ...told };
    return denials.length === 0 ? nothing : { level: 'none', ...onlyOf(denials.map(({ names }) => names)), ...nothing };
  }
  const { level } = strongest.claim;
  const reaching = counting.filter(({ claim }) => claim.level === level);
  const undisputed = reaching.filter((one) => !isRefuted(one, denied));
  // What is denied word for word counts only where nothing else reaches the level.
  const resting = undisputed.length > 0 ? undisputed : reaching;
  const only = onlyOf(resting.map((one) => namesLeft(one, denied, own)));
  const named = new Set(only.only);
  const isFormLeftOut = only.only !== undefined && own !== undefined && !named.has(own);
  return {
    level,
    ...only,
    except: [
      ...(isFormLeftOut && (isOwnDenied || denied.whole) ? [own] : []),
      ...[...denied.names].filter((name) => name !== own && !named.has(name)),
    ],
    limited: reaching.every(({ claim }) => claim.support.partial === true),
    contested: undisputed.length === 0,
    ...told,
  };
}

/** What a configuration is called by: its form, or the part that stands by itself. */
export function keyOf({ form, parts, alone }: Configuration): string | undefined {
  return form ?? (alone ? parts[0] : undefined);
}

function scopedIn<Held extends Claim>(seen: Configuration, claim: Held, within: Within | undefined): Scoped<Held>[] {
  const { only } = claim.feature;
  const reach = reachIn(seen, only);
  if (reach === undefined) return [];
  const bound = claim.level === 'none' ? undefined : within;
  if (reach === 'whole') return bound === undefined || bound.form ? [{ claim }] : [];
  const own = keyOf(seen);
  const named = namedIn(seen, only ?? []);
  const isMeant = (offering: string) =>
    bound === undefined || (offering === own ? bound.form : bound.parts.has(offering));
  const names = named.filter(isMeant);
  return names.length === 0 ? [] : [{ claim, names }];
}

/** What of a configuration is named, in the order in which it is named. */
function namedIn({ form, parts }: Configuration, only: readonly string[]): readonly string[] {
  const named = inBoth(only, parts);
  const place = form === undefined ? -1 : placeIn(only, form);
  if (form === undefined || place < 0) return named;
  const later = named.findIndex((part) => placeIn(only, part) > place);
  named.splice(later < 0 ? named.length : later, 0, form);
  return named;
}

/** A configuration has one delivery: no claim of the other one holds in it. */
export function isOtherDelivery({ delivery }: Capability, configuration: Configuration): boolean {
  return delivery !== undefined && configuration.delivery !== undefined && delivery !== configuration.delivery;
}

/** Whether a native claim is denied in all of its scope. What is integrated or custom, nothing native denies. */
function isRefuted({ claim, names }: Scoped<Claim>, denied: Denied): boolean {
  if (claim.support.how !== 'native') return false;
  return names === undefined ? denied.whole : names.every((name) => denied.names.has(name));
}

/**
 * What of the names of a claim is not denied; all of them, where each is. An integration is no less one because the form
 * itself lacks the capability.
 */
function namesLeft(
  { claim, names }: Scoped<Claim>,
  denied: Denied,
  own: string | undefined,
): readonly string[] | undefined {
  if (names === undefined) return undefined;
  const isNative = claim.support.how === 'native';
  const left = names.filter((name) => !denied.names.has(name) || (name === own && !isNative));
  return left.length > 0 ? left : names;
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
