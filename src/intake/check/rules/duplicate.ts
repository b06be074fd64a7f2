import { ownOf } from '../../../model/own-of.ts';
import type { CheckedColumn, CheckedPhrase, CheckRule, Found } from '../check.ts';
import { type NearStatements, nearStatements } from '../near-statements.ts';
import { sameWords } from '../statement-words.ts';

/** A statement that a phrase may repeat. */
interface Said {
  readonly category: string;
  /** Its permalink, if it is in the matrix; else it stands before the phrase in the column. */
  readonly id?: string;
  readonly text: string;
  readonly urls: readonly string[];
}

/** A statement that stands elsewhere already. */
export const duplicate: CheckRule = function* ({ columns, content }) {
  for (const column of columns) {
    const released = releasedOf(column);
    const texts = [...released, ...column.phrases].map(({ text }) => text);
    const [same, near] = [new Map<string, Said[]>(), nearStatements<Said>(texts)];
    for (const statement of released) add(statement, same, near);
    for (const phrase of column.phrases) {
      const key = sameWords(phrase.text);
      if (key === '') continue;
      const alike = same.get(key);
      const here = alike?.find(({ category }) => category === phrase.category);
      const repeated = here ?? alike?.[0];
      const nameOf = (category: string) => ownOf(content?.categories ?? {}, category)?.name ?? category;
      if (repeated !== undefined) yield repeatedBy(phrase, repeated, nameOf);
      else {
        const nearest = near.nearest(phrase.text);
        if (nearest !== undefined) yield nearlyRepeatedBy(phrase, nearest);
      }
      // What is repeated thrice repeats the first each time.
      const urls = phrase.links.map(({ url }) => url);
      if (here === undefined) add({ category: phrase.category, text: phrase.text, urls }, same, near);
    }
  }
};

function releasedOf({ platform }: CheckedColumn): readonly Said[] {
  if (platform === undefined) return [];
  return Object.entries(platform.cells).flatMap(([category, features]) =>
    features.map(({ slug, text, sources }) => {
      return { category, id: `${platform.id}/${category}/${slug}`, text, urls: sources.map(({ url }) => url) };
    }),
  );
}

function add(statement: Said, same: Map<string, Said[]>, near: NearStatements<Said>): void {
  const key = sameWords(statement.text);
  const others = same.get(key);
  if (others !== undefined) others.push(statement);
  else {
    same.set(key, [statement]);
    near.add(statement.text, statement);
  }
}

function placeOf({ column, category, index }: CheckedPhrase) {
  return { platform: column.id, category, phrase: index };
}

function repeatedBy(phrase: CheckedPhrase, repeated: Said, nameOf: (category: string) => string): Found {
  const { text, whole, links, category } = phrase;
  const isHere = repeated.category === category;
  const where = isHere ? 'in this cell' : `in '${nameOf(repeated.category)}'`;
  const isNew = links.some(({ url }) => !repeated.urls.includes(url));
  const reason = repeated.id === undefined ? `the same stands ${where} before` : `the matrix has it: ${repeated.id}`;
  const expected = isHere
    ? isNew
      ? 'its links with those of the first'
      : 'each statement once'
    : 'one category for it';
  const fix = isHere && !isNew ? { fix: { is: 'remove', of: { text: whole, links } } as const } : {};
  return { ...placeOf(phrase), severity: 'warning', words: text, reason, expected, ...fix };
}

function nearlyRepeatedBy(phrase: CheckedPhrase, { id, text }: Said): Found {
  const reason = `nearly the same as ${id === undefined ? '' : `${id}: `}'${text}'`;
  const expected = 'one statement, unless they say two facts';
  return { ...placeOf(phrase), severity: 'warning', words: phrase.text, reason, expected };
}
