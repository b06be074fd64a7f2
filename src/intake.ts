/**
 * Other people's matrices: a spreadsheet or a Markdown table of categories and platforms, read into a draft, with all
 * that is wrong with it, and checked as an editor would.
 *
 * @packageDocumentation
 */
import { categories } from './data/categories.ts';
import type { CategoryId } from './data/ids.ts';
import { cellsOf } from './intake/cells-of.ts';
import { fixed } from './intake/check/apply-fixes.ts';
import { findingsIn } from './intake/check/check-matrix.ts';
import type { MatrixFinding } from './intake/check/finding.ts';
import { fixableFrom } from './intake/check/fix-shape.ts';
import { type CheckMatrixOptions, columnNamed, draftFrom, statedCheck } from './intake/check/options.ts';
import type { MatrixDraft, ReadMatrix } from './intake/draft.ts';
import { type ReadMatrixOptions, statedOptions } from './intake/options.ts';
import { matrixFrom } from './intake/read-matrix.ts';
import type { StatementDraft } from './query/define-platform.ts';

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

/**
 * Checks a draft as an editor of the matrix would: wording, links, what stands twice or in another category, and what
 * changed outside the contributor's column. Nothing is asked of the network, and nothing is judged: which capabilities a
 * phrase seems to speak of, search tells with a score, and what somebody has to say of them stands as a question.
 * `checkRules` has every rule.
 *
 * @param matrix - a draft, or what `readMatrix` answers
 * @returns what was found, by column, category and phrase
 * @throws InvalidArgumentError for what is no draft, for an option that does not exist, and for a column that the draft
 * does not have
 * @throws InvalidContentError for a `content` that has not the shape of one
 *
 * @example
 * ```ts
 * import { dataset } from 'mlops-platforms';
 * import { checkMatrix, readMatrix } from 'mlops-platforms/intake';
 *
 * const read = readMatrix(',Acme\nPricing,Acme has a powerful price list.\n');
 * const findings = checkMatrix(read, { content: dataset, homepage: 'https://acme.example' });
 * console.log(findings.find(({ rule }) => rule === 'marketing-word')?.words); // → powerful
 * ```
 */
export function checkMatrix(
  matrix: MatrixDraft | ReadMatrix,
  options: CheckMatrixOptions = {},
): readonly MatrixFinding[] {
  return findingsIn(statedCheck(matrix, options));
}

/**
 * A draft with what needs nobody's judgement mended: full stops and capitals, left-over emphasis, spellings of names,
 * addresses that track or lead around, statements that stand twice. A fix is for the phrase that it was found in; one
 * that is another by now stays as it is, so that the same findings change nothing when they are applied again.
 *
 * @param matrix - the draft that was checked, or what `readMatrix` answered
 * @param findings - what `checkMatrix` found in it, or some of it
 * @returns a new draft; what still has to be mended, `checkMatrix` tells of it
 * @throws InvalidArgumentError for what is no draft, and for what are no findings
 *
 * @example
 * ```ts
 * import { applyFixes, checkMatrix, readMatrix } from 'mlops-platforms/intake';
 *
 * const read = readMatrix(',Acme\nPricing,acme is paid by the [hour](http://acme.example/pricing?utm_source=x)\n');
 * const { platforms } = applyFixes(read, checkMatrix(read));
 * console.log(platforms.Acme?.pricing?.[0]?.text); // → Acme is paid by the hour.
 * console.log(platforms.Acme?.pricing?.[0]?.links[0]?.url); // → https://acme.example/pricing
 * ```
 */
export function applyFixes(
  matrix: MatrixDraft | ReadMatrix,
  findings: readonly Pick<MatrixFinding, 'platform' | 'category' | 'phrase' | 'fix'>[],
): MatrixDraft {
  return fixed(draftFrom(matrix, 'matrix'), fixableFrom(findings));
}

/**
 * The statements of a column, as `definePlatform` takes them: each with its pages and a slug made of its first words. What
 * they claim, nobody has said yet: `checkMatrix` asks, and `support` is for you to add. Titles of pages that stand behind
 * the statements are taken out of them by `applyFixes`.
 *
 * @param matrix - a draft, or what `readMatrix` answers
 * @param platform - the column, as the draft calls it
 * @returns the statements by category
 * @throws InvalidArgumentError for what is no draft, and for a column that the draft does not have
 *
 * @example
 * ```ts
 * import { createMatrix, dataset, definePlatform, platforms } from 'mlops-platforms';
 * import { readMatrix, statementsOf } from 'mlops-platforms/intake';
 *
 * const read = readMatrix(',Acme\nPricing,Acme is billed by the [second](https://acme.example/pricing).\n');
 * const acme = definePlatform({
 *   id: 'acme',
 *   name: 'Acme',
 *   vendor: 'Acme Ltd.',
 *   homepage: 'https://acme.example/',
 *   license: 'proprietary',
 *   delivery: 'managed',
 *   recorded: '2026-11',
 *   cells: statementsOf(read, 'Acme'),
 * });
 * const matrix = createMatrix({ ...dataset, platforms: { ...platforms, acme } });
 * console.log(matrix.searchFeatures('billed by the second', { limit: 1 })[0]?.feature.id); // → acme/pricing/acme-billed-second
 * ```
 */
export function statementsOf(
  matrix: MatrixDraft | ReadMatrix,
  platform: string,
): Readonly<Partial<Record<CategoryId, readonly StatementDraft<never>[]>>> {
  const draft = draftFrom(matrix, 'matrix');
  return cellsOf(draft.platforms[columnNamed(draft, platform, 'platform')] ?? {});
}

export type {
  CapabilitySuggestion,
  CheckRuleId,
  EditFix,
  LinkFix,
  MatrixFinding,
  MatrixFix,
  RemoveFix,
  RestoreFix,
} from './intake/check/finding.ts';
export { checkRules } from './intake/check/finding.ts';
export type { CheckMatrixOptions } from './intake/check/options.ts';
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
export type { StatementDraft } from './query/define-platform.ts';
