import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type CategoryId, compare, dataset, type PlatformId, platforms } from 'mlops-platforms';
import { type ReportOptions, type ReportSubject, toCsv, toHtml, toMarkdown, toNdjson } from 'mlops-platforms/report';
import { describe } from '../../query/unknown-id-error.ts';
import type { Answer } from '../command.ts';
import { type exporting, formats } from '../commands/export.ts';
import { idsOf } from '../ids.ts';
import { reasonOf } from '../input/text-file.ts';
import { hintFor, UsageError } from '../usage-error.ts';

type Format = (typeof formats)[number];

/** JSON is the subject itself, so that all of it is a dataset.json again, for `validate` and `diff`. */
const writers: Readonly<Record<Format, (subject: ReportSubject, options: ReportOptions) => string>> = {
  md: toMarkdown,
  html: toHtml,
  csv: toCsv,
  json: (subject) => `${JSON.stringify(subject, null, 2)}\n`,
  ndjson: toNdjson,
};

export const answer: Answer<typeof exporting> = async ({ options }) => {
  const { out, title, retired } = options;
  const format = formatOf(options.format, out);
  const subject = subjectOf(idsOf('platform', options.platform), idsOf('category', options.category));
  const text = writers[format](subject, { content: dataset, title, retired });
  if (out === undefined) return { value: subject, shown: text };
  try {
    await writeFile(out, text);
  } catch (error) {
    throw new UsageError(`cannot write ${out}: ${isMissing(error) ? 'there is no such folder' : reasonOf(error)}`);
  }
  return { value: { file: out, format }, shown: '' };
};

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** The format that was asked for, or that the name of the file ends with. */
function formatOf(typed: string | undefined, out: string | undefined): Format {
  const ending = out === undefined ? '' : extname(out).slice(1);
  const asked = typed ?? (ending === 'htm' ? 'html' : ending);
  const format = formats.find((name) => name === asked.toLowerCase());
  if (format) return format;
  if (asked === '') throw new UsageError(`export expects --format, one of ${formats.join(', ')}`);
  throw new UsageError(`cannot export ${describe(asked)}; ${hintFor(asked, formats)}`);
}

/** The whole matrix, one platform, or the chosen columns and rows. */
function subjectOf(columns?: readonly PlatformId[], rows?: readonly CategoryId[]): ReportSubject {
  if (rows) return compare(columns ?? (Object.keys(platforms) as PlatformId[]), { categories: rows });
  if (!columns) return dataset;
  const [only, ...others] = columns;
  return only && others.length === 0 ? platforms[only] : compare(columns);
}
