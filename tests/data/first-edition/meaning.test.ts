import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import type { Support } from '../../../src/model/support.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import addresses from './addresses.json' with { type: 'json' };

/** The entries of a file of meanings, by the ids of their statements. */
function entriesIn(file: string): Map<string, string> {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8').trimEnd();
  return new Map(text.split(/\n(?! )/).map((entry) => [entry.split('\n')[0] ?? '', entry]));
}

/** As it was written when products were a text. */
function released(support: Readonly<Record<string, Support>>): string {
  return JSON.stringify(support, (key, value) => (key === 'via' ? value.join(', ') : value));
}

const platforms = Object.keys(addresses) as (keyof typeof addresses)[];
const firstEdition = findFeatures(content, { asOf: '2021-10', platforms });

const meanings = entriesIn('./meaning.txt');
const judgedAnew = entriesIn('./judged-anew.txt');

// A released statement keeps its meaning for ever; only its wording may be corrected. meaning.txt says what each one of
// the first edition means, judged-anew.txt which of them we judge otherwise since: what they claim, and of what. Any
// other difference is a mistake: retire the statement and record another.
it('the first edition means what it meant when it was released', () => {
  const lines = firstEdition.map(({ id, support, about, only, date, sources }) =>
    [
      id,
      released(support as Readonly<Record<string, Support>>),
      ...(about ? [`about ${about.join(', ')}`] : []),
      ...(only ? [`only ${only.join(', ')}`] : []),
      ...(date ? [`on ${date}`] : []),
      ...sources.map(({ url }) => url),
    ].join('\n  '),
  );
  // In whatever order: what was retired since stands behind what still holds in its cell.
  const expected = [...meanings].map(([id, entry]) => judgedAnew.get(id) ?? entry);
  expect(lines.sort()).toEqual(expected.sort());
});

it('the judgements of the first edition that have changed say nothing else of a statement', () => {
  const facts = (entry: string | undefined) =>
    entry?.split('\n').filter((line) => !/^ {2}(?:\{|about |only )/.test(line));
  for (const [id, entry] of judgedAnew) {
    expect(entry, id).not.toBe(meanings.get(id));
    expect(facts(entry), id).toEqual(facts(meanings.get(id)));
  }
});
