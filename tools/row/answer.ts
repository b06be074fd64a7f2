import { parsed } from '../../src/cli/arguments.ts';
import type { Answered, OptionValues } from '../../src/cli/command.ts';
import type { Look } from '../../src/cli/terminal.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { assertKnownId } from '../../src/content/known-id.ts';
import { describe } from '../../src/errors/describe.ts';
import type { Capability } from '../../src/model/capability.ts';
import type { Content } from '../../src/model/content.ts';
import { resolveId } from '../../src/query/resolve-id.ts';
import { helpLines } from './help.ts';
import { options, usualCandidates } from './options.ts';
import { rowOf } from './row.ts';
import { rowLines } from './row-lines.ts';
import { judgedAnew } from './what-if/judged-anew.ts';
import { type Broken, outcomeOf } from './what-if/outcome.ts';
import { outcomeLines } from './what-if/outcome-lines.ts';
import { readJudgements } from './what-if/read-judgements.ts';

/** What is answered, and how it is to be printed. */
export interface Answer {
  readonly answered: Answered;
  readonly json: boolean;
  readonly look?: Look;
}

/** The data that are asked. */
export interface Matrix {
  readonly content: Content;
  /** What a content in their place would break. */
  readonly check: (content: Content) => Broken;
}

/**
 * Does what was typed.
 *
 * @param args - the words behind `npm run row --`
 * @throws UsageError for options and words that it does not take, and for a file that cannot be read
 * @throws UnknownIdError, with the nearest ids, for a capability, a platform or a statement that there is not
 * @throws InvalidArgumentError for a file that is no judgement
 */
export async function answerTo(args: readonly string[], { content, check }: Matrix): Promise<Answer> {
  const { invocation, help, ...how } = parsed('row', { options }, args);
  const { words } = invocation;
  const asked = invocation.options as unknown as OptionValues<typeof options>;
  if (help) return { answered: { value: [], shown: ({ width }) => helpLines(width) }, json: false };
  const [typed, ...others] = words;
  if (typed === undefined || others.length > 0) {
    const found = words.length === 0 ? 'found none' : `found ${words.map(describe).join(' and ')}`;
    throw new UsageError(`row expects one capability, ${found}; see: npm run row -- --help`);
  }
  const capability = content.capabilities[idOf(content, 'capability', typed)] as Capability;
  const named = asked.platforms.flatMap((text) => text.split(','));
  const chosen = named.map((text) => text.trim()).filter((text) => text !== '');
  const platforms =
    chosen.length === 0
      ? Object.keys(content.platforms)
      : [...new Set(chosen.map((text) => idOf(content, 'platform', text)))];
  const file = asked['what-if'];
  if (file !== undefined) {
    const judgements = await readJudgements(file, content, capability);
    const after = judgedAnew(content, capability.id, judgements);
    const outcome = outcomeOf(content, after, { capability: capability.id, platforms, check });
    const isSound = outcome.broken.contradictions.length + outcome.broken.rules.length === 0;
    const shown: Answered['shown'] = ({ width }) => outcomeLines(capability.id, outcome, width);
    return {
      answered: { value: { capability: capability.id, ...outcome }, shown, ...(!isSound && { code: 1 }) },
      ...how,
    };
  }
  const row = rowOf(content, capability.id, platforms, mostCandidates(asked.candidates));
  return { answered: { value: row, shown: ({ width }) => rowLines(row, width) }, ...how };
}

/** The id that was meant by an id, a former one or a name. */
function idOf(content: Content, kind: 'capability' | 'platform', typed: string): string {
  const [id, ...others] = resolveId(content, typed).filter((found) => found.kind === kind);
  if (id !== undefined && others.length === 0) return id.id;
  assertKnownId(content, kind, typed);
  return typed;
}

function mostCandidates(typed: string | undefined): number {
  if (typed === undefined) return usualCandidates;
  if (/^\d{1,6}$/.test(typed)) return Number(typed);
  throw new UsageError(`--candidates expects a whole number, found ${describe(typed)}`);
}
