import {
  canBeTaken,
  checkLines,
  draftLines,
  type IntakeReport,
  section,
  summaryLines,
  told,
} from '../../src/cli/intake/report-lines.ts';
import { indented } from '../../src/cli/layout/columns.ts';
import { type Line, line, styled } from '../../src/cli/layout/line.ts';
import { wrap } from '../../src/cli/layout/wrap.ts';
import type { CitedPage } from '../../src/intake/cited-pages.ts';
import type { PlatformDraft } from '../new-platform/platform-draft.ts';
import type { Renewed } from '../renew/renewed.ts';
import type { Refusal } from './refused.ts';

/** What became of a column. */
export interface IntakeOutcome {
  readonly files: {
    readonly created: readonly string[];
    readonly edited: readonly string[];
    readonly changeset: string;
  };
  readonly isWritten: boolean;
  /** What was made anew from the data, once it is written. */
  readonly renewed?: Renewed;
}

/** All that is told. */
export interface Told {
  readonly report: Omit<IntakeReport, 'written'>;
  readonly pages: readonly CitedPage[];
  readonly refusals: readonly Refusal[];
  readonly draft: PlatformDraft;
  readonly outcome: IntakeOutcome;
  /** Whether it was to be written. */
  readonly write: boolean;
}

/** The findings, then the titles to look at, what the data refuse, and what is written or would be. */
export function outcomeLines({ report, pages, refusals, draft, outcome, write }: Told, width: number): Line[] {
  const { isWritten } = outcome;
  const isTaken = canBeTaken([...report.problems, ...report.findings]) && refusals.length === 0;
  return [
    ...checkLines(report, width),
    ...section(
      'Titles of pages',
      pages.flatMap(({ title, url, doubt }) => (doubt === undefined ? [] : doubtLines(title, url, doubt, width))),
      width,
    ),
    ...section(
      'Not taken by the data',
      refusals.flatMap(({ of, message }) => told('error', 'data', `'${of}'`, message, width)),
      width,
    ),
    ...(isWritten ? [] : section('Draft', draftLines(report.column, width), width)),
    ...section(isWritten ? 'Written' : 'To write', fileLines(outcome, width), width),
    ...summaryLines({ ...report, refused: refusals.length }, width),
    ...(isWritten ? nextSteps(draft, outcome) : [notWritten(isTaken, write)]).flatMap((text) =>
      wrap(line(text), width),
    ),
  ];
}

function doubtLines(title: string, url: string, doubt: string, width: number): Line[] {
  return [
    ...wrap(line(styled('warning', 'yellow'), ' ', styled('title', 'bold'), ` '${title}'`), width, 2),
    ...indented(wrap(line(`${doubt}; expected the title that the page has: ${url}`), width - 2), 2),
  ];
}

function fileLines({ files, renewed }: IntakeOutcome, width: number): Line[] {
  const { created, edited, changeset } = files;
  const [first = ''] = created;
  const made = renewed?.files.map(({ file }) => file) ?? [];
  return [
    `${first} and ${created.length - 1} files more of the platform`,
    `its name in ${edited.join(', ')}`,
    `${changeset}, a proposal`,
    ...(made.length === 0 ? [] : [`${made.join(', ')}, made from the data`]),
  ].flatMap((text) => wrap(line('· ', text), width, 2));
}

function notWritten(isTaken: boolean, write: boolean): string {
  if (isTaken) return 'Nothing is written: --write does it.';
  return write ? 'Nothing is written, as errors stand.' : 'Nothing is written: --write does it, once no error stands.';
}

function nextSteps(draft: PlatformDraft, { renewed, files }: IntakeOutcome): readonly string[] {
  const { vendor, homepage, license, summary } = draft;
  const missing = Object.entries({ vendor, homepage, license, summary }).flatMap(([field, said]) =>
    said ? [] : field,
  );
  return [
    ...(missing.length === 0
      ? []
      : [
          `Not said yet: ${missing.join(', ')}. Write into ${files.created[0]} what is right; until then the data can be checked, but not built. Then run npm run renew.`,
        ]),
    ...(renewed?.reason === undefined || missing.length > 0 ? [] : [`Nothing is renewed: ${renewed.reason}`]),
    'What nobody has said, nobody has guessed: npm run data tells what a release still asks of the platform.',
  ];
}
