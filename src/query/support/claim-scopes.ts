import type { Configuration } from '../../model/configuration.ts';
import { isAmong } from '../../model/is-among.ts';
import type { Claim } from './claims.ts';

/** The claims of one capability by what they speak of. */
interface ClaimScopes {
  /** Of those that speak of the platform as a whole, the first of each kind. */
  readonly whole: readonly Claim[];
  /** The others by the offerings that they name. */
  readonly byName: ReadonlyMap<string, readonly Claim[]>;
  /** For each that speaks of the whole, the first of its kind. */
  readonly spokenFor: ReadonlyMap<Claim, Claim>;
  /** Where each stands in the list. */
  readonly places: ReadonlyMap<Claim, number>;
}

const known = new WeakMap<readonly Claim[], ClaimScopes>();

/**
 * Those of some claims that may hold in a configuration, in their order: what names neither its form nor one of its parts
 * need not be looked at, and of those that say the same of the whole, one is enough. A platform may have as many claims as
 * configurations.
 */
export function claimsSpeakingOf<Held extends Claim>(
  claims: readonly Held[],
  { form, parts }: Configuration,
): readonly Held[] {
  const { whole, byName, places } = scopesOf(claims);
  if (byName.size === 0) return whole as readonly Held[];
  const found = new Set(whole);
  const add = (offering: string) => {
    for (const claim of byName.get(offering) ?? []) found.add(claim);
  };
  if (form !== undefined) add(form);
  if (byName.size > parts.length) for (const part of parts) add(part);
  else for (const name of byName.keys()) if (isAmong(parts, name)) add(name);
  const placeOf = (claim: Claim) => places.get(claim) ?? 0;
  return [...found].sort((a, b) => placeOf(a) - placeOf(b)) as readonly Claim[] as readonly Held[];
}

/** The claim that stands for one where it is said which of some claims hold: itself, unless it speaks of the whole. */
export function spokenFor<Held extends Claim>(claims: readonly Held[], claim: Held): Held {
  return (scopesOf(claims).spokenFor.get(claim) as Held | undefined) ?? claim;
}

function scopesOf(claims: readonly Claim[]): ClaimScopes {
  let scopes = known.get(claims);
  if (scopes === undefined) {
    scopes = makeScopes(claims);
    known.set(claims, scopes);
  }
  return scopes;
}

function makeScopes(claims: readonly Claim[]): ClaimScopes {
  const first = new Map<string, Claim>();
  const byName = new Map<string, Claim[]>();
  const spokenFor = new Map<Claim, Claim>();
  for (const claim of claims) {
    const { only } = claim.feature;
    if (only === undefined) {
      const kind = kindOf(claim);
      const speaker = first.get(kind) ?? claim;
      first.set(kind, speaker);
      spokenFor.set(claim, speaker);
    }
    for (const name of new Set(only)) {
      const named = byName.get(name);
      if (named) named.push(claim);
      else byName.set(name, [claim]);
    }
  }
  const places = new Map(claims.map((claim, place) => [claim, place]));
  return { whole: [...first.values()], byName, spokenFor, places };
}

/** All of a claim that decides what it comes to, but for its scope. */
function kindOf({ level, support: { how, stage, partial, shows } }: Claim): string {
  const shown = shows === undefined ? 'all' : [...shows].sort().join(' ');
  return `${level} ${how} ${stage} ${partial === true} ${shown}`;
}
