import { join } from 'node:path';
import { parsed } from '../../../src/cli/arguments.ts';
import type { Answered, OptionSpec, OptionValues } from '../../../src/cli/command.ts';
import { parseJson } from '../../../src/cli/input/json.ts';
import { standardInput, textOf } from '../../../src/cli/input/text-file.ts';
import { line } from '../../../src/cli/layout/line.ts';
import { writeOutput } from '../../../src/cli/output-file.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';
import type { AnyContent } from '../../../src/content/any-content.ts';
import { schemaVersion } from '../../../src/model/content.ts';
import { ChangelogMistake, changelogPart, withDataPart } from '../../changes/changelog.ts';
import { dataChanges } from '../../changes/data-changes.ts';
import { toolHelp } from '../../command/help-lines.ts';
import type { ToolAnswer } from '../../command/run-tool.ts';
import { unfinishedList, unfinishedPlatforms } from '../../data/unfinished.ts';
import { levelBetween, pendingLevel } from './raised-level.ts';
import { verdictLines, verdictOn } from './verdict.ts';

/** What can be typed behind `npm run release:check --`. */
export const options = {
  released: {
    value: '<file>',
    summary: 'The dataset.json of the last release, or - for the input; left out, npm is asked for it.',
  },
  changesets: { value: '<folder>', summary: 'The pending changesets; left out, those of the repository.' },
  changelog: {
    value: '<file>',
    summary: 'Write the data’s part into what this changelog says of the version, or - to print it.',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;

const spec = {
  called: 'npm run release:check',
  does: 'Compares the data with those of the last release, and says whether the pending changesets ask for enough, and whether every released id still leads somewhere. Exit codes: 0 it may be released, 1 there is something to mend, 2 it could not be checked.',
};

/** What is to be released. */
export interface Candidate {
  readonly root: string;
  readonly name: string;
  readonly version: string;
  readonly content: AnyContent;
  /** The text of the last release's dataset.json; nothing before there is one. */
  readonly latestRelease: () => string | undefined;
}

/** Far more than any dataset has. */
const largest = 100_000_000;

/**
 * Does what was typed: says whether what is pending suffices for the data, and tells a changelog what is other in them.
 *
 * @throws UsageError for what cannot be read or written
 * @throws InvalidContentError for a file that is no dataset
 */
export async function answerTo(args: readonly string[], candidate: Candidate): Promise<ToolAnswer> {
  const { invocation, help, ...how } = parsed('release:check', { options }, args);
  if (help)
    return { answered: { value: [], shown: ({ width }) => toolHelp(spec, options, width) } as Answered, json: false };
  if (invocation.words.length > 0) throw new UsageError(`release:check takes options alone; see --help`);
  const unfinished = unfinishedPlatforms(candidate.root);
  if (unfinished.length > 0) return { answered: refused(unfinished), ...how };
  const asked = invocation.options as unknown as OptionValues<typeof options>;
  const text = asked.released === undefined ? candidate.latestRelease() : await textOf(asked.released, largest);
  if (text === undefined) return { answered: told({}, ['Nothing is released yet: any level will do.']), ...how };
  const file = asked.released === undefined || asked.released === standardInput ? 'the last release' : asked.released;
  const released = parseJson(file, text) as AnyContent & { readonly version?: unknown };
  return { answered: await answerOn(released, asked, candidate), ...how };
}

async function answerOn(
  released: AnyContent & { readonly version?: unknown },
  asked: OptionValues<typeof options>,
  { root, name, version, content }: Candidate,
): Promise<Answered> {
  const since = String(released.version ?? 'the last release');
  const changes = dataChanges(released, { schemaVersion, ...content } as AnyContent);
  // A version that is newer than the release took its changesets in already.
  const raised =
    version === since ? pendingLevel(asked.changesets ?? join(root, '.changeset'), name) : levelBetween(since, version);
  const verdict = verdictOn(changes, raised);
  const lines = verdictLines(verdict, since);
  if (verdict.tooLow.length + verdict.lost.length > 0) return { ...told({ since, ...verdict }, lines), code: 1 };
  if (asked.changelog === undefined) return told({ since, ...verdict }, lines);
  const part = changelogPart(changes, since);
  if (asked.changelog === standardInput) return { value: { since, ...verdict, part }, shown: part };
  if (version === since)
    throw new UsageError(`${version} is released already, expected a later version: npx changeset version`);
  await writePart(join(root, asked.changelog), version, part);
  return told({ since, ...verdict, part }, [
    ...lines,
    `${asked.changelog} tells what is other in the data of ${version}.`,
  ]);
}

/** Whatever the level is: what is not whole is not released. */
function refused(unfinished: readonly string[]): Answered {
  const said = `Not yet: ${unfinished.join(', ')} in ${unfinishedList}. npm run data says what is still to be said of it.`;
  return { ...told({ unfinished }, [said]), code: 1 };
}

async function writePart(file: string, version: string, part: string): Promise<void> {
  try {
    await writeOutput(file, withDataPart(await textOf(file, largest), version, part));
  } catch (error) {
    throw error instanceof ChangelogMistake ? new UsageError(`${file}: ${error.message}`) : error;
  }
}

function told(value: object, lines: readonly string[]): Answered {
  return { value, shown: () => lines.map((text) => line(text)) };
}
