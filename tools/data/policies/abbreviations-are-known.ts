import type { Content } from '../../../src/model/content.ts';
import type { Rule } from '../../../src/model/rules/problem.ts';
import { eachSentence } from '../../../src/model/rules/walk.ts';
import { abbreviationsIn, spellsOut } from '../../../src/model/wording/abbreviations.ts';
import { namesIn } from '../../../src/model/wording/names-in-content.ts';
import { knownAbbreviations } from '../known-abbreviations.ts';

/** Each abbreviation is spelt out once on its platform, unless it is a name or one of the list. */
export const abbreviationsAreKnown: Rule = function* (content) {
  const names = new Set(namesIn(content).flatMap((name) => [...abbreviationsIn(name)].map(({ words }) => words)));
  const texts = textsByRecord(content);
  for (const { text, path } of eachSentence(content)) {
    const all = texts.get(recordOf(path)) ?? '';
    for (const { words } of abbreviationsIn(text)) {
      if (names.has(words) || knownAbbreviations.has(words) || spellsOut(all, words)) continue;
      const expected = 'it spelt out once on the platform, or listed in tools/data/known-abbreviations.ts';
      yield { path, message: `found '${words}', which nothing explains, expected ${expected}` };
      break;
    }
  }
};

/** All that is said of each platform, capability or other record. */
function textsByRecord(content: Content): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { text, path } of eachSentence(content)) {
    const record = recordOf(path);
    texts.set(record, `${texts.get(record) ?? ''} ${text}`);
  }
  return texts;
}

function recordOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
