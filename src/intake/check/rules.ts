import type { CheckRule } from './check.ts';
import type { CheckRuleId } from './finding.ts';
import { abbreviation } from './rules/abbreviation.ts';
import { category } from './rules/category.ts';
import { comparison } from './rules/comparison.ts';
import { duplicate } from './rules/duplicate.ts';
import { emptyCells } from './rules/empty-cells.ts';
import { eventTense } from './rules/event-tense.ts';
import { length } from './rules/length.ts';
import { linkForm } from './rules/link-form.ts';
import { marketingWord } from './rules/marketing-word.ts';
import { nameSpelling } from './rules/name-spelling.ts';
import { oneFact } from './rules/one-fact.ts';
import { otherColumns } from './rules/other-columns.ts';
import { ownPages } from './rules/own-pages.ts';
import { plainText } from './rules/plain-text.ts';
import { praise } from './rules/praise.ts';
import { promise } from './rules/promise.ts';
import { sentence } from './rules/sentence.ts';
import { sourced } from './rules/sourced.ts';
import { spelling } from './rules/spelling.ts';
import { support } from './rules/support.ts';
import { titleBehind } from './rules/title-behind.ts';
import { wornPhrase } from './rules/worn-phrase.ts';

/** Every rule, in the order in which what they find in one phrase is told. */
export const rules: Readonly<Record<CheckRuleId, CheckRule>> = {
  'marketing-word': marketingWord,
  praise,
  promise,
  comparison,
  'one-fact': oneFact,
  'event-tense': eventTense,
  'worn-phrase': wornPhrase,
  spelling,
  abbreviation,
  'title-behind': titleBehind,
  sentence,
  'plain-text': plainText,
  length,
  'name-spelling': nameSpelling,
  sourced,
  'own-pages': ownPages,
  'link-form': linkForm,
  duplicate,
  category,
  'other-columns': otherColumns,
  support,
  'empty-cells': emptyCells,
};
