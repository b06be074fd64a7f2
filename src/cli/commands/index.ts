import { describe } from '../../errors/describe.ts';
import type { CommandSpec } from '../command.ts';
import { hintFor, UsageError } from '../usage-error.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { diff } from './diff.ts';
import { evaluate } from './evaluate.ts';
import { exporting } from './export.ts';
import { grid } from './grid.ts';
import { help } from './help.ts';
import { intake } from './intake.ts';
import { links } from './links.ts';
import { list } from './list.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { stale } from './stale.ts';
import { stats } from './stats.ts';
import { support } from './support.ts';
import { template } from './template.ts';
import { validate } from './validate.ts';

/** What can be typed after each command, in the order of the help. */
export const commands: Readonly<Record<string, CommandSpec>> = {
  list,
  show,
  compare,
  search,
  support,
  grid,
  evaluate,
  stale,
  stats,
  diff,
  export: exporting,
  validate,
  intake,
  links,
  template,
  completion,
  help,
};

/** A command as it was named; a mistyped one gets the nearest. */
export function commandNamed(name: string): CommandSpec {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  throw new UsageError(`unknown command ${describe(name)}; ${hintFor(name, Object.keys(commands))}`);
}
