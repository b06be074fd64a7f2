import { parseArgs } from 'node:util';
import { describe } from '../errors/describe.ts';
import type { CommandSpec, Invocation, OptionSpec } from './command.ts';
import { commonOptions, type Given, lookIn } from './common-options.ts';
import type { Look } from './terminal.ts';
import { hintFor, UsageError } from './usage-error.ts';

const shortNames: Readonly<Record<string, string>> = { help: 'h', version: 'v' };

/** A command as it was typed, with what every command can be asked. */
export interface Typed {
  readonly invocation: Invocation;
  readonly json: boolean;
  readonly help: boolean;
  readonly look?: Look;
}

/** Words and options, checked against what the command takes; without a name, against what there is without a command. */
export function parsed(
  command: string | undefined,
  spec: Pick<CommandSpec, 'options'>,
  args: readonly string[],
): Typed {
  const known: Record<string, OptionSpec> = { ...spec.options, ...commonOptions };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', ...(shortNames[name] && { short: shortNames[name] }) },
      ]),
    ),
    allowPositionals: true,
    // What is wrong is said below, in this command's words.
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const typed: Given[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) throw unknownOption(command, token.rawName, Object.keys(known));
    typed.push([token.name, valueIn(token, option, Object.keys(known))]);
  }
  const given = new Map<string, string[]>();
  for (const [name, value] of typed) given.set(name, [...(given.get(name) ?? []), value]);
  for (const [name, values] of given) {
    if (values.length > 1 && known[name]?.value !== undefined && !known[name]?.multiple) {
      throw new UsageError(`--${name} was given ${values.length} times, expected once`);
    }
  }
  const options = Object.fromEntries(
    Object.entries(spec.options).map(([name, option]) => {
      const values = given.get(name);
      if (option.multiple) return [name, values ?? []];
      return [name, option.value === undefined ? values !== undefined : values?.[0]];
    }),
  );
  const look = lookIn(typed);
  const common = { json: given.has('json'), help: given.has('help'), ...(look && { look }) };
  return { invocation: { words, options: options as Invocation['options'] }, ...common };
}

/** Throws if there are too few words behind the command, or too many. */
export function assertWords(command: string, { takes }: CommandSpec, words: readonly string[]): void {
  const { shown, least, most = Number.POSITIVE_INFINITY } = takes;
  const surplus = words[most];
  const usage = `usage: mlops-platforms ${`${command} ${shown}`.trim()}`;
  if (words.length < least)
    throw new UsageError(
      `${command} expects ${shown}${words.length === 0 ? '' : `, found only ${words.map(describe).join(' ')}`}; ${usage}`,
    );
  if (surplus !== undefined) throw new UsageError(`${describe(surplus)} is one word too many; ${usage}`);
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value stands behind a `=`. */
  readonly inlineValue: boolean | undefined;
}

function valueIn({ rawName, value, inlineValue }: OptionToken, option: OptionSpec, known: readonly string[]): string {
  if (option.value === undefined) return inlineIn(rawName, value, option);
  // A dash alone is a file: the input, or the output.
  const isOption = value !== undefined && !inlineValue && value.startsWith('-') && value !== '-';
  // Where several may stand with commas, commas alone are none of them.
  const isNothing = value === undefined || (option.multiple ? /^[\s,]*$/ : /^$/).test(value);
  if (isNothing) throw new UsageError(`${rawName} expects ${option.value}, found nothing`);
  if (!isOption) return value;
  const isMeant = !known.includes(value.replace(/^--|=.*$/gs, '')) && value !== '--';
  const hint = isMeant ? `; if that is meant, write ${rawName}=${value}` : '';
  throw new UsageError(`${rawName} expects ${option.value}, found ${describe(value)}${hint}`);
}

/** What stands behind the `=` of an option that is on or off. */
function inlineIn(typed: string, value: string | undefined, { inline }: OptionSpec): string {
  if (value === undefined) return '';
  if (inline?.includes(value)) return value;
  const expected = inline === undefined ? 'takes no value' : `expects one of ${inline.join(', ')}`;
  throw new UsageError(`${typed} ${expected}, found ${value === '' ? 'nothing' : describe(value)}`);
}

function unknownOption(command: string | undefined, typed: string, known: readonly string[]): UsageError {
  const names = known.map((name) => `--${name}`);
  const said =
    command === undefined ? `unknown option ${describe(typed)}` : `${command} has no option ${describe(typed)}`;
  return new UsageError(`${said}; ${hintFor(typed, names)}`);
}
