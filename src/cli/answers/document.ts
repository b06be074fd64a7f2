import { extname } from 'node:path';
import { dataset } from 'mlops-platforms';
import { type ReportOptions, type ReportSubject, toCsv, toHtml, toMarkdown, toNdjson } from 'mlops-platforms/report';
import { describe } from '../../errors/describe.ts';
import type { Answered } from '../command.ts';
import type { formats } from '../commands/formats.ts';
import { jsonText } from '../json-text.ts';
import { standardOutput, writeOutput } from '../output-file.ts';
import { hintFor, UsageError } from '../usage-error.ts';
import { assertFits } from './document-options.ts';

type Format = (typeof formats)[number];

/** JSON is the subject itself, so that all of the matrix is a dataset.json again, for `validate` and `diff`. */
const writers: Readonly<Record<Format, (subject: ReportSubject, options: ReportOptions) => string>> = {
  md: toMarkdown,
  html: toHtml,
  csv: toCsv,
  json: jsonText,
  ndjson: toNdjson,
};

/** What was asked for besides the subject. */
interface Wanted<F extends Format> {
  /** The formats that the command can write. */
  readonly formats: readonly F[];
  readonly format: string | undefined;
  readonly out: string | undefined;
  /** Whether the answer is to be JSON. */
  readonly json: boolean;
  readonly report: Omit<ReportOptions, 'content'>;
}

/** A subject as a document, in the output or in a file. */
export async function documentOf<F extends Format>(
  command: string,
  subject: ReportSubject,
  { formats, format: typed, out, json, report }: Wanted<F>,
): Promise<Answered> {
  const file = out === standardOutput ? undefined : out;
  const isAnswer = json && file === undefined;
  const format = formatOf(command, formats, typed ?? (isAnswer ? 'json' : undefined), file);
  if (isAnswer && format !== 'json')
    throw new UsageError(`--json and --format ${format} ask for two kinds of output, expected one of both`);
  assertFits(format, report);
  const text = () => writers[format](subject, { content: dataset, ...report });
  if (file === undefined) return { value: subject, shown: isAnswer ? '' : text() };
  await writeOutput(file, text());
  return { value: { file, format }, shown: '' };
}

/** The format that was asked for, or that the name of the file ends with. */
function formatOf<F extends Format>(
  command: string,
  formats: readonly F[],
  typed: string | undefined,
  out: string | undefined,
): F {
  const asked = typed ?? (out === undefined ? '' : extname(out).slice(1));
  const lower = asked.toLowerCase();
  const format = formats.find((name) => name === (lower === 'htm' ? 'html' : lower));
  if (format) return format;
  if (asked === '') throw new UsageError(`${command} expects --format, one of ${formats.join(', ')}`);
  throw new UsageError(`cannot export ${describe(asked)}; ${hintFor(asked, formats)}`);
}
