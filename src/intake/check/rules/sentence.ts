import { endWithoutFullStopIn } from '../../../model/wording/full-stop.ts';
import { sourceLeftIn } from '../../source-lists.ts';
import { type CheckedPhrase, type CheckRule, type FoundInPhrase, ofPhrases } from '../check.ts';
import type { NameSpellings } from '../name-spellings.ts';
import { isPlaceholder } from '../placeholder.ts';

/** Fewer words are a label: no sentence has a subject and says something of it. */
const fewestWords = 3;

/** Programs that are written with a small letter wherever they stand. */
const smallNames =
  /^(?:kubectl|git|dbt|pip|npm|npx|uv|conda|curl|ssh|etcd|containerd|cron|systemd|nginx|pandas|gcloud|gsutil|helm|cosign|rclone|rsync|sudo|aws|az|eksctl|kustomize|protoc|pytest|jq)(?:['’]s)?$/;

/** Options of a command: a capital at its beginning would make another of it. */
const typed = /\s--?[a-z]/;

/** What is no whole sentence, with a capital at its beginning and a full stop at its end. */
export const sentence: CheckRule = /* @__PURE__ */ ofPhrases(function* (phrase, { spellings }) {
  const { text, whole } = phrase;
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < fewestWords) {
    yield labelIn(phrase);
    return;
  }
  const small = smallLetterIn(text, spellings);
  if (small !== undefined) {
    const { start, letter, word } = small;
    const fix = { is: 'edit', of: whole, start, end: start + letter.length, becomes: letter.toUpperCase() } as const;
    const reason = 'a small letter at the beginning';
    const expected = 'a sentence, which begins with a capital; what is typed stands in quotation marks';
    yield { severity: 'error', words: word, reason, expected, ...(!typed.test(text) && { fix }) };
  }
  for (const { words, expected } of endWithoutFullStopIn(text)) {
    const fix = stopped(phrase);
    yield { severity: 'error', words, reason: 'no full stop at the end', expected, ...(fix && { fix }) };
  }
});

function labelIn({ text, whole, links, column }: CheckedPhrase): FoundInPhrase {
  if (isPlaceholder(text)) {
    const fix = { is: 'remove', of: { text: whole, links } } as const;
    const expected = 'a blank cell: what is not known stays unknown';
    return { severity: 'error', words: text, reason: 'no statement', expected, ...(links.length === 0 && { fix }) };
  }
  const words = text === '' ? (links[0]?.text ?? '') : text;
  const reason = text === '' ? 'nothing is said of the page' : 'a label, and no statement';
  return { severity: 'error', words, reason, expected: `a sentence that says what ${column.id} does or has` };
}

/** Behind what else ends a sentence, what a list goes on behind, and sources not read, a full stop is no mending. */
function stopped({ text, whole }: CheckedPhrase) {
  if (/[!?…:;,.–—-]["'”’)\]]*$/.test(text) || sourceLeftIn(text) !== undefined) return undefined;
  return { is: 'edit', of: whole, start: text.length, end: text.length, becomes: '.' } as const;
}

/** The small letter that a text begins with, unless its first word is a name, or a word in quotation marks. */
function smallLetterIn(text: string, spellings: NameSpellings) {
  const [, before = '', word = ''] = /^((?:<[^<>]*>|[^\p{L}\p{N}])*)(\S+)/u.exec(text) ?? [];
  const [letter] = /^\p{Ll}/u.exec(word) ?? [];
  if (letter === undefined || /["'`“‘]$/.test(before)) return undefined;
  const isName =
    smallNames.test(word) || /[\p{Lu}\p{N}_./@]./u.test(word) || spellings.beginsWithName(text.slice(before.length));
  return isName ? undefined : { start: before.length, letter, word };
}
