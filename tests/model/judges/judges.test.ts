import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/data/dataset.ts';
import { datasetSchema } from '../../../src/model/content.schema.ts';
import { datasetJsonSchema } from '../../../tools/dataset-schema.ts';
import { damagesOf, partsOf, replaced, shown } from './damage.ts';
import { type Json, sample } from './sample.ts';

// In its strict mode, in which it refuses keywords and formats that it does not know.
const judge = new Ajv2020({ strict: true }).compile(datasetJsonSchema());
const base = sample();
const parts = partsOf(base);

/** Where a part stands: most are in a platform. */
function groupOf({ way: [top = '', id, field] }: (typeof parts)[number]): string {
  return id === undefined || field === undefined ? String(top) : `${top}/${field}`;
}

/** What the two say: whether it is a dataset by zod, and by JSON Schema. */
function saidOf(value: Json): readonly [zod: boolean, jsonSchema: boolean] {
  return [datasetSchema.safeParse(value).success, judge(value)];
}

describe('zod and dataset.schema.json', { timeout: 60_000 }, () => {
  it('take the data, and the sample that the others are made of', () => {
    expect(saidOf(JSON.parse(JSON.stringify(dataset)))).toEqual([true, true]);
    expect(datasetSchema.safeParse(base).error?.issues).toBeUndefined();
    expect(judge(base), JSON.stringify(judge.errors)).toBe(true);
  });

  it.each([...new Set(parts.map(groupOf))])('say the same of any damage in %j', (group) => {
    const differing: string[] = [];
    let refused = 0;
    for (const { way, part } of parts.filter((found) => groupOf(found) === group)) {
      for (const { what, put } of damagesOf(part)) {
        const [zod, jsonSchema] = saidOf(replaced(base, way, put));
        if (zod !== jsonSchema) differing.push(`${way.join('/')} ${what}: zod ${zod}, JSON Schema ${jsonSchema}`);
        if (!zod) refused++;
      }
    }
    expect(differing).toEqual([]);
    expect(refused).toBeGreaterThan(10);
  });

  it('say the same of records that stand in each other’s place', () => {
    const records = parts.filter(({ part }) => typeof part === 'object' && part !== null);
    const differing = records.flatMap(({ way }) =>
      records
        .filter((_, place) => place % 3 === 0)
        .flatMap((other) => {
          const [zod, jsonSchema] = saidOf(replaced(base, way, other.part));
          return zod === jsonSchema ? [] : [`${way.join('/')} is ${other.way.join('/')}`];
        }),
    );
    expect(differing).toEqual([]);
  });

  it('say the same of anything anywhere', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'a😀é \n\t\u00a0\u2028\ufeff/:.-0129Z@#?%\ud800'),
      maxLength: 12,
    });
    const put = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
      text,
      text.map((end) => `https://example.org${end}`),
      fc.stringMatching(/^[0-9]{4}-[01][0-9](?:-[0-3][0-9])?$/),
    );
    fc.assert(
      fc.property(fc.constantFrom(...parts), put, ({ way }, value) => {
        // What JSON.parse makes of it, own keys `__proto__` included.
        const [zod, jsonSchema] = saidOf(replaced(base, way, JSON.parse(JSON.stringify(value))));
        expect(`${way.join('/')} ${shown(value)} ${zod}`).toBe(`${way.join('/')} ${shown(value)} ${jsonSchema}`);
      }),
      { numRuns: 1500 },
    );
  });
});
