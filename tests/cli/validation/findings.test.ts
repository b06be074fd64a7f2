import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/cli/validation/dataset-hash.ts';
import { findingsIn } from '../../../src/cli/validation/findings.ts';
import { subjectOf } from '../../../src/cli/validation/subject.ts';
import { dataset } from '../../../src/data/dataset.ts';
import old from '../../content/dataset-1.1.0.json' with { type: 'json' };
import { damagesOf, partsOf, replaced } from '../../model/judges/damage.ts';
import { type Json, sample } from '../../model/judges/sample.ts';

type Copy = { [name: string]: Copy } & Copy[];

const { kubeflow, h2o, mlflow } = dataset.platforms;
const platforms = { kubeflow, h2o, mlflow };
/** Some of the data, which is checked sooner than all. */
const some = { ...dataset, platforms, hash: hashOf({ ...dataset, platforms }) };

/** A copy of the data, as parsed JSON, to which something was done. */
function damaged(damage: (copy: Copy) => void, of: unknown = some): Copy {
  const copy = JSON.parse(JSON.stringify(of));
  damage(copy);
  return copy;
}

function check(given: unknown) {
  const subject = subjectOf(given);
  return { ...subject, ...findingsIn(subject, given) };
}

/** With the hash that it would have, so that nothing is said of that. */
function hashed(copy: Copy): Copy {
  return Object.assign(copy, { hash: hashOf(copy, copy['schemaVersion']) });
}

const said = (given: unknown) =>
  check(given).findings.map(({ path, message, rule }) => [path, message, ...(rule === undefined ? [] : [rule])]);
const platform = (copy: Copy, id: string): Copy => copy['platforms']?.[id] as Copy;
const { schemaVersion: _s, version: _v, updated: _u, hash: _h, ...content } = dataset;

describe('a file is checked', { timeout: 60_000 }, () => {
  it.each([
    ['dataset', dataset],
    ['content', content],
    ['platform', dataset.platforms.kubeflow],
    ['dataset', { ...content, hash: dataset.hash, version: '1.0.0' }],
    ['platform', { ...dataset.platforms.kubeflow, version: '1' }],
    ['content', { platforms: {} }],
    ['dataset', {}],
    ['dataset', []],
    ['dataset', null],
  ])('as a %s', (kind, value) => {
    expect(check(JSON.parse(JSON.stringify(value))).kind).toBe(kind);
  });

  it('and nothing is found in the data, in their content and in any platform alone, with the address of a schema or not', () => {
    const $schema = './dataset.schema.json';
    for (const value of [dataset, content, ...Object.values(dataset.platforms)]) {
      expect(said(JSON.parse(JSON.stringify(value)))).toEqual([]);
      expect(said(JSON.parse(JSON.stringify({ $schema, ...value })))).toEqual([]);
    }
  });

  it('and a platform alone is told of itself only, from its own root on', () => {
    const alone = damaged((copy) => {
      Object.assign(copy, { vendor: '', notFound: { 'no-such': '2026-11' } });
      Object.assign(copy['cells']?.['pricing']?.[0] as Copy, { about: ['no-such'] });
    }, dataset.platforms.kubeflow);
    expect(check(alone).findings.map(({ path, place, rule }) => [path, place, rule])).toEqual([
      ['vendor', 'vendor', undefined],
      [expect.stringMatching(/^pricing\/[a-z-]+$/), 'cells/pricing/0', 'namedIdsExist'],
      ['notFound', 'notFound', 'namedIdsExist'],
    ]);
  });

  it.each([
    ['a dataset', old],
    [
      'a content',
      {
        categories: old.categories,
        capabilities: old.capabilities,
        platforms: old.platforms,
        redirects: old.redirects,
      },
    ],
    ['a platform', Object.values(old.platforms)[0]],
  ])('as today’s shape where %s has that of versions 1.x', (_, value) => {
    expect(check(JSON.parse(JSON.stringify(value))).isOld).toBe(true);
    expect(check(JSON.parse(JSON.stringify(value))).findings.filter(({ rule }) => rule === undefined)).toEqual([]);
  });
});

