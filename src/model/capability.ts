import type { Bar } from './bar.ts';
import type { Delivery } from './offering.ts';

/** What a capability can be a property of, besides what a platform can do. */
export const capabilitySubjects = ['form', 'offering'] as const;

/**
 * What a capability is a property of, where that is not simply what a platform can do:
 *
 * - `form`: of one form of delivery, such as self-hosting; a part that has it does not give it to the form
 * - `offering`: of the product that one takes, such as its licence or its price
 */
export type CapabilitySubject = (typeof capabilitySubjects)[number];

/**
 * The vendor-neutral name that features are instances of: `drift-detection`, `feature-store`.
 *
 * @typeParam Id - the capability ids
 * @typeParam C - the category ids
 */
export interface Capability<Id extends string = string, C extends string = string> {
  /** The key that it has in the content. */
  readonly id: Id;
  /** Its home; features of any category may claim it. */
  readonly category: C;
  /** What people read. */
  readonly name: string;
  /** One sentence: what a platform offers that has it. */
  readonly definition: string;
  /** What people call it besides its name: abbreviations, spellings, vendors' words. */
  readonly aliases: readonly string[];
  /** What it is a property of; absent: of what the platform can do. */
  readonly of?: CapabilitySubject;
  /** Of a capability that is one kind of delivery: which one. It is met in no configuration of the other kind. */
  readonly delivery?: Delivery;
  /** The criteria by which it is judged; absent: none are written down yet. */
  readonly bar?: Bar;
}
