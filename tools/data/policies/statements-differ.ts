import { nearStatements } from '../../../src/intake/check/near-statements.ts';
import type { Platform } from '../../../src/model/platform.ts';
import type { Rule } from '../../../src/model/rules/problem.ts';
import { nearStatementsKept } from '../near-statements-kept.ts';

/**
 * No two statements of a platform say nearly the same, but for those pairs that are kept, with the reason; and no pair is
 * kept that is none.
 */
export const statementsDiffer: Rule = function* ({ platforms }) {
  const near = Object.values(platforms).flatMap((platform) => [...nearlyTheSame(platform)]);
  for (const [first, second] of near) {
    if (Object.hasOwn(nearStatementsKept, `${first} = ${second}`)) continue;
    const message = `found nearly the statement of ${first}, expected one for both, or what tells them apart`;
    yield { path: `platforms/${second}`, message };
  }
  const pairs = new Set(near.map((pair) => pair.join(' = ')));
  for (const kept of Object.keys(nearStatementsKept)) {
    if (pairs.has(kept)) continue;
    const message = `found '${kept}' among the pairs kept, expected only those that are nearly the same`;
    yield { path: `platforms/${kept.split(' = ')[1]}`, message };
  }
};

type Pair = readonly [first: string, second: string];

/** What was found last of each platform, and in what: who checks again and again changes one statement in one of them. */
const known = new Map<string, { readonly of: string; readonly pairs: readonly Pair[] }>();

function nearlyTheSame({ id, cells }: Platform): readonly Pair[] {
  const all = Object.entries(cells).flatMap(([category, features]) =>
    features.map(({ slug, text }) => ({ id: `${id}/${category}/${slug}`, text })),
  );
  const of = all.flatMap((statement) => [statement.id, statement.text]).join('\n');
  const before = known.get(id);
  if (before?.of === of) return before.pairs;
  const near = nearStatements<string>(all.map(({ text }) => text));
  const pairs: Pair[] = [];
  for (const statement of all) {
    const first = near.nearest(statement.text);
    if (first !== undefined) pairs.push([first, statement.id]);
    near.add(statement.text, statement.id);
  }
  known.set(id, { of, pairs });
  return pairs;
}
