/**
 * The vendor-neutral name that features are instances of: `drift-detection`, `feature-store`.
 *
 * @typeParam Id - the capability ids
 * @typeParam C - the category ids
 */
export interface Capability<Id extends string = string, C extends string = string> {
  readonly id: Id;
  /** Its home; features of any category may claim it. */
  readonly category: C;
  readonly name: string;
  /** One sentence: what a platform offers that has it. */
  readonly definition: string;
  /** What people call it besides its name: abbreviations, spellings, vendors' words. */
  readonly aliases: readonly string[];
}
