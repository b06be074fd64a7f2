import { describe } from '../errors/describe.ts';
import { answering } from './answering.ts';
import { assertWords, parsed } from './arguments.ts';
import type { Answered, Answering } from './command.ts';
import { commandNamed } from './commands/index.ts';
import { hintFor, UsageError } from './usage-error.ts';

/** An answer, and whether a program is to read it. */
interface Result {
  readonly answered: Answered;
  readonly json: boolean;
}

/** Does what was typed. */
export async function run(args: readonly string[]): Promise<Result> {
  if (args[0] === '__complete') {
    const { candidates } = await import('./answers/candidates.ts');
    const shown = candidates(args.slice(1));
    return { answered: { value: shown, shown }, json: false };
  }
  const place = args.findIndex((arg) => !arg.startsWith('-'));
  const name = args[place];
  const others = args.filter((_, other) => other !== place);
  if (name === undefined) return withoutCommand(others);
  const spec = commandNamed(name);
  const { invocation, json, help } = parsed(name, spec, others);
  if (help) return { answered: await helpOn([name]), json };
  assertWords(name, spec, invocation.words);
  const { answer } = await answerer(name);
  return { answered: await answer(invocation), json };
}

/** An option that is not about any command, or else what there is to ask for. */
async function withoutCommand(options: readonly string[]): Promise<Result> {
  const known = ['--help', '-h', '--version', '-v', '--json'];
  const unknown = options.find((option) => !known.includes(option));
  if (unknown !== undefined) {
    throw new UsageError(`unknown option ${describe(unknown)}; ${hintFor(unknown, known)}`);
  }
  const json = options.includes('--json');
  if (!options.includes('--version') && !options.includes('-v')) return { answered: await helpOn([]), json };
  const { version } = await import('./answers/version.ts');
  return { answered: version(), json };
}

async function helpOn(words: readonly string[]): Promise<Answered> {
  const { answer } = await import('./answers/help.ts');
  return answer({ words, options: {} });
}

/** Every command that has a spec has an answer: the types cannot say so, a test does. */
function answerer(name: string): Promise<Answering> {
  const load = answering[name];
  if (load) return load();
  throw new Error(`nothing answers ${name}`);
}
