import type { Rule } from './problem.ts';

const kinds = ['categories', 'capabilities', 'platforms', 'products', 'requirementSets', 'measures'] as const;

/** The id of a record is the key that it stands under. */
export const idsMatchKeys: Rule = function* (content) {
  for (const kind of kinds) {
    for (const [key, { id }] of Object.entries(content[kind] ?? {})) {
      if (id !== key) yield { path: `${kind}/${key}`, message: `found the id '${id}', expected '${key}'` };
    }
  }
};
