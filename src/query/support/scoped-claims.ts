import { type Configuration, reachIn } from '../../model/configuration.ts';
import { inBoth, placeIn } from '../../model/is-among.ts';
import type { Claim } from './claims.ts';

/** What of a configuration claims may speak of. */
export interface Within {
  readonly parts: Pick<ReadonlySet<string>, 'has'>;
  /** Whether those count too that speak of the form, or of the whole. */
  readonly form: boolean;
}

/** A statement that holds in a configuration. */
export interface Scoped<Held extends Claim> {
  readonly claim: Held;
  /** What it names of the configuration: its form, its parts, or the part that stands by itself; absent for the whole. */
  readonly names?: readonly string[];
}

/** What of a configuration is denied by name, and whether it is denied for the platform as a whole. */
export interface Denied {
  readonly names: ReadonlySet<string>;
  readonly whole: boolean;
}

/** What a configuration is called by: its form, or the part that stands by itself. */
export function keyOf({ form, parts, alone }: Configuration): string | undefined {
  return form ?? (alone ? parts[0] : undefined);
}

/** A claim as it holds in a configuration; nothing where it does not. */
export function scopedIn<Held extends Claim>(
  seen: Configuration,
  claim: Held,
  within: Within | undefined,
): Scoped<Held>[] {
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

/** Whether a native claim is denied in all of its scope. What is integrated or custom, nothing native denies. */
export function isRefuted({ claim, names }: Scoped<Claim>, denied: Denied): boolean {
  if (claim.support.how !== 'native') return false;
  return names === undefined ? denied.whole : names.every((name) => denied.names.has(name));
}

/**
 * What of the names of a claim is not denied; all of them, where each is. An integration is no less one because the form
 * itself lacks the capability.
 */
export function namesLeft(
  { claim, names }: Scoped<Claim>,
  denied: Denied,
  own: string | undefined,
): readonly string[] | undefined {
  if (names === undefined) return undefined;
  const isNative = claim.support.how === 'native';
  const left = names.filter((name) => !denied.names.has(name) || (name === own && !isNative));
  return left.length > 0 ? left : names;
}
