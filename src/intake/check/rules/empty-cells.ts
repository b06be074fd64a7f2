import type { CheckRule } from '../check.ts';

/** Categories of which nothing is said. */
export const emptyCells: CheckRule = function* ({ columns, content }) {
  if (content === undefined) return;
  for (const { id, platform, phrases } of columns) {
    // Whoever adds to a column that is there need not repeat it.
    if (platform !== undefined) continue;
    const said = new Set(phrases.map(({ category }) => category));
    const silent = Object.values(content.categories).filter((category) => !said.has(category.id));
    if (silent.length === 0) continue;
    const words = silent.map(({ name }) => name).join(', ');
    const reason = `nothing is said of ${silent.length} of ${said.size + silent.length} categories`;
    const expected = 'statements, or the day on which the documentation was searched and nothing was found';
    yield { severity: 'question', platform: id, words, reason, expected };
  }
};
