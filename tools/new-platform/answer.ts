import { parsed } from '../../src/cli/arguments.ts';
import type { OptionValues } from '../../src/cli/command.ts';
import { line } from '../../src/cli/layout/line.ts';
import { wrap } from '../../src/cli/layout/wrap.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { describe } from '../../src/errors/describe.ts';
import { toolHelp } from '../command/help-lines.ts';
import type { ToolAnswer } from '../command/run-tool.ts';
import { assertLicense, options } from './options.ts';
import { PlatformMistake } from './platform-draft.ts';
import { writePlatform } from './write-platform.ts';

const spec = {
  called: 'npm run new-platform -- <id>',
  does: 'Makes an empty platform in src/data, formatted and registered. What is left out stays unknown, and npm run data tells what is missing. Nothing is overwritten. Exit codes: 0 it is made, 2 it could not be made.',
};

/**
 * Does what was typed.
 *
 * @param root - the folder of the repository
 * @throws UsageError for what it does not take, and for a platform that cannot be made
 */
export function answerTo(args: readonly string[], root: string): ToolAnswer {
  const { invocation, help, ...how } = parsed('new-platform', { options }, args);
  if (help) return { answered: { value: [], shown: ({ width }) => toolHelp(spec, options, width) }, json: false };
  const [id, ...others] = invocation.words;
  if (id === undefined || others.length > 0) {
    const found = id === undefined ? 'found none' : `found ${invocation.words.map(describe).join(' and ')}`;
    throw new UsageError(`new-platform expects one id, ${found}; see: npm run new-platform -- --help`);
  }
  const { name, vendor, homepage, license, summary } = invocation.options as unknown as OptionValues<typeof options>;
  assertLicense(license);
  const draft = { id, name, vendor, homepage, license, summary };
  const missing = Object.entries(draft).flatMap(([field, value]) => (value === undefined ? [field] : []));
  const made = written(root, draft);
  const file = `src/data/platforms/${id}.ts`;
  const said = [
    `${id} is made: ${made.created.length} files, ${made.edited.length} told of it (${made.edited.join(', ')}).`,
    ...(missing.length === 0
      ? []
      : [
          `Not said yet: ${missing.join(', ')}. Write into ${file} what is right: until then the data can be checked, but not built.`,
        ]),
    'npm run data tells what is still missing for a release.',
  ];
  return {
    answered: { value: { ...made, missing }, shown: ({ width }) => said.flatMap((text) => wrap(line(text), width)) },
    ...how,
  };
}

function written(root: string, draft: Parameters<typeof writePlatform>[1]) {
  try {
    return writePlatform(root, draft);
  } catch (error) {
    throw error instanceof PlatformMistake ? new UsageError(error.message) : error;
  }
}
