import type { DraftPhrase } from '../draft.ts';

/** The rules that drafts are checked by, with what each finds. */
export const checkRules = {
  'marketing-word': 'a word that praises instead of saying what is there',
  praise: 'a superlative of the product, its kind or the market',
  promise: 'what readers are promised, such as ease or savings, instead of what the product does',
  comparison: 'a comparison with another platform',
  'one-fact': 'several facts in one statement: several sentences, or two joined by a semicolon',
  'event-tense': 'an event of a day in the present tense',
  'worn-phrase': 'a phrase that an engineer would not say, such as "of one’s own"',
  spelling: 'a word in another spelling than the matrix has, such as the American one',
  abbreviation: 'an abbreviation that neither the matrix nor the column explains',
  'title-behind': 'the title of a linked page behind a sentence',
  sentence: 'what is no whole sentence, with a capital at its beginning and a full stop at its end',
  'plain-text': 'marks of Markdown or HTML, the beginning of a formula, sources among the words, or what is not seen',
  length: 'a statement that is too long',
  'name-spelling': 'the name of a product or a technique in another spelling than it has',
  sourced: 'a statement without a link to a page that says so',
  'own-pages': 'a statement that rests on the pages of others alone',
  'link-form': 'an address that tracks readers, leads elsewhere, or shows a copy of the page',
  duplicate: 'a statement that stands elsewhere already',
  category: 'a statement that seems to belong in another category',
  'other-columns': 'a change outside the column of whoever contributes',
  support: 'a capability that is spoken of: how it is supported, and what of its bar is shown, has to be said',
  'empty-cells': 'categories of which nothing is said',
} as const;

/** Which rule a finding is by: what to compare with. */
export type CheckRuleId = keyof typeof checkRules;

/** Something in a draft that an editor would ask to change, or would ask about. */
export interface MatrixFinding {
  /** The rule; `checkRules` says what each is about. */
  readonly rule: CheckRuleId;
  /**
   * `error`: it cannot be taken so. `warning`: it should be looked at, and may be right. `question`: nothing is wrong, but
   * somebody who knows the platform has to say more than the words do.
   */
  readonly severity: 'error' | 'warning' | 'question';
  /** The column, as the draft calls it. */
  readonly platform: string;
  /** The row; absent where the column as a whole is meant. */
  readonly category?: string;
  /** The place of the phrase in its cell, from 0; absent where the cell or the column is meant. */
  readonly phrase?: number;
  /** The words or the address in question, as they stand there; at most 200 letters of them. */
  readonly words: string;
  /** Why they were found. */
  readonly reason: string;
  /** What would be right. */
  readonly expected: string;
  /** The capabilities that the phrase seems to speak of, likeliest first. */
  readonly suggestions?: readonly CapabilitySuggestion[];
  /** What mends it without anybody's judgement, for `applyFixes`. */
  readonly fix?: MatrixFix;
}

/** A capability that statements like a phrase claim: a guess, for people to judge. */
export interface CapabilitySuggestion {
  /** Its id. */
  readonly capability: string;
  /** The category that it has its home in. */
  readonly category: string;
  /** The share of what search finds for the phrase that claims it: above 0, at most 1. */
  readonly score: number;
}

/** A change of a draft. It is for the text that it was found in, and changes no other. */
export type MatrixFix = EditFix | LinkFix | RemoveFix | RestoreFix;

/** Other letters from one place of a phrase to another. */
export interface EditFix {
  /** Letters are replaced. */
  readonly is: 'edit';
  /** The text of the phrase as it was found. */
  readonly of: string;
  /** Where what is replaced begins, counted as JavaScript counts. */
  readonly start: number;
  /** The place behind it. */
  readonly end: number;
  /** What stands there then. */
  readonly becomes: string;
}

/** Another address of a link of a phrase. */
export interface LinkFix {
  /** An address is replaced. */
  readonly is: 'link';
  /** The address as it was found. */
  readonly url: string;
  /** The address that the link gets. */
  readonly becomes: string;
}

/** The phrase goes: what it says stands elsewhere. */
export interface RemoveFix {
  /** A phrase goes. */
  readonly is: 'remove';
  /** The phrase as it was found. */
  readonly of: DraftPhrase;
}

/** A cell gets the phrases that it had. */
export interface RestoreFix {
  /** A cell is as it was. */
  readonly is: 'restore';
  /** The phrases as they were found. */
  readonly of: readonly DraftPhrase[];
  /** The phrases that stand there then. */
  readonly becomes: readonly DraftPhrase[];
}
