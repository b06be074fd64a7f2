import { parsed } from '../../src/cli/arguments.ts';
import type { Answered, OptionValues } from '../../src/cli/command.ts';
import { linkOptions } from '../../src/cli/commands/links.ts';
import { answeredBy, assertFormat } from '../../src/cli/links/answered.ts';
import { checkedLinks, type World } from '../../src/cli/links/checked-links.ts';
import type { Look } from '../../src/cli/terminal.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { describe } from '../../src/errors/describe.ts';
import type { Data } from '../data/load-data.ts';
import { helpLines } from './help.ts';
import { proposalFor } from './proposal.ts';
import { proposalText } from './proposal-text.ts';

/** What is answered, and how it is to be printed. */
export interface Answer {
  readonly answered: Answered;
  readonly json: boolean;
  readonly look?: Look;
}

/** What can be typed, beside what every command can be asked. */
export const options = {
  ...linkOptions,
  propose: {
    summary: 'Print edits to the pages.ts of the platforms instead of the report: a patch, for people to accept.',
  },
} as const;

/**
 * Does what was typed.
 *
 * @param args - the words behind `npm run links --`
 * @param root - the folder that `src/data` lies in
 * @throws UsageError for options and words that it does not take, for a file that cannot be read, and without a network
 */
export async function answerTo(args: readonly string[], data: Data, root: string, world?: World): Promise<Answer> {
  const { invocation, help, ...how } = parsed('links', { options }, args);
  if (help) return { answered: { value: [], shown: ({ width }) => helpLines(options, width) }, json: false };
  const [word] = invocation.words;
  if (word !== undefined)
    throw new UsageError(`links checks src/data, found ${describe(word)}; see: npm run links -- --help`);
  const asked = invocation.options as unknown as OptionValues<typeof options>;
  assertFormat(asked.format, how.json);
  if (asked.propose && asked.format !== undefined)
    throw new UsageError('--propose and --format ask for two kinds of output, expected one of both');
  const checked = await checkedLinks(data.content, asked, world);
  if (!asked.propose) return { answered: answeredBy(checked, asked.format), ...how };
  const proposal = proposalFor(checked.report, data.pages);
  const shown = how.json ? '' : await proposalText(proposal, root);
  return { answered: { value: proposal, shown, code: checked.code }, ...how };
}
