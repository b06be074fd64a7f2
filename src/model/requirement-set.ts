import type { Source } from './source.ts';

/**
 * A named list of capabilities that a law, a standard or a practice asks for.
 *
 * @typeParam K - the capability ids
 */
export interface RequirementSet<K extends string = string> {
  /** The key that it has in the content. */
  readonly id: string;
  /** What people read. */
  readonly name: string;
  /** One sentence: what asks for these capabilities, with the article or control. */
  readonly definition: string;
  /** What is asked for. */
  readonly capabilities: readonly K[];
  /** Where that can be checked. */
  readonly sources: readonly Source[];
}
