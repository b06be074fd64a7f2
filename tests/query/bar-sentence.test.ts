import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { capabilities } from '../../src/index.ts';
import { barSentence } from '../../src/levels.ts';
import type { Bar } from '../../src/model/bar.ts';

const bars = Object.values(capabilities).flatMap(({ id, bar }): readonly (readonly [string, Bar])[] =>
  bar === undefined ? [] : [[id, bar]],
);

describe.each(bars)('the bar of %s in a sentence', (_, bar) => {
  const criteria = [...bar.core, ...bar.also];
  const said = barSentence(bar);

  it('begins with a capital, ends with a full stop, and is one line without gaps', () => {
    expect(said).toMatch(/^\p{Lu}.*[^.]\.$/u);
    expect(said).not.toMatch(/\n| {2}|\.\.|: ?:|; ?;|undefined/);
    for (const sentence of said.split(/(?<=\.) /)) expect(sentence).toMatch(/^\p{Lu}/u);
  });

  it('names what it is about, every criterion once, and every mechanism that is hard to place', () => {
    expect(said).toContain(bar.scope);
    const parts = [...criteria.map(({ text }) => text), ...Object.keys(bar.how ?? {})];
    for (const part of parts) expect(said.split(part)).toHaveLength(2);
  });

  it('has the criteria as clauses that a colon can stand before', () => {
    for (const { text } of criteria) {
      expect(text).toMatch(/^(\p{Ll}|\p{Lu}{2,})/u);
      expect(text).not.toMatch(/[.:;]/);
    }
  });

  it('has the id of each criterion behind it where that is asked for', () => {
    const withIds = barSentence(bar, { ids: true });
    for (const { id, text } of criteria) expect(withIds).toContain(`${text} (${id})`);
    expect(criteria.reduce((words, { id }) => words.replace(` (${id})`, ''), withIds)).toBe(said);
  });
});

describe('a bar in a sentence says', () => {
  const criteria = (...ids: readonly string[]) => ids.map((id) => ({ id, text: `there is ${id}` }));
  const bar = (core: string, also: string, full: Bar['full'], how?: Bar['how']): Bar => ({
    scope: 'what is tested',
    core: criteria(...core.split(' ')),
    also: also === '' ? [] : criteria(...also.split(' ')),
    full,
    ...(how && { how }),
  });

  it.each([
    ['what is enough by itself', bar('a', '', 'all'), 'All that is needed: there is a.'],
    ['which of several are enough', bar('a b', '', 'all'), 'One of these is enough: there is a; there is b.'],
    ['what one more makes full', bar('a', 'b', 'all'), 'Needed: there is a. A full claim also shows: there is b.'],
    [
      'that two more are needed',
      bar('a', 'b c', 2),
      'Needed: there is a. A full claim also shows both of these: there is b; there is c.',
    ],
    [
      'that all of three are needed, beside one of several',
      bar('a b', 'c d e', 'all'),
      'One of these is needed: there is a; there is b. A full claim also shows all of these: there is c; there is d; there is e.',
    ],
    [
      'that some of them are needed',
      bar('a', 'b c d', 2),
      'Needed: there is a. A full claim also shows at least two of these: there is b; there is c; there is d.',
    ],
    ['that none of them is needed', bar('a', 'b', 0), 'Needed: there is a. A full claim can do without: there is b.'],
    [
      'which mechanisms count how, the strongest first',
      bar('a', '', 'all', { script: 'custom', menu: 'native', form: 'native', paper: 'none' }),
      'All that is needed: there is a. Counts as native: menu; form. Counts as custom: script. Counts as not provided: paper.',
    ],
  ])('%s', (_, given, said) => {
    expect(barSentence(given)).toBe(`What is tested. ${said}`);
  });

  it('nothing twice of what already has its full stop', () => {
    const given = { ...bar('a', '', 'all'), scope: 'It is tested.', core: [{ id: 'a', text: 'There is a.' }] };
    expect(barSentence(given)).toBe('It is tested. All that is needed: There is a.');
  });
});

describe('what is no bar', () => {
  const [, bar] = bars[0] as (typeof bars)[number];

  it.each([
    ['nothing', undefined, {}, 'bar'],
    ['a capability', capabilities.automl, {}, 'bar.scope'],
    ['a criterion without a text', { ...bar, core: [{ id: 'a' }] }, {}, 'bar.core[0].text'],
    ['a number in words', { ...bar, full: 'two' }, {}, 'bar.full'],
    ['a word for a mechanism that is none', { ...bar, how: { script: 'maybe' } }, {}, 'bar.how.script'],
    ['an option that is no flag', bar, { ids: 'yes' }, 'options.ids'],
    ['an option that does not exist', bar, { id: true }, 'options'],
  ])('is refused with where: %s', (_, given, options, argument) => {
    const act = () => barSentence(given as never, options as never);
    expect(act).toThrow(InvalidArgumentError);
    expect(act).toThrow(expect.objectContaining({ argument }));
  });
});
