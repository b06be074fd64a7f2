import { describe } from '../../errors/describe.ts';
import type { Answered } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import type { CheckedLinks } from './checked-links.ts';
import { reportLines } from './report-lines.ts';
import { reportMarkdown } from './report-markdown.ts';

/** @throws UsageError for a format that there is not, before anybody waits for what could not be printed */
export function assertFormat(format: string | undefined, json: boolean): void {
  if (format === undefined) return;
  if (format !== 'md') throw new UsageError(`--format expects md, found ${describe(format)}; --json prints JSON`);
  if (json) throw new UsageError('--json and --format md ask for two kinds of output, expected one of both');
}

/** A report as it was asked for. */
export function answeredBy({ report, code }: CheckedLinks, format: string | undefined): Answered {
  return {
    value: report,
    shown: format === 'md' ? reportMarkdown(report) : ({ width }) => reportLines(report, width),
    code,
  };
}
