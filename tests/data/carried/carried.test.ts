import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWhenTouched } from '../../../src/data/carried/read-when-touched.ts';
import { readerOf } from '../../../src/data/carried/reader-of.ts';
import { recordsOf } from '../../../src/data/carried/records-of.ts';
import { content } from '../../../src/data/content.ts';
import { packed, textOfPlatform, textOfRecords } from '../../../tools/packed.ts';

const carriedText = (platform: { readonly cells: object }) => () => textOfPlatform(platform);

function expectFrozen(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  expect(Object.isFrozen(value), path).toBe(true);
  for (const [key, part] of Object.entries(value)) expectFrozen(part, `${path}/${key}`);
}

describe('a platform carried as text', () => {
  test.each(Object.values(content.platforms))('reads back as it was, in the same order: $id', (platform) => {
    const read = readerOf(carriedText(platform));
    expect(JSON.stringify(read())).toBe(JSON.stringify(platform));
    expectFrozen(read(), platform.id);
  });

  test('is one object to all who read it', () => {
    const read = readerOf(carriedText(content.platforms.mlflow));
    expect(read()).toBe(read());
  });

  test('is ASCII, whatever it says: all of a text with other signs takes two bytes a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const platform = { text, cells: { pricing: [text] } };
        const written = textOfPlatform(platform);
        expect(written).toMatch(/^[\n\x20-\x7f]*$/);
        expect(readerOf(() => written)()).toEqual(platform);
      }),
    );
  });

  test('reads a cell when it is first touched: the others are no text that it parses', () => {
    const [head] = textOfPlatform({ cells: { pricing: [], collaboration: [] } }).split('\n');
    const { cells } = readerOf(() => [head, '[{"slug":"free"}]', 'no JSON'].join('\n'))();
    expect(Object.keys(cells)).toEqual(['pricing', 'collaboration']);
    expect(cells.pricing).toEqual([{ slug: 'free' }]);
    expect(cells.pricing).toBe(cells.pricing);
    expect(() => cells.collaboration).toThrow();
  });

  test('names each page once, each source once, and each pair of days once', () => {
    const page = { title: 'Page', url: 'https://example.com/' };
    const reading = { accessed: '2026-11-30' };
    const other = { recorded: '2026-11', accessed: '2026-11-23' };
    const source = { ...page, ...reading };
    const statements = [{ sources: [source, { ...page, ...other }] }, { sources: [{ ...source }] }, { sources: [] }];
    expect(packed({ cells: { pricing: statements } })).toEqual({
      pages: [page],
      readings: [reading, other],
      citations: [
        [0, 0],
        [0, 1],
      ],
      platform: { cells: 'pricing' },
      cells: [[{ sources: [0, 1] }, { sources: [0] }, { sources: [] }]],
    });
  });

  test('may say anything that JSON can', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.array(fc.record({ url: fc.string() })),
        (value, sources) => {
          const platform = { value, deep: [{ sources }], cells: { pricing: [value, { sources }], recent: [] } };
          fc.pre(!JSON.stringify(value).includes('"sources"'));
          expect(JSON.stringify(readerOf(carriedText(platform))())).toBe(JSON.stringify(platform));
        },
      ),
    );
  });
});

describe('a record carried as text', () => {
  const { capabilities, products } = content;
  const readBack = <T extends object>(records: T, text = () => textOfRecords(records as Record<string, unknown>)) =>
    recordsOf<T>(Object.keys(records).join(' '), text);

  test.each([
    ['capabilities', capabilities],
    ['products', products],
  ])('reads back as it was, in the same order: %s', (name, records) => {
    expect(JSON.stringify(readBack(records))).toBe(JSON.stringify(records));
    expectFrozen(readBack(records), name);
  });

  test('may say anything that JSON can', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ value: fc.jsonValue({ noUnicodeString: false }) }), { minLength: 1 }),
        (list) => {
          const records = Object.fromEntries(list.map((each, place) => [`id-${place}`, each]));
          expect(JSON.stringify(readBack(records))).toBe(JSON.stringify(records));
        },
      ),
    );
  });

  test('reads the text when it is first touched, and then what is asked for, once', () => {
    let texts = 0;
    const read = readBack<Record<string, object>>({ one: {}, two: {}, three: {} }, () => {
      texts++;
      return '{"id":"one"}\n{"id":"two"}\nno JSON';
    });
    expect(Object.keys(read)).toEqual(['one', 'two', 'three']);
    expect(texts).toBe(0);
    expect(read['two']).toEqual({ id: 'two' });
    expect(read['two']).toBe(read['two']);
    expect(texts).toBe(1);
    expect(() => read['three']).toThrow();
  });
});

describe('a record that is read when touched', () => {
  const record = () => {
    const asked: string[] = [];
    const reader = (id: string) => () => {
      asked.push(id);
      return `${id} read`;
    };
    return { asked, made: readWhenTouched<Record<string, string>>({ one: reader('one'), two: reader('two') }) };
  };

  test('asks for nothing until a property is read, and then for that one', () => {
    const { asked, made } = record();
    expect(Object.keys(made)).toEqual(['one', 'two']);
    expect('one' in made && Object.hasOwn(made, 'two')).toBe(true);
    expect(asked).toEqual([]);
    expect(made['two']).toBe('two read');
    expect(asked).toEqual(['two']);
  });

  test('is an ordinary frozen record to those who have it', () => {
    const { made } = record();
    const plain = { one: 'one read', two: 'two read' };
    expect(Object.isFrozen(made)).toBe(true);
    expect({ ...made }).toEqual(plain);
    expect(Object.values(made)).toEqual(Object.values(plain));
    expect(JSON.stringify(made)).toBe(JSON.stringify(plain));
    expect(structuredClone(made)).toEqual(plain);
    expect(inspect(made)).toBe(inspect(plain));
    expect(inspect({ deep: { made } }, { depth: 1 })).toBe(inspect({ deep: { made: plain } }, { depth: 1 }));
    expect(made).toEqual(plain);
  });
});
