import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../src/data/content.ts';
import { platformIds } from '../../src/data/ids.ts';
import { editDistance } from '../../src/errors/edit-distance.ts';
import { UnknownIdError } from '../../src/errors/unknown-id-error.ts';
import { byPlatform } from '../../src/query/by-platform.ts';
import { contentOf, platform } from './fixture.ts';

function errorOf(id: unknown, of = content): UnknownIdError {
  try {
    byPlatform(of, id as never);
  } catch (error) {
    if (error instanceof UnknownIdError) return error;
  }
  throw new Error('no UnknownIdError was thrown');
}

describe('an unknown id', () => {
  it('is an error that says what was asked for and what is nearest', () => {
    expect(errorOf('vertex-a')).toMatchObject({
      name: 'UnknownIdError',
      code: 'UNKNOWN_ID',
      kind: 'platform',
      asked: "'vertex-a'",
      nearest: ['vertex-ai'],
      message: "Unknown platform id 'vertex-a'. Did you mean 'vertex-ai'?",
    });
  });

  it('lists the valid ids where none is near and they are few', () => {
    expect(errorOf('zzzzzzzz').message).toContain("Valid ids: 'dataiku', 'h2o'");
    expect(errorOf('').nearest).toEqual([]);
  });

  it('names the id that it moved to', () => {
    const moved = {
      ...contentOf({ acme: platform('acme') }),
      redirects: { ...content.redirects, platforms: { studio: ['acme'] } },
    };
    expect(errorOf('studio', moved as never)).toMatchObject({
      nearest: ['acme'],
      message: "Unknown platform id 'studio'. It moved to 'acme'.",
    });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'may be the name of a prototype: %s',
    (id) => {
      expect(errorOf(id).nearest).toEqual([]);
    },
  );

  it.each([undefined, null, 5, Number.NaN, true, Symbol('id'), 10n, [], ['kubeflow'], {}, () => 'kubeflow'])(
    'may be no text at all',
    (id) => {
      expect(errorOf(id)).toMatchObject({ code: 'UNKNOWN_ID', nearest: [] });
    },
  );

  it('is compared and shown by its first 64 characters at most', () => {
    const { message, nearest } = errorOf(`kubeflo${'w'.repeat(1_000_000)}`);
    expect(message.length).toBeLessThan(400);
    expect(nearest).toEqual([]);
    expect(errorOf(`${'kubeflow'.padEnd(64, ' ')}and more`).asked).toHaveLength(67);
  });

  it('never fails otherwise, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (id) => {
        fc.pre(!(platformIds as readonly unknown[]).includes(id));
        expect(errorOf(id).code).toBe('UNKNOWN_ID');
      }),
    );
  });
});

describe('the distance of two words', () => {
  const words = fc.stringMatching(/^[abc]{0,6}$/);

  it('counts insertions, deletions, substitutions and swaps of neighbours', () => {
    expect(editDistance('drift', 'drift', 2)).toBe(0);
    expect(editDistance('drift', 'drit', 2)).toBe(1);
    expect(editDistance('drift', 'driift', 2)).toBe(1);
    expect(editDistance('drift', 'draft', 2)).toBe(1);
    expect(editDistance('drift', 'dirft', 2)).toBe(1);
    expect(editDistance('', 'ab', 2)).toBe(2);
  });

  it('is symmetric, zero for the same word only, and one more than the limit at most', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const distance = editDistance(a, b, limit);
        expect(distance).toBe(editDistance(b, a, limit));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(limit + 1);
        expect(Math.min(editDistance(a, b, 10), limit + 1)).toBe(distance);
      }),
    );
  });
});
