import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { dataset } from 'mlops-platforms';
import { type ReportOptions, type ReportSubject, toCsv, toHtml, toMarkdown, toNdjson } from 'mlops-platforms/report';
import { describe } from '../../errors/describe.ts';
import type { Answered } from '../command.ts';
import type { formats } from '../commands/formats.ts';
import { reasonOf } from '../input/text-file.ts';
import { hintFor, UsageError } from '../usage-error.ts';

type Format = (typeof formats)[number];

/** JSON is the subject itself, so that all of the matrix is a dataset.json again, for `validate` and `diff`. */
const writers: Readonly<Record<Format, (subject: ReportSubject, options: ReportOptions) => string>> = {
  md: toMarkdown,
  html: toHtml,
  csv: toCsv,
  json: (subject) => `${JSON.stringify(subject, null, 2)}\n`,
  ndjson: toNdjson,
};

/** What was asked for besides the subject. */
interface Wanted<F extends Format> {
  /** The formats that the command can write. */
  readonly formats: readonly F[];
  readonly format: string | undefined;
  readonly out: string | undefined;
  readonly report: Omit<ReportOptions, 'content'>;
}

/** A subject as a document, in the output or in a file. */
export async function documentOf<F extends Format>(
  command: string,
  subject: ReportSubject,
  { formats, format: typed, out, report }: Wanted<F>,
): Promise<Answered> {
  const format = formatOf(command, formats, typed, out);
  if (format === 'json') assertWhole(report);
  const text = writers[format](subject, { content: dataset, ...report });
  if (out === undefined) return { value: subject, shown: text };
  try {
    await writeFile(out, text);
  } catch (error) {
    throw new UsageError(`cannot write ${out}: ${isMissing(error) ? 'there is no such folder' : reasonOf(error)}`);
  }
  return { value: { file: out, format }, shown: '' };
}

/** JSON is all of its subject: what would narrow it down is refused, not ignored. */
function assertWhole({ levelsOnly, capabilities, top }: Wanted<Format>['report']): void {
  const asked = Object.entries({ 'levels-only': levelsOnly, capability: capabilities, top });
  const [name] = asked.find(([, value]) => value !== undefined) ?? [];
  if (name !== undefined) throw new UsageError(`--${name} cannot narrow down JSON, which is the whole answer`);
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** The format that was asked for, or that the name of the file ends with. */
function formatOf<F extends Format>(
  command: string,
  formats: readonly F[],
  typed: string | undefined,
  out: string | undefined,
): F {
  const ending = out === undefined ? '' : extname(out).slice(1);
  const asked = typed ?? (ending === 'htm' ? 'html' : ending);
  const format = formats.find((name) => name === asked.toLowerCase());
  if (format) return format;
  if (asked === '') throw new UsageError(`${command} expects --format, one of ${formats.join(', ')}`);
  throw new UsageError(`cannot export ${describe(asked)}; ${hintFor(asked, formats)}`);
}
