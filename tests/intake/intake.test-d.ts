import { expectTypeOf, test } from 'vitest';
import { dataset } from '../../src/index.ts';
import {
  applyFixes,
  type CheckRuleId,
  checkMatrix,
  type MatrixDraft,
  type MatrixFinding,
  type MatrixFix,
  type MatrixProblem,
  type MatrixProblemCode,
  type ReadMatrix,
  readMatrix,
  type StatementDraft,
  statementsOf,
} from '../../src/intake.ts';
import { toXlsx } from '../../src/xlsx.ts';

test('a matrix is read from a text or from bytes, against any content', () => {
  expectTypeOf(readMatrix('')).toEqualTypeOf<ReadMatrix>();
  readMatrix(new Uint8Array(), { format: 'xlsx', content: dataset, mapping: { Notes: null }, limits: { rows: 5 } });
  readMatrix(toXlsx(dataset));
  // @ts-expect-error a list of texts is none
  readMatrix(['']);
  // @ts-expect-error there is no such format
  readMatrix('', { format: 'ods' });
});

test('a draft has phrases by platform and category, any of which may be missing', () => {
  const { draft, problems } = readMatrix('');
  expectTypeOf(draft).toEqualTypeOf<MatrixDraft>();
  expectTypeOf(draft.platforms['acme']?.['pricing']?.[0]?.links[0]?.url).toEqualTypeOf<string | undefined>();
  expectTypeOf(problems).toEqualTypeOf<readonly MatrixProblem[]>();
  expectTypeOf<'unknown-category'>().toExtend<MatrixProblemCode>();
});

test('a draft, or what was read, is checked and mended', () => {
  const read = readMatrix('');
  const findings = checkMatrix(read, {
    content: dataset,
    platform: 'acme',
    original: read.draft,
    homepage: 'acme.example',
  });
  expectTypeOf(findings).toEqualTypeOf<readonly MatrixFinding[]>();
  expectTypeOf(checkMatrix(read.draft, { homepage: ['https://acme.example'] })).toEqualTypeOf<
    readonly MatrixFinding[]
  >();
  expectTypeOf(applyFixes(read, findings)).toEqualTypeOf<MatrixDraft>();
  // @ts-expect-error a text is no draft
  checkMatrix('');
  // @ts-expect-error there is no such option
  checkMatrix(read, { vendor: 'Acme' });
});

test('a finding says by which rule, where, and with what it is mended', () => {
  expectTypeOf<'marketing-word' | 'other-columns'>().toExtend<CheckRuleId>();
  expectTypeOf<MatrixFinding['severity']>().toEqualTypeOf<'error' | 'warning' | 'question'>();
  expectTypeOf<MatrixFix['is']>().toEqualTypeOf<'edit' | 'link' | 'remove' | 'restore'>();
  expectTypeOf<MatrixFinding['fix']>().toEqualTypeOf<MatrixFix | undefined>();
});

test('the statements of a column are what a platform is defined with', () => {
  const cells = statementsOf(readMatrix(''), 'acme');
  expectTypeOf(cells.pricing).toEqualTypeOf<readonly StatementDraft<never>[] | undefined>();
  // @ts-expect-error the column has to be named
  statementsOf(readMatrix(''));
});
