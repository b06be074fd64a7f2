import type { Content } from '../../model/content.ts';
import type { Platform } from '../../model/platform.ts';
import type { DraftPhrase, MatrixDraft } from '../draft.ts';
import type { CapabilitySearch } from './capability-search.ts';
import type { MatrixFinding } from './finding.ts';
import type { NameSpellings } from './name-spellings.ts';

/** What rules are asked about. */
export interface Check {
  readonly draft: MatrixDraft;
  /** The columns that somebody wants to bring in; of others it is only asked whether they changed. */
  readonly columns: readonly CheckedColumn[];
  /** The draft's column of whoever contributes, where it is told. */
  readonly own: string | undefined;
  /** The matrix before anybody changed it. */
  readonly original: MatrixDraft | undefined;
  readonly content: Content | undefined;
  /** What to search for capabilities; nothing where no content was passed. */
  readonly capabilities: CapabilitySearch | undefined;
  readonly spellings: NameSpellings;
}

/** A column with what is known of its platform. */
export interface CheckedColumn {
  /** As the draft calls it. */
  readonly id: string;
  /** The platform, if the content has it. */
  readonly platform: Platform | undefined;
  /** The hosts of its vendor's own pages, without `www.`; none where nobody told. */
  readonly hosts: readonly string[];
  readonly phrases: readonly CheckedPhrase[];
}

/** A phrase with the place where it stands. Its text is what it says; titles of pages behind that are none of it. */
export interface CheckedPhrase extends DraftPhrase {
  /** All of its text, as the draft has it: it begins with what the phrase says. */
  readonly whole: string;
  readonly column: CheckedColumn;
  readonly category: string;
  /** Its place in the cell, from 0. */
  readonly index: number;
  /** Whether the content says the same in the same cell: then the words are no contributor's. */
  readonly isReleased: boolean;
}

/** What a rule finds, without its name. */
export type Found = Omit<MatrixFinding, 'rule'>;

/** What a rule finds in a phrase: where that stands is known. */
export type FoundInPhrase = Omit<Found, 'platform' | 'category' | 'phrase'>;

/** A rule: what it finds in what is checked. */
export type CheckRule = (check: Check) => Iterable<Found>;

/** A rule of which each phrase is asked by itself, but for those that are in the matrix already. */
export function ofPhrases(find: (phrase: CheckedPhrase, check: Check) => Iterable<FoundInPhrase>): CheckRule {
  return function* (check) {
    for (const { id, phrases } of check.columns) {
      for (const phrase of phrases) {
        if (phrase.isReleased) continue;
        const place = { platform: id, category: phrase.category, phrase: phrase.index };
        for (const found of find(phrase, check)) yield { ...found, ...place };
      }
    }
  };
}