describe('the hash', { timeout: 60_000 }, () => {
  it('is told where it is not that of the content, with the right one', () => {
    const wrong = damaged((copy) => Object.assign(copy, { hash: 'a'.repeat(64) }));
    expect(said(wrong)).toEqual([
      ['hash', `found '${'a'.repeat(64)}', expected '${some.hash}', which the content has`, 'hashIsOfContent'],
    ]);
    const edited = damaged((copy) => Object.assign(platform(copy, 'kubeflow'), { vendor: 'Somebody' }));
    expect(said(edited).map(([path]) => path)).toEqual(['hash']);
    expect(said(hashed(edited))).toEqual([]);
  });

  it('counts all parts of a content, and nothing else', () => {
    const base = sample();
    for (const part of Object.keys(base)) {
      const counts = !['$schema', 'schemaVersion', 'version', 'updated', 'hash'].includes(part);
      const { [part]: _, ...rest } = base;
      expect([part, hashOf(rest) !== hashOf(base)]).toEqual([part, counts]);
    }
    expect(hashOf(base, 1)).not.toBe(hashOf(base));
  });

  it('is told of what JSON can say in no single way, too', () => {
    const half = damaged((copy) => Object.assign(platform(copy, 'kubeflow'), { vendor: 'A\ud800' }));
    expect(said(half).find(([path]) => path === 'hash')?.[1]).toMatch(/^found a content without a hash .*expected /);
  });
});

describe('own keys that are no properties', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s is told at every level', (name) => {
    const base = sample();
    for (const { way, part } of partsOf(base)) {
      if (typeof part !== 'object' || part === null || Array.isArray(part)) continue;
      const put = JSON.parse(
        JSON.stringify(part).replace(/^\{/, `{"${name}":{"x":1}${Object.keys(part).length > 0 ? ',' : ''}`),
      );
      const found = check(replaced(base, way, put)).findings.map(({ path }) => path);
      expect(
        found.some((path) => path.startsWith([...way, name].join('/'))),
        way.join('/'),
      ).toBe(true);
    }
  });
});

describe('what is found', { timeout: 60_000 }, () => {
  it('is told in the order of the file, shapes and rules in one run', () => {
    const wrong = damaged((copy) => {
      Object.assign(copy, { extra: 1 });
      Object.assign(platform(copy, 'mlflow')['cells']?.['pricing']?.[0] as Copy, { about: ['no-such'] });
      Object.assign(platform(copy, 'mlflow')['history']?.[0] as Copy, { recorded: 5 });
      Object.assign(platform(copy, 'kubeflow')['cells']?.['pricing']?.[0] as Copy, {
        text: 'A powerful tool.',
        recorded: '2021',
      });
      Object.assign(copy['categories']?.['pricing'] as Copy, { name: '' });
    });
    const places = check(wrong).findings.map(({ place }) => place);
    const at = (start: string) => places.findIndex((place) => place.startsWith(start));
    const starts = ['hash', 'categories/pricing/name', 'platforms/kubeflow', 'platforms/mlflow', 'extra'];
    expect(starts.map(at)).toEqual(starts.map(at).sort((a, b) => a - b));
    expect(starts.map(at)).not.toContain(-1);
    expect(at('platforms/mlflow/cells')).toBeLessThan(at('platforms/mlflow/history'));
    expect(check(wrong).findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['textsAreNeutral', 'namedIdsExist', undefined]),
    );
  });

  it('is not told twice: of what has not the shape, no rule is said to be broken', () => {
    for (const [name, value] of [
      ['text', 5],
      ['support', []],
      ['sources', null],
      ['slug', {}],
    ] as const) {
      const wrong = hashed(
        damaged((copy) =>
          Object.assign(platform(copy, 'kubeflow')['cells']?.['pricing']?.[0] as Copy, { [name]: value }),
        ),
      );
      expect(said(wrong).map(([path]) => path)).toEqual([`platforms/kubeflow/cells/pricing/0/${name}`]);
    }
    for (const name of ['categories', 'capabilities', 'platforms', 'redirects']) {
      const wrong = hashed(damaged((copy) => Object.assign(copy, { [name]: 5 })));
      expect(said(wrong).map(([path]) => path)).toEqual([name]);
    }
    for (const name of ['offerings', 'cells', 'names', 'introduction', 'notFound']) {
      const wrong = hashed(damaged((copy) => Object.assign(platform(copy, 'h2o'), { [name]: 5 })));
      expect(said(wrong).map(([path]) => path)).toEqual([`platforms/h2o/${name}`]);
    }
  });

  it.each(['pipeline-orchestration', 'automl'])('is not told of the claims where the bar of %s is wrong', (id) => {
    const wrongs = [
      [['bar'], 5],
      [['bar'], null],
      [['bar', 'core'], []],
      [['bar', 'core'], 5],
      [['bar', 'also'], 5],
      [['bar', 'also'], {}],
      [['bar', 'full'], 9],
      [['bar', 'full'], -1],
    ] as const;
    for (const [[name, list], value] of wrongs) {
      const wrong = hashed(
        damaged((copy) => {
          const capability = copy['capabilities']?.[id] as Copy;
          Object.assign(list === undefined ? capability : (capability[name] as Copy), { [list ?? name]: value });
        }),
      );
      const path = ['capabilities', id, name, ...(list === undefined ? [] : [list])].join('/');
      expect(
        said(wrong).map(([where]) => where),
        `${path} ${JSON.stringify(value)}`,
      ).toEqual([path]);
    }
  });

  it('of a date that does not exist says why', () => {
    const wrong = (date: string) =>
      said(
        hashed(
          damaged((copy) => Object.assign(platform(copy, 'kubeflow')['cells']?.['pricing']?.[0] as Copy, { date })),
        ),
      );
    expect(wrong('2023-02-29')[0]?.[1]).toBe(
      "found '2023-02-29', expected a date, YYYY, YYYY-MM or YYYY-MM-DD: 2023 is no leap year, so February has 28 days",
    );
    expect(wrong('2024-02-29')).toEqual([]);
  });

  it('of what stands under a wrong name is told as well', () => {
    const wrong = hashed(damaged((copy) => Object.assign(copy['categories'] as Copy, { 'Bad Id': { id: 5 } })));
    expect(said(wrong).map(([path]) => path)).toEqual(
      expect.arrayContaining(['categories/Bad Id', 'categories/Bad Id/id', 'categories/Bad Id/name']),
    );
  });
});

