import type { Content } from '../../../model/content.ts';
import { eachSentence } from '../../../model/rules/walk.ts';
import { abbreviationsIn, spellsOut } from '../../../model/wording/abbreviations.ts';
import { namesIn } from '../../../model/wording/names-in-content.ts';
import { type CheckRule, ofPhrases } from '../check.ts';
import { onceFor } from '../known-content.ts';

/** An abbreviation that the matrix does without, and that the column spells out nowhere. */
export const abbreviation: CheckRule = /* @__PURE__ */ ofPhrases(function* ({ text, column }, { content }) {
  if (content === undefined) return;
  const known = knownIn(content);
  for (const { words } of abbreviationsIn(text)) {
    if (known.has(words) || column.id.includes(words)) continue;
    if (column.phrases.some((phrase) => spellsOut(phrase.text, words))) continue;
    const expected = `it spelt out once: 'what it stands for (${words})'`;
    yield { severity: 'warning', words, reason: 'an abbreviation that is explained nowhere', expected };
  }
});

const knownIn = /* @__PURE__ */ onceFor((content: Content): ReadonlySet<string> => {
  const texts = [...namesIn(content), ...[...eachSentence(content)].map(({ text }) => text)];
  return new Set(texts.flatMap((text) => [...abbreviationsIn(text)].map(({ words }) => words)));
});
