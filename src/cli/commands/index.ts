import { describe } from '../../query/unknown-id-error.ts';
import type { Answering, CommandSpec } from '../command.ts';
import { hintFor, UsageError } from '../usage-error.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { diff } from './diff.ts';
import { evaluate } from './evaluate.ts';
import { exporting } from './export.ts';
import { help } from './help.ts';
import { list } from './list.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { stale } from './stale.ts';
import { stats } from './stats.ts';
import { support } from './support.ts';
import { validate } from './validate.ts';

export interface Command {
  readonly spec: CommandSpec;
  /** What answers it is loaded when it is called, so that no command waits for the code of another. */
  readonly load: () => Promise<Answering>;
}

/** The commands, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  list: { spec: list, load: () => import('../answers/list.ts') },
  show: { spec: show, load: () => import('../answers/show.ts') },
  compare: { spec: compare, load: () => import('../answers/compare.ts') },
  search: { spec: search, load: () => import('../answers/search.ts') },
  support: { spec: support, load: () => import('../answers/support.ts') },
  evaluate: { spec: evaluate, load: () => import('../answers/evaluate.ts') },
  stale: { spec: stale, load: () => import('../answers/stale.ts') },
  stats: { spec: stats, load: () => import('../answers/stats.ts') },
  diff: { spec: diff, load: () => import('../answers/diff.ts') },
  export: { spec: exporting, load: () => import('../answers/export.ts') },
  validate: { spec: validate, load: () => import('../answers/validate.ts') },
  completion: { spec: completion, load: () => import('../answers/completion.ts') },
  help: { spec: help, load: () => import('../answers/help.ts') },
};

/** The command of a name; a mistyped one gets the nearest. */
export function commandNamed(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  throw new UsageError(`unknown command ${describe(name)}; ${hintFor(name, Object.keys(commands))}`);
}
