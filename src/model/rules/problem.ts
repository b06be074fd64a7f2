import type { Content } from '../content.ts';

/** What a dataset rule found: where, and what is there against what was expected. */
export interface Problem {
  /** The rule's name. */
  readonly rule: string;
  /** The way into the content: `platforms/kubeflow/model-training/katib`. */
  readonly path: string;
  /** What was found and what would be right. */
  readonly message: string;
}

/** A rule that the schema cannot state: a pure function from a content to the places that break it. */
export type Rule = (content: Content) => Iterable<Omit<Problem, 'rule'>>;
