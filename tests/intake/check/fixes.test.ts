import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes, checkMatrix, type DraftPhrase, type MatrixDraft, type MatrixFix } from '../../../src/intake.ts';
import { deepFreeze } from '../../../src/model/deep-freeze.ts';
import { contentOf, feature, platform } from '../../query/fixture.ts';

/** A content that names something in each way: a name with capitals inside, one that is small, one of several words. */
const content = deepFreeze(
  contentOf({
    acme: platform('acme', {
      name: 'MLflow',
      offerings: {
        small: { name: 'h2o-3', kind: 'product', standing: 'form', delivery: 'self-managed' },
        long: { name: 'Seldon Core', kind: 'product', standing: 'part' },
      },
      cells: { training: [feature('a', 'MLflow trains models with PyTorch on GPUs.')], serving: [] },
    }),
  }),
);

/** Pieces that phrases with faults are made of, in any order. */
const piece = fc.constantFrom(
  ...'Acme|runs|models|mlflow|MLFLOW|ml flow|h2o-3|H2O-3|seldon core|Seldon|**|`|``|<b>|</b>|__|[x](|"|.|;|. |, |the|a|A| |3.10|é|ﬀ|İ|=|# |(|)|Guide|Trains|:|\u200b'.split(
    '|',
  ),
);
const spaced = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 9 });
const text = spaced.map((pieces) =>
  pieces
    .map(([word, space]) => word + space)
    .join('')
    .replace(/\s+/g, ' ')
    .trim(),
);
const url = fc
  .array(
    fc.constantFrom('http://', 'https://', 'a.example', '/p', '?utm_source=x', '?a=b&gclid=1', '#s', '#:~:text=x'),
    { maxLength: 5 },
  )
  .map((parts) => `https://a.example/${parts.join('')}`);
const wrapped = fc.oneof(
  url,
  url.map((target) => `https://www.google.com/url?q=${encodeURIComponent(target)}&sa=D`),
  url.map((target) => `http://web.archive.org/web/20210101000000/${target}`),
);
const link = fc.record({ text: fc.constantFrom('Guide', 'Trains', 'x', ''), url: wrapped });
const phrase: fc.Arbitrary<DraftPhrase> = fc.record({ text, links: fc.array(link, { maxLength: 3 }) });
const cells = fc.record({ training: fc.array(phrase, { maxLength: 6 }), serving: fc.array(phrase, { maxLength: 3 }) });
const draft: fc.Arbitrary<MatrixDraft> = fc.record({ platforms: fc.record({ acme: cells, New: cells }) });

const check = (matrix: MatrixDraft) => checkMatrix(matrix, { content, platform: 'New' });

describe('fixes', () => {
  it('change nothing when they are applied again', () => {
    fc.assert(
      fc.property(draft, (matrix) => {
        const findings = check(matrix);
        const once = applyFixes(matrix, findings);
        expect(applyFixes(once, findings)).toEqual(once);
      }),
      { numRuns: 80 },
    );
  });

  it('leave nothing to mend after a few rounds, in which what one brings to light is mended by the next', () => {
    fc.assert(
      fc.property(draft, (matrix) => {
        let mended = matrix;
        for (let round = 0; round < 3; round++) mended = applyFixes(mended, check(mended));
        expect(applyFixes(mended, check(mended))).toEqual(mended);
      }),
      { numRuns: 80 },
    );
  });

  it('lose no word of a sentence and no page', () => {
    const column = (text: string) => ({
      platforms: { New: { training: [{ text, links: [{ text: 'Guide', url: 'http://a.example/p' }] }] } },
    });
    const mended = (text: string) => applyFixes(column(text), check(column(text))).platforms['New']?.['training']?.[0];
    expect(mended('the command `acme run` trains **mlflow** models. Guide')).toEqual({
      text: 'The command "acme run" trains MLflow models.',
      links: [{ text: 'Guide', url: 'https://a.example/p' }],
    });
    expect(mended('h2o-3 trains the models')?.text).toBe('h2o-3 trains the models.');
    expect(mended('is it trained?')?.text).toBe('Is it trained?');
  });
});

describe('a fix', () => {
  const said = { text: 'a b', links: [{ text: 'b', url: 'http://a.example/' }] };
  const apply = (fix: MatrixFix, phrases: readonly DraftPhrase[] = [said], phrase: number | null = 0) =>
    applyFixes({ platforms: { acme: { pricing: phrases } } }, [
      { platform: 'acme', category: 'pricing', fix, ...(phrase !== null && { phrase }) },
    ]).platforms['acme']?.['pricing'];

  it('is for the words that it was found in', () => {
    const edit = { is: 'edit', of: 'a b', start: 0, end: 1, becomes: 'A' } as const;
    expect(apply(edit)?.[0]?.text).toBe('A b');
    expect(apply({ ...edit, of: 'a c' })).toEqual([said]);
    expect(apply({ is: 'link', url: 'http://a.example/', becomes: 'https://a.example/' })?.[0]?.links[0]?.url).toBe(
      'https://a.example/',
    );
    expect(apply({ is: 'link', url: 'http://b.example/', becomes: 'https://a.example/' })).toEqual([said]);
    expect(apply({ is: 'remove', of: said })).toEqual([]);
    expect(apply({ is: 'remove', of: { ...said, links: [] } })).toEqual([said]);
    expect(apply({ is: 'restore', of: [said], becomes: [] }, [said], null)).toEqual([]);
    expect(apply({ is: 'restore', of: [], becomes: [] }, [said], null)).toEqual([said]);
  });
});
