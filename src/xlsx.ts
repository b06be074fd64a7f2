/**
 * Answers as a workbook for spreadsheets.
 *
 * @packageDocumentation
 */
import { type ReportOptions, statedOptions } from './report/options.ts';
import { originInWords } from './report/release-words.ts';
import { type ReportSubject, subjectOf } from './report/subject.ts';
import { sheetsOf } from './report/workbook/sheets-of.ts';
import { workbookFile } from './report/workbook/workbook-file.ts';

/**
 * A subject as a workbook (XLSX). A matrix, a platform, a category and a comparison have a sheet with the grid of levels,
 * where a content tells these, and a sheet for each category: a column for each platform, its statements below each other.
 * Everything else is one list, with the columns of `toCsv`. Heads stay in sight. A cell leads to the first page that
 * its statement cites, and lists all of them as `[title](address)`; `readMatrix` of `mlops-platforms/intake` reads the
 * sheets of categories back. Nothing in it is computed. The same subject gives the same bytes.
 *
 * @returns the bytes of the file
 * @throws InvalidArgumentError for what no report can be about, for an option that does not exist, and for a text that is
 * too long for a cell
 * @throws InvalidContentError for a content or a platform that has not its shape
 *
 * @example
 * ```ts
 * import { compare, dataset } from 'mlops-platforms';
 * import { readMatrix } from 'mlops-platforms/intake';
 * import { toXlsx } from 'mlops-platforms/xlsx';
 *
 * const file = toXlsx(compare(['kubeflow', 'mlflow'], { categories: ['pricing'] }), { content: dataset });
 * const { draft } = readMatrix(file, { content: dataset });
 * console.log(Object.keys(draft.platforms)); // → [ 'kubeflow', 'mlflow' ]
 * ```
 */
export function toXlsx(subject: ReportSubject, options: ReportOptions = {}): Uint8Array {
  const stated = statedOptions(options);
  const known = subjectOf(subject);
  const origin = originInWords(known.kind === 'content' ? known.value : stated.content);
  return workbookFile(sheetsOf(known, stated), { title: stated.title ?? 'MLOps platforms', origin });
}

export type { ReportOptions } from './report/options.ts';
export type { ReportSubject } from './report/subject.ts';
