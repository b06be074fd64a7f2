import type { Capability } from './capability.ts';
import { deepFreeze } from './deep-freeze.ts';
import { haveCommon, isAmong } from './is-among.ts';
import type { Delivery, Offering } from './offering.ts';

/**
 * What somebody would really run: one form of a platform with the parts that work in it, or one part that is offered
 * without the platform, by itself.
 */
export interface Configuration {
  /** The form; absent for a part by itself, and for the one form of a platform that names none. */
  readonly form?: string;
  /** Who runs it, where that is known. */
  readonly delivery?: Delivery;
  /** The parts that work in the form; or the part by itself. */
  readonly parts: readonly string[];
  /** Set for a part by itself. */
  readonly alone?: true;
}

type Offerings = Readonly<Record<string, Offering>>;

/** Whether an offering was withdrawn. What has ended is in no configuration. */
export function hasEnded(offering: Offering | undefined): boolean {
  return offering?.status?.is === 'discontinued';
}

/** They are asked for with every capability of every platform, and change as little as the offerings do. */
const known = new WeakMap<Offerings, readonly Configuration[]>();

/**
 * Every configuration of a platform, in the order of its offerings: forms first, then the parts by themselves.
 *
 * @param platform - the platform
 * @returns its configurations
 */
export function configurationsOf({ offerings }: { readonly offerings: Offerings }): readonly Configuration[] {
  const before = known.get(offerings);
  if (before !== undefined) return before;
  const configurations = [...formsOf(offerings), ...aloneOf(offerings)];
  // What may still be changed is not remembered, and what is remembered may not be changed.
  if (Object.isFrozen(offerings)) known.set(offerings, deepFreeze(configurations));
  return configurations;
}

/**
 * The configurations in which only one part is used: each form without parts, each form with each of its parts that
 * statements name, and the parts by themselves. With a part that none of them names, a form is as it is without parts.
 */
export function configurationsOfOne(
  { offerings }: { readonly offerings: Offerings },
  named: ReadonlySet<string>,
): readonly Configuration[] {
  const withOne = formsOf(offerings).flatMap((form) => [
    { ...form, parts: [] },
    ...form.parts.filter((part) => named.has(part)).map((part) => ({ ...form, parts: [part] })),
  ]);
  return [...withOne, ...aloneOf(offerings)];
}

/**
 * What is meant by one offering: a form is its configuration, a part that is offered alone is itself, any other part is
 * its forms with that part only, and an offering apart, or one that has ended, is what is said of it alone.
 */
export function configurationsWith(
  { offerings }: { readonly offerings: Offerings },
  asked: string,
): readonly Configuration[] {
  const offering = offerings[asked];
  const itself: Configuration = { parts: [asked], alone: true };
  if (offering === undefined || hasEnded(offering)) return [itself];
  const forms = formsOf(offerings);
  if (offering.standing === 'form') return forms.filter(({ form }) => form === asked);
  if (offering.standing === 'apart' || offering.alone) return [itself];
  const within = forms.filter(({ parts }) => isAmong(parts, asked)).map((form) => ({ ...form, parts: [asked] }));
  return within.length > 0 ? within : [itself];
}

/**
 * How far a statement reaches in a configuration: to the `whole`, because it names no offering; to its `form`, which it
 * names, as one does that names a part which stands by itself; or to some of its `parts`. Nothing where it does not hold.
 */
export type Reach = 'whole' | 'form' | 'parts';

export function reachIn({ form, parts, alone }: Configuration, only: readonly string[] | undefined): Reach | undefined {
  if (only === undefined) return alone ? undefined : 'whole';
  if (form !== undefined && isAmong(only, form)) return 'form';
  if (!haveCommon(only, parts)) return undefined;
  return alone ? 'form' : 'parts';
}

/**
 * A configuration as claims of a capability see it: what is a property of one form is not lifted to it by a part that is
 * offered alone.
 */
export function seenBy(
  capability: Pick<Capability, 'of'>,
  configuration: Configuration,
  { offerings }: { readonly offerings: Offerings },
): Configuration {
  if (capability.of !== 'form' || configuration.alone) return configuration;
  return { ...configuration, parts: withoutAlone(configuration.parts, offerings) };
}

/** Forms that have the same parts share the list of them, and each capability of forms asks for it. */
const withoutThoseAlone = new WeakMap<readonly string[], readonly string[]>();

function withoutAlone(parts: readonly string[], offerings: Offerings): readonly string[] {
  const before = withoutThoseAlone.get(parts);
  if (before !== undefined) return before;
  const left = parts.filter((part) => !offerings[part]?.alone);
  if (Object.isFrozen(parts)) withoutThoseAlone.set(parts, Object.freeze(left));
  return left;
}

function formsOf(offerings: Offerings): readonly Configuration[] {
  const named = entriesOf(offerings, 'form');
  // What names no form has one all the same: the platform as it is.
  const forms: readonly (readonly [string | undefined, Offering | undefined])[] =
    named.length > 0 ? named.filter(([, offering]) => !hasEnded(offering)) : [[undefined, undefined]];
  const parts = partsByForm(offerings);
  return forms.map(([id, offering]) => ({
    ...(id !== undefined && { form: id }),
    ...(offering?.delivery !== undefined && { delivery: offering.delivery }),
    parts: parts(id),
  }));
}

/** The parts that work in a form, in the order of the offerings; forms that have only what works in all share one list. */
function partsByForm(offerings: Offerings): (form: string | undefined) => readonly string[] {
  const parts = entriesOf(offerings, 'part').filter(([, part]) => !hasEnded(part));
  const placeOf = new Map(parts.map(([id], place) => [id, place]));
  const everywhere = parts.flatMap(([id, part]) => (part.with === undefined ? id : []));
  const ofForm = new Map<string, Set<string>>();
  for (const [id, part] of parts) {
    for (const form of part.with ?? []) ofForm.set(form, (ofForm.get(form) ?? new Set()).add(id));
  }
  return (form) => {
    const own = form === undefined ? undefined : ofForm.get(form);
    if (own === undefined) return everywhere;
    return [...everywhere, ...own].sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
  };
}

function aloneOf(offerings: Offerings): readonly Configuration[] {
  return entriesOf(offerings, 'part')
    .filter(([, part]) => part.alone && !hasEnded(part))
    .map(([part]) => ({ parts: [part], alone: true }));
}

function entriesOf(offerings: Offerings, standing: Offering['standing']): readonly (readonly [string, Offering])[] {
  return Object.entries(offerings).filter(([, offering]) => offering.standing === standing);
}
