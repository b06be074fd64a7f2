import { recordParts } from '../content.ts';
import type { Rule } from './problem.ts';

/** The id of a record is the key that it stands under. */
export const idsMatchKeys: Rule = function* (content) {
  for (const kind of recordParts) {
    for (const [key, { id }] of Object.entries(content[kind] ?? {})) {
      if (id !== key) yield { path: `${kind}/${key}`, message: `found the id '${id}', expected '${key}'` };
    }
  }
};
