import { expectTypeOf, test } from 'vitest';
import { dataset } from '../../src/index.ts';
import {
  type MatrixDraft,
  type MatrixProblem,
  type MatrixProblemCode,
  type ReadMatrix,
  readMatrix,
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
