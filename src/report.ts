/**
 * Answers as documents: Markdown, HTML, CSV, JSON and NDJSON, each with the sources that it rests on.
 *
 * @packageDocumentation
 */

import { csvOf } from './report/csv.ts';
import { documentOf, namesFor } from './report/document-of.ts';
import { htmlOf } from './report/html.ts';
import { jsonOf } from './report/json.ts';
import { markdownOf } from './report/markdown.ts';
import { matrixCsvOf } from './report/matrix-table.ts';
import { narrowed } from './report/narrowed.ts';
import { ndjsonOf } from './report/ndjson.ts';
import { type ReportOptions, statedOptions } from './report/options.ts';
import { recordsOf } from './report/records.ts';
import { type ReportSubject, subjectOf } from './report/subject.ts';

/**
 * A subject as GitHub-flavoured Markdown: every statement links to its sources, and the sources are listed at the end,
 * each with the day on which an editor read it.
 *
 * @throws InvalidArgumentError for what no report can be about, and for an option that does not exist
 * @throws InvalidContentError for a content or a platform that has not its shape
 *
 * @example
 * ```ts
 * import { compare, dataset } from 'mlops-platforms';
 * import { toMarkdown } from 'mlops-platforms/report';
 *
 * const page = toMarkdown(compare(['kubeflow', 'mlflow'], { categories: ['pricing'] }), { content: dataset });
 * console.log(page.split('\n')[0]); // → # Kubeflow and MLflow compared
 * console.log(page.includes('| Category | Kubeflow | MLflow |')); // → true
 * ```
 */
export function toMarkdown(subject: ReportSubject, options: ReportOptions = {}): string {
  return markdownOf(documentOf(subjectOf(subject), statedOptions(options)));
}

/**
 * A subject as an HTML page that needs nothing else: no script, no other file. It reads in light and dark, on a screen
 * of any width and on paper. A long one begins with contents, and the levels of support with what they mean.
 *
 * @throws InvalidArgumentError for what no report can be about, and for an option that does not exist
 * @throws InvalidContentError for a content or a platform that has not its shape
 *
 * @example
 * ```ts
 * import { byCapability, dataset } from 'mlops-platforms';
 * import { toHtml } from 'mlops-platforms/report';
 *
 * const page = toHtml(byCapability('drift-detection'), { content: dataset, title: 'Who detects drift?' });
 * console.log(page.includes('<title>Who detects drift?</title>')); // → true
 * ```
 */
export function toHtml(subject: ReportSubject, options: ReportOptions = {}): string {
  return htmlOf(documentOf(subjectOf(subject), statedOptions(options)));
}

/**
 * A subject as CSV: a row for each feature, claim, verdict or change, with its sources, or for each cell of a grid. Ids
 * stay ids; answers have names and words beside them. A text that a spreadsheet would take for a formula has an
 * apostrophe before it. With `layout: 'matrix'`, a table of categories and platforms, which `readMatrix` of
 * `mlops-platforms/intake` reads back.
 *
 * @throws InvalidArgumentError for what no report can be about, and for an option that does not exist
 * @throws InvalidContentError for a content or a platform that has not its shape
 *
 * @example
 * ```ts
 * import { findFeatures } from 'mlops-platforms';
 * import { toCsv } from 'mlops-platforms/report';
 *
 * const [head] = toCsv(findFeatures({ levels: ['none'] })).split('\n');
 * console.log(head); // → id,platform,category,text,support,about,only,date,recorded,retired,sources,accessed,platformStatus
 * ```
 */
export function toCsv(subject: ReportSubject, options: ReportOptions = {}): string {
  const stated = statedOptions(options);
  const known = subjectOf(subject);
  if (stated.layout === 'matrix') return matrixCsvOf(known, stated);
  return csvOf(recordsOf(narrowed(known, stated).subject, stated), namesFor(known, stated), stated.bom);
}

/**
 * A subject as it is, as JSON, in an envelope that says what it is: `{ kind, title?, subject }`. Options that leave
 * something out do not apply.
 *
 * @throws InvalidArgumentError for what no report can be about, and for an option that does not exist
 * @throws InvalidContentError for a content or a platform that has not its shape
 *
 * @example
 * ```ts
 * import { byPlatform } from 'mlops-platforms';
 * import { toJson } from 'mlops-platforms/report';
 *
 * const { kind, subject } = JSON.parse(toJson(byPlatform('mlflow')));
 * console.log(kind, subject.name); // → platform MLflow
 * ```
 */
export function toJson(subject: ReportSubject, options: ReportOptions = {}): string {
  return jsonOf(subjectOf(subject), statedOptions(options));
}

/**
 * A subject as NDJSON: a line for each feature, claim, cell, verdict or change, in full.
 *
 * @throws InvalidArgumentError for what no report can be about, and for an option that does not exist
 * @throws InvalidContentError for a content or a platform that has not its shape
 *
 * @example
 * ```ts
 * import { findFeatures } from 'mlops-platforms';
 * import { toNdjson } from 'mlops-platforms/report';
 *
 * const [line = ''] = toNdjson(findFeatures({ platforms: ['kubeflow'], categories: ['model-training'] })).split('\n');
 * console.log(JSON.parse(line).platform); // → kubeflow
 * ```
 */
export function toNdjson(subject: ReportSubject, options: ReportOptions = {}): string {
  const stated = statedOptions(options);
  return ndjsonOf(recordsOf(narrowed(subjectOf(subject), stated).subject, stated));
}

export type { ReportOptions } from './report/options.ts';
export type { ReportSubject } from './report/subject.ts';
