import { fold } from '../../../src/content/fold.ts';
import type { Rule } from '../../../src/model/rules/problem.ts';

const leastAliases = 3;

/** Capabilities stand in the order of their homes, and each has names that find it and no other's. */
export const capabilitiesAreNamed: Rule = function* (content) {
  const order = Object.keys(content.categories);
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const { id, name } of Object.values(content.capabilities)) {
    for (const own of [id, name]) owners.set(inLetters(own), id);
  }
  let home = 0;
  for (const { id, category, name, aliases } of Object.values(content.capabilities)) {
    const path = `capabilities/${id}`;
    const place = order.indexOf(category);
    if (place < home) yield { path, message: `found '${category}' after a later category, expected their order` };
    home = Math.max(home, place);
    const other = names.get(name.toLowerCase());
    if (other !== undefined) yield { path, message: `found '${name}', the name of ${other}, expected one of its own` };
    names.set(name.toLowerCase(), id);
    if (aliases.length < leastAliases) {
      const message = `found ${aliases.length} aliases, expected ${leastAliases} at least: what people call it besides`;
      yield { path: `${path}/aliases`, message };
    }
    const known = new Set([name.toLowerCase()]);
    for (const alias of aliases) {
      if (known.has(alias.toLowerCase())) yield { path, message: `found the alias '${alias}' again, expected it once` };
      known.add(alias.toLowerCase());
      // Some aliases stand for several capabilities; what one is called stands for that one.
      const owner = owners.get(inLetters(alias));
      if (owner !== undefined && owner !== id) {
        yield { path, message: `found the alias '${alias}', which is what ${owner} is called, expected another` };
      }
    }
  }
};

/** As search and `resolveId` know names again: without case, accents, and what stands between their words. */
function inLetters(name: string): string {
  return fold(name).replace(/[^\p{L}\p{M}\p{N}+#]+/gu, '');
}
