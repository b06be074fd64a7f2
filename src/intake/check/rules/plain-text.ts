import { decodeString } from 'micromark-util-decode-string';
import { unseenIn } from '../../../model/rules/unseen.ts';
import { formulaStartIn, markupIn } from '../../../model/wording/markup.ts';
import { sourceLeftIn } from '../../source-lists.ts';
import { type CheckedPhrase, type CheckRule, ofPhrases } from '../check.ts';
import type { MatrixFix } from '../finding.ts';

/** Marks of Markdown or HTML, the beginning of a formula, sources among the words, or what is not seen. */
export const plainText: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ text, whole }) {
  for (const { words, start, expected } of markupIn(text)) {
    const fix = withoutMark({ text, whole }, words, start);
    yield { severity: 'error', words, reason: 'markup left over', expected, ...(fix && { fix }) };
  }
  for (const { words, expected } of formulaStartIn(text)) {
    yield { severity: 'error', words, reason: 'spreadsheets take this for the beginning of a formula', expected };
  }
  const source = sourceLeftIn(text);
  if (source !== undefined) {
    const expected = 'Sources: [title](https://…), behind the statement';
    yield { severity: 'error', words: source, reason: 'a source that was not read as one', expected };
  }
  const unseen = unseenIn(text);
  if (unseen) yield { severity: 'error', words: text, reason: `there is ${unseen.found}`, expected: unseen.expected };
});

/** Elements that only change how a text looks. */
const look = /^<\/?(?:b|i|u|em|strong|span|font|p|div|code|small)(?:\s[^<>]*)?>$/i;

type Said = Pick<CheckedPhrase, 'text' | 'whole'>;

/** What no judgement is needed for: emphasis and elements go, letters by name are letters, and code stands between quotation marks. */
function withoutMark({ text, whole }: Said, words: string, start: number): MatrixFix | undefined {
  const edit = (becomes: string): MatrixFix => ({ is: 'edit', of: whole, start, end: start + words.length, becomes });
  // Counted where it matters: a text of marks alone would be gone through for each of them.
  const isPaired = () => text.split(words).length % 2 === 1;
  if (words === '`' && isPaired() && !text.includes('``')) return edit('"');
  if (words === '**' && isPaired() && !text.includes('***')) return edit('');
  if (words.startsWith('&')) {
    const letter = decodeString(words).replace('\u00a0', ' ');
    // What would be the beginning of an element is left to people.
    return /[<>&]/.test(letter) && words !== '&amp;' ? undefined : edit(letter);
  }
  return look.test(words) ? edit('') : undefined;
}
