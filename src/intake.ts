/**
 * Other people's matrices: a spreadsheet or a Markdown table of categories and platforms, read into a draft, with all
 * that is wrong with it.
 *
 * @packageDocumentation
 */
import { categories } from './data/categories.ts';
import type { ReadMatrix } from './intake/draft.ts';
import { type ReadMatrixOptions, statedOptions } from './intake/options.ts';
import { matrixFrom } from './intake/read-matrix.ts';

const known = {
  categories,
  platforms: {},
  redirects: { platforms: {}, categories: {}, capabilities: {}, features: {} },
};

/**
 * Reads a matrix: categories on one side, platforms on the other, in a Markdown table, in separated values (CSV) or in a
 * workbook (XLSX). Which side is which, the heads tell: categories are known by id, name and former name, with or without
 * a hint behind. Every line of a cell is a phrase, with its links. Nothing is computed, followed or run: of formulas the
 * stored value is read, links lead to web pages or are refused.
 *
 * @param input - the text, or the bytes of the file
 * @returns the draft, and what was not taken or should be looked at
 * @throws InvalidArgumentError for what is no table at all, for what is over a limit, where the format cannot be told, and
 * for an option that does not exist
 * @throws InvalidContentError for a `content` that has not the shape of one
 *
 * @example
 * ```ts
 * import { readMatrix } from 'mlops-platforms/intake';
 *
 * const { draft, problems } = readMatrix(`
 * | | Acme |
 * | - | - |
 * | **Pricing** | [Metered](https://acme.example/pricing), by the hour |
 * | Speed | Very fast |
 * `);
 * console.log(draft.platforms.Acme?.pricing?.[0]?.text); // → Metered, by the hour
 * console.log(problems.map(({ code, line, found }) => `${line}: ${code} ${found}`)); // → [ "5: unknown-category 'Speed'" ]
 * ```
 */
export function readMatrix(input: string | Uint8Array, options: ReadMatrixOptions = {}): ReadMatrix {
  return matrixFrom(input, statedOptions(options, known));
}

export type {
  DraftLink,
  DraftPhrase,
  DraftPlatform,
  MatrixDraft,
  MatrixPlace,
  MatrixProblem,
  MatrixProblemCode,
  ReadMatrix,
} from './intake/draft.ts';
export { problemKinds } from './intake/draft.ts';
export type { MatrixFormat, MatrixLimits, ReadMatrixOptions } from './intake/options.ts';
