import { answering } from './answering.ts';
import { assertWords, parsed } from './arguments.ts';
import type { Answered, Answering } from './command.ts';
import { commandNamed } from './commands/index.ts';
import { commandPlace, versionOption } from './common-options.ts';
import type { Look } from './terminal.ts';

/** An answer, whether a program is to read it, and how it is to look for others. */
interface Result {
  readonly answered: Answered;
  readonly json: boolean;
  readonly look?: Look;
}

/** Does what was typed. */
export async function run(args: readonly string[]): Promise<Result> {
  if (args[0] === '__complete') {
    const { candidates } = await import('./answers/candidates.ts');
    const shown = candidates(args.slice(1));
    return { answered: { value: shown, shown }, json: false };
  }
  const place = commandPlace(args);
  const name = args[place];
  const others = args.filter((_, other) => other !== place);
  if (name === undefined) return withoutCommand(others);
  const spec = commandNamed(name);
  const { invocation, help, ...how } = parsed(name, spec, others);
  if (help) return { answered: await helpOn([name]), ...how };
  assertWords(name, spec, invocation.words);
  const { answer } = await answerer(name);
  return { answered: await answer(invocation, how.json), ...how };
}

/** What can be asked for without a command. */
const general = { options: versionOption } as const;

/** The version, or else what there is to ask for. */
async function withoutCommand(args: readonly string[]): Promise<Result> {
  const { invocation, help: _, ...how } = parsed(undefined, general, args);
  const [word] = invocation.words;
  // A dash is no option, and nothing that begins with one is a command.
  if (word !== undefined) commandNamed(word);
  if (!invocation.options['version']) return { answered: await helpOn([]), ...how };
  const { version } = await import('./answers/version.ts');
  return { answered: version(), ...how };
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
