import type { Day } from '../../../src/model/date.ts';
import type { Support } from '../../../src/model/support.ts';

/** What a statement says of the capability that is judged: it claims or denies it, mentions it, or does not speak of it. */
export type Verdict = Support | 'about' | null;

/** A statement judged anew; what is absent stays as it is. */
export interface Judgement {
  readonly support?: Verdict;
  /** The offerings that all of the statement is limited to; `null`: none. */
  readonly only?: readonly string[] | null;
}

/** What a capability is judged to be, where that differs from the data. */
export interface Judgements {
  /** By full feature id. */
  readonly statements: ReadonlyMap<string, Judgement>;
  /** By platform, the day on which it was searched for and not found; `null`: it was not. */
  readonly notFound: ReadonlyMap<string, Day | null>;
}
