import { describe } from '../errors/describe.ts';
import { ownOf } from '../model/own-of.ts';
import type { OptionSpec } from './command.ts';
import type { Look, When } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const whens = ['always', 'never', 'auto'] as const satisfies readonly When[];

/** The options of every command. */
export const commonOptions = {
  json: { summary: 'Print JSON, for programs.' },
  help: { summary: 'Explain the command, with examples.' },
  color: {
    inline: whens,
    completes: whens,
    summary: 'Colour what is printed for readers, in a pipe too.',
  },
  'no-color': { summary: 'Print no colours, and no links unless they are asked for.' },
  links: {
    value: `<${whens.join('|')}>`,
    completes: whens,
    summary: 'Link titles instead of printing addresses; left out, in terminals known to show links.',
  },
} as const satisfies Record<string, OptionSpec>;

/** The option that stands without a command alone. */
export const versionOption = {
  version: { summary: 'Print the version, and the date and the hash of its data.' },
} as const satisfies Record<string, OptionSpec>;

/** An option as it was typed: its name, and its value, which is empty where it has none. */
export type Given = readonly [name: string, value: string];

/** What was typed about how the answer is to look; nothing where nothing was. Of what contradicts itself, the last counts. */
export function lookIn(given: readonly Given[]): Look | undefined {
  const look: { -readonly [Part in keyof Look]: Look[Part] } = {};
  for (const [name, value] of given) {
    if (name === 'color') look.colours = value === '' ? 'always' : whenOf('--color', value);
    if (name === 'no-color') look.colours = 'never';
    if (name === 'links') look.links = whenOf('--links', value);
  }
  return Object.keys(look).length === 0 ? undefined : look;
}

function whenOf(option: string, typed: string): When {
  const when = whens.find((one) => one === typed);
  if (when !== undefined) return when;
  throw new UsageError(`${option} expects one of ${whens.join(', ')}, found ${describe(typed)}`);
}

/**
 * Where the command stands among what was typed: the first word that is neither an option nor the value of one that every
 * command has. Less than 0 for nowhere.
 */
export function commandPlace(args: readonly string[]): number {
  const takesNext = (word: string | undefined) => optionNamed(word, commonOptions)?.value !== undefined;
  return args.findIndex((arg, place) => !arg.startsWith('-') && !takesNext(args[place - 1]));
}

/** The option that a word names, `--links`, if it is one of these. */
export function optionNamed(
  word: string | undefined,
  options: Readonly<Record<string, OptionSpec>>,
): OptionSpec | undefined {
  return word?.startsWith('--') ? ownOf(options, word.slice(2)) : undefined;
}
