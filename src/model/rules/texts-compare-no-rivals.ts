import type { Content } from '../content.ts';
import type { Platform } from '../platform.ts';
import { comparisonsIn } from '../wording/comparisons.ts';
import { namesAround, namesOf } from '../wording/platform-names.ts';
import { once } from './once.ts';
import type { Rule } from './problem.ts';
import { eachText } from './walk.ts';

/** No text sets its platform against others: what those do stands with them. Its own products may be compared. */
export const textsCompareNoRivals: Rule = function* (content) {
  const all = Object.values(content.platforms).flatMap(namesOf);
  const namesOfOwn = once(namesAround);
  for (const { text, path } of eachText(content)) {
    const platform = platformAt(content, path);
    const own = platform && namesOfOwn(platform);
    for (const { found, expected } of comparisonsIn(text, { own, all })) {
      yield { path, message: `found ${found}, expected ${expected}` };
    }
  }
};

function platformAt(content: Content, path: string): Platform | undefined {
  const [kind, id = ''] = path.split('/');
  return kind === 'platforms' ? content.platforms[id] : undefined;
}
