import { answeredLevels, type Level, type RecordedLevel, type Support } from '../model/support.ts';

export { levelMeanings } from '../model/level-meanings.ts';

/** What may follow a level, and how it is to be read. */
export const scopeMeanings = [
  ['only', '· name', 'only with the offerings that are named'],
  ['alone', '· name by itself', 'only with a part that its vendor also offers without the platform'],
  ['except', ', except name', 'a source denies it for the offerings that are named'],
  [
    'limited',
    ', limited',
    'covered in part; what its bar asks for besides is not shown, or the statements say what is missing',
  ],
  ['missing', '(not shown: …)', 'criteria of the capability’s bar that no statement of that level shows'],
  ['contested', ', contested', 'a statement of the same scope denies it'],
] as const;

/** The levels among some words, strongest first. */
export function levelsAmong(words: ReadonlySet<string>): readonly Level[] {
  return answeredLevels.filter((level) => words.has(level));
}

/**
 * What the level of a support leaves unsaid: through what it works, and its other limits.
 *
 * @param level - the level that it has by itself
 * @param product - the name of a product, by what `via` calls it; left out, `via` has the names
 */
export function limitsOf(support: Support, level: RecordedLevel, product: (id: string) => string = String): string {
  // Answers that were stored by an earlier version have a text.
  const products = [support.via ?? []].flat();
  const via = products.length === 0 ? '' : ` via ${products.map((id) => product(id)).join(', ')}`;
  const limits = [
    support.partial && level !== 'partial' && ', in part',
    support.stage !== undefined && support.stage !== level && `, ${support.stage}`,
  ];
  return via + limits.filter(Boolean).join('');
}
