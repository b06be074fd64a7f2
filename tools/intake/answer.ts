import { matrixIn } from '../../src/cli/input/matrix-file.ts';
import { nameOf, standardInput } from '../../src/cli/input/text-file.ts';
import { chosenColumn } from '../../src/cli/intake/chosen-column.ts';
import { canBeTaken } from '../../src/cli/intake/report-lines.ts';
import { takenIn } from '../../src/cli/intake/taken-in.ts';
import { separated } from '../../src/cli/separated.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { platformIds } from '../../src/data/ids.ts';
import { toolHelp } from '../command/help-lines.ts';
import type { ToolAnswer } from '../command/run-tool.ts';
import { loadData } from '../data/load-data.ts';
import { PlatformMistake } from '../new-platform/platform-draft.ts';
import { plannedPlatform, writePlanned } from '../new-platform/write-platform.ts';
import { type Renewed, renew } from '../renew/renewed.ts';
import { proposedChangeset } from './changeset.ts';
import { options, typed } from './options.ts';
import { type PlatformOfColumn, platformOf } from './platform-of.ts';
import { refusedBy } from './refused.ts';
import { type IntakeOutcome, outcomeLines } from './report.ts';

const spec = {
  called: 'npm run intake -- <column.xlsx>',
  does: 'Checks the column of a new platform, of a spreadsheet or a Markdown table, and says what would be written of it; with --write, writes it into src/data, formatted and registered, renews what is made from the data, and proposes a changeset. Nothing is written while errors stand, nothing is overwritten, and nothing is guessed: what somebody has to judge stays unsaid, and npm run data tells what is missing for a release. Exit codes: 0 it can be taken in, 1 it cannot yet, 2 it could not be read or written.',
};

/**
 * Does what was typed.
 *
 * @param root - the folder of the repository
 * @throws UsageError for what it does not take, for a file that is no matrix, and for a platform that is there already
 */
export async function answerTo(args: readonly string[], root: string): Promise<ToolAnswer> {
  const { file, asked, help, ...how } = typed(args);
  if (help) return { answered: { value: [], shown: ({ width }) => toolHelp(spec, options, width) }, json: false };
  const { fix, bars, write, original: before } = asked;
  if (file === standardInput && before === standardInput) {
    throw new UsageError('the input can be the column or the original, expected a file for one of both');
  }
  const read = await matrixIn(file);
  const { problems } = read;
  const chosen = chosenColumn(read, asked.platform, asked.name);
  const { id } = chosen;
  if ((platformIds as readonly string[]).includes(id)) {
    throw new UsageError(
      `${id} is in the matrix, expected a new platform: change src/data/platforms/${id}, or name another with --platform`,
    );
  }
  const homepages = separated(asked.homepage);
  const original = before === undefined ? undefined : (await matrixIn(before)).draft;
  // The title of a page behind a statement is no part of it, whoever is asked.
  const isMended = ({ rule }: { readonly rule: string }) => fix || rule === 'title-behind';
  const { draft, findings, mended } = takenIn(chosen.draft, { platform: id, original, homepage: homepages }, isMended);
  const column = { id, name: asked.name ?? chosen.head, cells: draft.platforms[id] ?? {} };
  const taken = platformOf(column, { ...asked, homepage: homepages[0] });
  const refusals = refusedBy(root, taken.draft).filter(({ of }) => !isToldOf(of, findings, column.cells));
  const isTaken = canBeTaken([...problems, ...findings]) && refusals.length === 0;
  const report = {
    file: nameOf(file),
    column,
    problems,
    findings,
    // What becomes of titles is told with the pages.
    mended: mended.filter(({ rule }) => rule !== 'title-behind'),
    fix,
    bars,
  };
  const outcome = await outcomeOf(root, taken, isTaken, write);
  const { draft: platform, pages } = taken;
  const value = {
    ...report,
    column: undefined,
    platform,
    doubts: pages.filter(({ doubt }) => doubt),
    refusals,
    ...outcome,
  };
  return {
    answered: {
      value,
      shown: ({ width }) => outcomeLines({ report, pages, refusals, draft: platform, outcome, write }, width),
      code: isTaken ? 0 : 1,
    },
    ...how,
  };
}

/** Whether a statement has an error already: that the data refuse it too is no news. */
function isToldOf(
  text: string,
  findings: readonly { severity: string; category?: string; phrase?: number }[],
  cells: Readonly<Record<string, readonly { readonly text: string }[]>>,
): boolean {
  return findings.some(
    ({ severity, category = '', phrase = -1 }) => severity === 'error' && cells[category]?.[phrase]?.text === text,
  );
}

/** What would be written, or is by now; where it cannot be taken in, nothing. */
async function outcomeOf(
  root: string,
  { draft }: PlatformOfColumn,
  isTaken: boolean,
  write: boolean,
): Promise<IntakeOutcome> {
  try {
    const plan = plannedPlatform(root, draft);
    const changeset = proposedChangeset(root, draft);
    const files = { created: Object.keys(plan.created), edited: Object.keys(plan.edited), changeset: changeset.file };
    if (!write || !isTaken) return { files, isWritten: false };
    writePlanned(root, plan, { [changeset.file]: changeset.text });
    return { files, isWritten: true, renewed: await renewedFrom(root) };
  } catch (error) {
    throw error instanceof PlatformMistake ? new UsageError(error.message) : error;
  }
}

/** Of the data as they are on the disk by now, which this program was not made with. */
async function renewedFrom(root: string): Promise<Renewed> {
  const { data, findings } = await loadData(root);
  return data === undefined
    ? { files: [], reason: findings.map(({ message }) => message).join('; ') }
    : renew(root, data.content);
}
