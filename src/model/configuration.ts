import type { Capability } from './capability.ts';
import { deepFreeze } from './deep-freeze.ts';
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
 * The configurations in which only one part is used: each form without parts, each form with each of its parts, and the
 * parts by themselves.
 */
export function configurationsOfOne({ offerings }: { readonly offerings: Offerings }): readonly Configuration[] {
  const withOne = formsOf(offerings).flatMap((form) => [
    { ...form, parts: [] },
    ...form.parts.map((part) => ({ ...form, parts: [part] })),
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
  const within = forms.filter(({ parts }) => parts.includes(asked)).map((form) => ({ ...form, parts: [asked] }));
  return within.length > 0 ? within : [itself];
}

/**
 * How far a statement reaches in a configuration: to the `whole`, because it names no offering; to its `form`, which it
 * names, as one does that names a part which stands by itself; or to some of its `parts`. Nothing where it does not hold.
 */
export type Reach = 'whole' | 'form' | 'parts';

export function reachIn({ form, parts, alone }: Configuration, only: readonly string[] | undefined): Reach | undefined {
  if (only === undefined) return alone ? undefined : 'whole';
  if (form !== undefined && only.includes(form)) return 'form';
  if (!only.some((offering) => parts.includes(offering))) return undefined;
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
  return { ...configuration, parts: configuration.parts.filter((part) => !offerings[part]?.alone) };
}

function formsOf(offerings: Offerings): readonly Configuration[] {
  const named = entriesOf(offerings, 'form');
  // What names no form has one all the same: the platform as it is.
  const forms: readonly (readonly [string | undefined, Offering | undefined])[] =
    named.length > 0 ? named.filter(([, offering]) => !hasEnded(offering)) : [[undefined, undefined]];
  const parts = entriesOf(offerings, 'part').filter(([, part]) => !hasEnded(part));
  return forms.map(([id, offering]) => {
    const within = parts.filter(([, part]) => part.with === undefined || (id !== undefined && part.with.includes(id)));
    return {
      ...(id !== undefined && { form: id }),
      ...(offering?.delivery !== undefined && { delivery: offering.delivery }),
      parts: within.map(([part]) => part),
    };
  });
}

function aloneOf(offerings: Offerings): readonly Configuration[] {
  return entriesOf(offerings, 'part')
    .filter(([, part]) => part.alone && !hasEnded(part))
    .map(([part]) => ({ parts: [part], alone: true }));
}

function entriesOf(offerings: Offerings, standing: Offering['standing']): readonly (readonly [string, Offering])[] {
  return Object.entries(offerings).filter(([, offering]) => offering.standing === standing);
}
