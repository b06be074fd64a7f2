import { hasEnded } from '../configuration.ts';
import type { Offering } from '../offering.ts';
import type { Platform } from '../platform.ts';

/** The offerings of a platform by how they stand to it, without those that have ended, unless it says otherwise. */
export interface Offered {
  /** The keys of all forms, those that have ended included. */
  readonly named: ReadonlySet<string>;
  /** The forms that there are; one without a name where the platform names none. */
  readonly forms: readonly (string | undefined)[];
  /** The parts, by key. */
  readonly parts: ReadonlyMap<string, Offering>;
  /** What a claim that names it says of the whole of a configuration: forms, and parts that are offered alone. */
  readonly whole: ReadonlySet<string>;
  /** What works in a form, or is one. */
  readonly inForms: ReadonlySet<string>;
}

/** What a platform offers, in one walk over its offerings: what claims hold of is asked for every one of them. */
export function offeredBy({ offerings }: Platform): Offered {
  const entries = Object.entries(offerings);
  const named = new Set(entries.flatMap(([key, { standing }]) => (standing === 'form' ? [key] : [])));
  const current = entries.filter(([, offering]) => !hasEnded(offering));
  const forms = current.flatMap(([key]) => (named.has(key) ? [key] : []));
  const parts = new Map(current.filter(([, { standing }]) => standing === 'part'));
  const alone = [...parts].flatMap(([key, part]) => (part.alone ? [key] : []));
  const living = new Set(forms);
  const worksInAForm = ({ with: works }: Offering) =>
    works === undefined ? named.size === 0 || living.size > 0 : works.some((form) => living.has(form));
  const within = [...parts].flatMap(([key, part]) => (worksInAForm(part) ? [key] : []));
  return {
    named,
    forms: named.size === 0 ? [undefined] : forms,
    parts,
    whole: new Set([...forms, ...alone]),
    inForms: new Set([...forms, ...within]),
  };
}

/** The same as claims of what is a property of one form see it: a part that is offered alone is not seen in forms. */
export function isSeen(offered: Offered, key: string, isOfForm: boolean): boolean {
  return !isOfForm || !offered.parts.get(key)?.alone;
}
