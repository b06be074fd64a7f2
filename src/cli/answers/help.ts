import type { Answered, CommandSpec, Invocation, OptionSpec } from '../command.ts';
import type { help } from '../commands/help.ts';
import { commandNamed, commands } from '../commands/index.ts';
import { commonOptions, versionOption } from '../common-options.ts';
import { indented } from '../layout/columns.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { terms } from '../layout/terms.ts';
import { wrap } from '../layout/wrap.ts';

const program = 'mlops-platforms';

/** Not asynchronous, as others are: it answers for them. */
export const answer = ({ words: [name] }: Invocation<typeof help>): Answered => {
  if (name === undefined) return { value: specs(), shown: ({ width }) => overview(width) };
  const spec = commandNamed(name);
  return { value: { name, ...spec }, shown: ({ width }) => page(name, spec, width) };
};

function specs(): object[] {
  return Object.entries(commands).map(([name, spec]) => ({ name, ...spec }));
}

function overview(width: number): Line[] {
  const room = width - 2;
  return [
    ...wrap(line('What MLOps platforms can do, from sourced statements.'), width),
    blank,
    line(`${program} <command> …`),
    blank,
    ...section(
      'Commands',
      terms(
        Object.entries(commands).map(([name, { summary }]) => explained(name, summary)),
        room,
      ),
    ),
    blank,
    ...section('Options', terms([...optionTerms(commonOptions), ...optionTerms(versionOption)], room)),
    blank,
    ...wrap(line('Exit codes: 0 success, 1 a check found problems, 2 invalid request.'), width),
    ...wrap(line('Piped output is plain text, 100 columns wide; URLs are never wrapped.'), width),
    blank,
    ...wrap(line(`Try: ${program} support drift-detection`), width),
  ];
}

function page(name: string, { summary, takes, options, examples }: CommandSpec, width: number): Line[] {
  return [
    line(styled(`${program} ${name} ${takes.shown}`.trim(), 'bold')),
    ...wrap(line(summary), width),
    blank,
    ...section('Options', [
      ...terms(optionTerms({ ...options, ...commonOptions }), width - 2),
      ...(Object.values(options).some(({ multiple }) => multiple)
        ? wrap(line(styled('…: may be given several times, or once with commas.', 'dim')), width - 2)
        : []),
    ]),
    blank,
    ...section(
      'Examples',
      examples.flatMap(([asked, says]) => [
        ...wrap(line(`${program} ${asked}`), width - 2, 4),
        ...indented(wrap(line(styled(says, 'dim')), width - 6), 4),
      ]),
    ),
  ];
}

function section(title: string, lines: readonly Line[]): Line[] {
  return [line(styled(title, 'bold')), ...indented(lines, 2)];
}

function optionTerms(options: Readonly<Record<string, OptionSpec>>): (readonly [Line, Line])[] {
  return Object.entries(options).map(([name, option]) => {
    const { value, multiple, inline, summary } = option;
    const shown = value === undefined ? '' : ` ${value}${multiple ? '…' : ''}`;
    const behind = inline === undefined ? '' : `[=${inline.join('|')}]`;
    return explained(`--${name}${behind}${shown}`, `${summary}${wordsFor(option)}`);
  });
}

/** The words that an option knows, where it does not name them as what it expects. */
function wordsFor({ value, completes }: OptionSpec): string {
  if (value === undefined) return '';
  const words = typeof completes === 'object' ? completes : [];
  return words.length === 0 || value.includes('|') ? '' : ` One of ${words.join(', ')}.`;
}

function explained(term: string, says: string): readonly [Line, Line] {
  return [line(styled(term, 'cyan')), line(says)];
}