describe('any file', { timeout: 60_000 }, () => {
  const base = sample();
  const parts = partsOf(base);

  it('has findings or none, and is checked to the end', () => {
    const put = fc
      .constantFrom(...parts)
      .chain(({ way, part }) => fc.constantFrom(...damagesOf(part)).map((damage) => ({ way, put: damage.put })));
    fc.assert(
      fc.property(fc.array(put, { minLength: 1, maxLength: 3 }), (damages) => {
        let value: Json = base;
        for (const { way, put } of damages) {
          if (way.length > 0 && hasWay(value, way)) value = replaced(value, way, put);
        }
        const { findings } = check(JSON.parse(JSON.stringify(value)));
        for (const { message, path } of findings) expect(`${path}: ${message}`).toMatch(/found .+, expected ./s);
      }),
      { numRuns: 600 },
    );
  });

  it('of any JSON is checked to the end', () => {
    const names = fc.constantFrom(
      'platforms',
      'categories',
      'cells',
      'schemaVersion',
      '__proto__',
      'a',
      'offerings',
      'id',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.dictionary(names, tie('tree')),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(check(JSON.parse(JSON.stringify(value))).findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[where: string, flood: (copy: Copy) => void]>([
    ['a list', (copy) => put(platform(copy, 'kubeflow')['cells'], { pricing: Array(100_000).fill({}) })],
    ['a record', (copy) => put(copy['platforms'], keyed(40_000, 'p', {}))],
    ['a record with wrong names', (copy) => put(copy['platforms'], keyed(40_000, 'P ', {}))],
    ['a small record of a small record', (copy) => put(copy['categories'], keyed(6_000, 'c', {}))],
    [
      'what is claimed',
      (copy) => put(platform(copy, 'kubeflow')['cells']?.['pricing']?.[0]?.['support'], keyed(40_000, 'c', {})),
    ],
    [
      'a list of what stands there already',
      (copy) => put(copy['capabilities']?.['automl'], { aliases: Array(200_000).fill('a') }),
    ],
  ])('with more mistakes than anybody reads is told the first of them, whatever they fill: %s', (_, flood) => {
    const before = process.memoryUsage().heapUsed;
    const { findings, first } = check(damaged(flood));
    expect(first).toBe(10_000);
    expect(findings.length).toBeGreaterThan(3_000);
    expect(findings.length).toBeLessThanOrEqual(10_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(500e6);
    // What was counted for one file says nothing of the next.
    expect(check(sample()).first).toBeUndefined();
  });
});

function put(record: Copy | undefined, parts: object): void {
  Object.assign(record as Copy, parts);
}

/** A record of as many equal entries. */
function keyed(count: number, start: string, entry: unknown): object {
  return Object.fromEntries(Array.from({ length: count }, (_, place) => [start + place, entry]));
}

function hasWay(value: Json, way: readonly (string | number)[]): boolean {
  let part: Json | undefined = value;
  for (const step of way.slice(0, -1)) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return false;
    part = (part as { [key: string]: Json })[step];
  }
  return typeof part === 'object' && part !== null;
}
