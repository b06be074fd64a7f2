import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../src/create-matrix.ts';
import { content } from '../../src/data/content.ts';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { InvalidContentError } from '../../src/errors/invalid-content-error.ts';
import { diff } from '../../src/query/diff/diff.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { type ReportSubject, toCsv, toHtml, toJson, toMarkdown, toNdjson } from '../../src/report.ts';
import { arbitraryContent } from '../query/diff/arbitrary-content.ts';
import { kinds, small, subjects } from './subjects.ts';

const formats = { toMarkdown, toHtml, toCsv, toJson, toNdjson };
const writers = Object.values(formats);
const kindOf = (subject: ReportSubject): string => JSON.parse(toJson(subject)).kind;

type Part = Record<string, unknown>;

/** The way to every part of a value. */
function pathsIn(value: object, path: readonly string[] = []): (readonly string[])[] {
  return Object.entries(value).flatMap(([key, part]) => {
    const inside = [...path, key];
    return typeof part === 'object' && part !== null ? [inside, ...pathsIn(part, inside)] : [inside];
  });
}

describe('a subject', () => {
  it.each(kinds)('is known by what it has: %s', (kind) => {
    expect(kindOf(subjects[kind])).toBe(kind);
  });

  it('may be a matrix, and one that was stored as JSON', () => {
    expect(kindOf(createMatrix(small))).toBe('content');
    expect(toMarkdown(createMatrix(small))).toBe(toMarkdown(small));
    for (const kind of kinds) {
      const stored = JSON.parse(JSON.stringify(subjects[kind]));
      expect(toMarkdown(stored)).toBe(toMarkdown(subjects[kind]));
    }
  });

  it('without any feature is a list of none', () => {
    expect(kindOf([])).toBe('features');
  });

  it.each(kinds)('gives the same report every time, and is not changed by it: %s', (kind) => {
    const before = JSON.stringify(subjects[kind]);
    for (const write of writers) expect(write(subjects[kind], { content })).toBe(write(subjects[kind], { content }));
    expect(JSON.stringify(subjects[kind])).toBe(before);
  });

  it('that changed since the last report is reported as it is now', () => {
    const changing = structuredClone(small);
    const count = toNdjson(changing).split('\n').length;
    (changing.platforms.acme.cells.training as unknown[]).pop();
    expect(toNdjson(changing).split('\n')).toHaveLength(count - 1);
  });
});

describe('what no report can be about', () => {
  it.each([undefined, null, 5, 'kubeflow', {}, { platforms: {} }, () => small, Symbol('content'), 10n])(
    'is an error in every format',
    (value) => {
      for (const write of writers) {
        expect(() => write(value as never)).toThrow(InvalidArgumentError);
        expect(() => write(value as never)).toThrow('expected a content, a platform, or what byCategory');
      }
    },
  );

  it('is told by the place that is wrong', () => {
    const [first] = findFeatures(small);
    const { sources: _, ...damaged } = first ?? {};
    expect(() => toCsv([first, damaged] as never)).toThrow(
      'Invalid subject[1].sources: found undefined, expected a list.',
    );
    const cells = { training: { acme: [first] }, serving: { acme: [] } };
    expect(() => toHtml({ platforms: ['acme', 'bare'], categories: ['training'], cells } as never)).toThrow(
      'Invalid subject.cells.training.bare: found undefined, expected a list.',
    );
    expect(() => toMarkdown({ ...small, categories: { training: {} } } as never)).toThrow(InvalidContentError);
    expect(() => toMarkdown({ ...small.platforms.acme, cells: null } as never)).toThrow(InvalidContentError);
  });

  it('may be what JSON cannot say', () => {
    const cycle: Record<string, unknown> = { ...small };
    cycle['self'] = cycle;
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    for (const extra of [cycle, { ...small, deep }, { ...small, count: 10n }]) {
      expect(() => toJson(extra as never)).toThrow(InvalidArgumentError);
      expect(() => toHtml(extra as never)).toThrow('expected plain records and lists');
    }
  });

  const isExpected = (error: unknown) => error instanceof InvalidArgumentError || error instanceof InvalidContentError;
  const outcomeOf = (write: (typeof writers)[number], value: unknown): unknown => {
    try {
      return write(value as never);
    } catch (error) {
      if (isExpected(error)) return '';
      throw error;
    }
  };

  it('never fails otherwise, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withSparseArray: true, withNullPrototype: true, withBigInt: true }), (value) => {
        for (const write of writers) expect(outcomeOf(write, value)).toBeTypeOf('string');
      }),
    );
  });

  it.each(kinds)('may be an answer that is damaged, wherever and however: %s', (kind) => {
    for (const path of pathsIn(subjects[kind])) {
      for (const odd of [undefined, null, 5, [null]]) {
        const copy = structuredClone(subjects[kind]);
        const place = path.slice(0, -1).reduce((part, key) => part[key] as Part, copy as unknown as Part);
        place[path.at(-1) ?? ''] = odd;
        for (const write of [toMarkdown, toCsv]) expect(outcomeOf(write, copy)).toBeTypeOf('string');
      }
    }
  });
});

describe('any content and any difference', () => {
  it('has a report in every format', () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (before, after) => {
        for (const write of writers) {
          expect(write(after, { retired: true })).toBeTypeOf('string');
          expect(write(diff(before, after), { content: after })).toBeTypeOf('string');
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('the options of a report', () => {
  it.each([
    ['an unknown name', { contents: small }, "'content'"],
    ['a title that is a number', { title: 5 }, 'a text'],
    ['a flag that is a word', { retired: 'yes' }, 'true or false'],
    ['a text', 'Title', 'an object'],
    ['nothing', null, 'an object'],
  ])('that cannot be are an error: %s', (_, options, expected) => {
    for (const write of writers) {
      expect(() => write(small, options as never)).toThrow(InvalidArgumentError);
      expect(() => write(small, options as never)).toThrow(expected);
    }
  });

  it('with a content that is none are an error', () => {
    for (const write of writers) expect(() => write([], { content: {} as never })).toThrow(InvalidContentError);
  });

  it('may be undefined, which says nothing', () => {
    const nothing = { content: undefined, title: undefined, retired: undefined };
    for (const write of writers) expect(write(small, nothing)).toBe(write(small));
  });
});
