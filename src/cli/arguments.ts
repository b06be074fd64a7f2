import { parseArgs } from 'node:util';
import { describe } from '../errors/describe.ts';
import type { CommandSpec, Invocation, OptionSpec } from './command.ts';
import { hintFor, UsageError } from './usage-error.ts';

/** The options of every command. */
export const commonOptions = {
  json: { summary: 'Print JSON, for programs.' },
  help: { summary: 'Explain the command, with examples.' },
} as const satisfies Record<string, OptionSpec>;

/** What --version does, which no command has. */
export const versionSummary = 'Print the version, and the date and the hash of its data.';

const shortNames: Readonly<Record<string, string>> = { help: 'h' };

/** A command as it was typed, with what every command can be asked. */
export interface Typed {
  readonly invocation: Invocation;
  readonly json: boolean;
  readonly help: boolean;
}

/** Words and options, checked against what the command takes. */
export function parsed(command: string, spec: CommandSpec, args: readonly string[]): Typed {
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
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) throw unknownOption(command, token.rawName, Object.keys(known));
    given.set(token.name, [...(given.get(token.name) ?? []), valueIn(token, option)]);
  }
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
  const common = { json: given.has('json'), help: given.has('help') };
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
  readonly inlineValue: boolean | undefined;
}

function valueIn({ rawName, value, inlineValue }: OptionToken, option: OptionSpec): string {
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value, found ${describe(value)}`);
    return '';
  }
  const isOption = value !== undefined && !inlineValue && value.startsWith('-');
  if (value === undefined || value === '' || isOption) {
    throw new UsageError(`${rawName} expects ${option.value}, found ${isOption ? describe(value) : 'nothing'}`);
  }
  return value;
}

function unknownOption(command: string, typed: string, known: readonly string[]): UsageError {
  const names = known.map((name) => `--${name}`);
  return new UsageError(`${command} has no option ${describe(typed)}; ${hintFor(typed, names)}`);
}
