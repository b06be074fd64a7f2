import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/** A platform says the same once: not in several categories, and not again in other case or with other marks. */
export const statementsStandOnce: Rule = function* (content) {
  const seen = new Map<string, string>();
  for (const { platform, feature, live, path } of eachFeature(content)) {
    if (!live) continue;
    const words = wordsOf(feature.text);
    if (words === '') continue;
    const key = `${platform.id} ${words}`;
    const first = seen.get(key);
    if (first !== undefined) yield { path, message: `found the statement of ${first} again, expected it once` };
    else seen.set(key, path);
  }
};

/** The words of a text, without articles and what stands between words. */
function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? [];
  return words.filter((word) => !/^(?:an?|the)$/.test(word)).join(' ');
}
