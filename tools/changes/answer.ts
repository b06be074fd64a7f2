import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parsed } from '../../src/cli/arguments.ts';
import type { OptionSpec, OptionValues } from '../../src/cli/command.ts';
import { readDataset } from '../../src/cli/input/dataset-file.ts';
import { standardInput } from '../../src/cli/input/text-file.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import type { AnyContent } from '../../src/content/any-content.ts';
import { schemaVersion } from '../../src/model/content.ts';
import { toolHelp } from '../command/help-lines.ts';
import type { ToolAnswer } from '../command/run-tool.ts';
import { loadData } from '../data/load-data.ts';
import { changesComment } from './comment.ts';
import { dataChanges } from './data-changes.ts';

/** What can be typed behind `npm run changes --`. */
export const options = {
  base: {
    value: '<folder|file>',
    summary:
      'What to compare with: another checkout of the repository, the folder of an installed package, or a dataset.json.',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;

const spec = {
  called: 'npm run changes -- --base <folder|file>',
  does: 'Prints as Markdown what src/data changes against another state of it: levels that move, then what is new, criteria, statements and sources. Exit codes: 0 it is printed, 2 it could not be compared.',
};

/** What was compared, beside what is printed of it. */
export interface ChangesAnswer extends ToolAnswer {
  readonly changed: boolean;
}

/**
 * Does what was typed.
 *
 * @param content - the data of the working copy
 * @throws UsageError for what it does not take, and for a base that cannot be read
 * @throws InvalidContentError for data that have not the shape of a content
 */
export async function answerTo(args: readonly string[], content: AnyContent): Promise<ChangesAnswer> {
  const { invocation, help, ...how } = parsed('changes', { options }, args);
  if (help) {
    const answered = { value: [], shown: ({ width }: { readonly width: number }) => toolHelp(spec, options, width) };
    return { answered, json: false, changed: false };
  }
  const { base } = invocation.options as unknown as OptionValues<typeof options>;
  if (base === undefined || invocation.words.length > 0) {
    throw new UsageError('changes expects --base alone; see: npm run changes -- --help');
  }
  const changes = dataChanges(await dataIn(base), { schemaVersion, ...content } as AnyContent);
  const { difference, levels, lost } = changes;
  const value = { level: difference.level, changes: difference.changes, levelChanges: levels, lost };
  return { answered: { value, shown: changesComment(changes) }, changed: difference.changes.length > 0, ...how };
}

async function dataIn(typed: string): Promise<AnyContent> {
  const base = typed === standardInput ? typed : resolve(typed);
  const isCheckout = await stat(`${base}/src/data`).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isCheckout) return (await readDataset(base)).value as AnyContent;
  const { data, findings } = await loadData(base);
  if (data !== undefined) return data.content;
  throw new UsageError(`the data of ${base} cannot be read: ${findings[0]?.message}`);
}
