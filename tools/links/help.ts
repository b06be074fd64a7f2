import type { OptionSpec } from '../../src/cli/command.ts';
import { commonOptions } from '../../src/cli/common-options.ts';
import { indented } from '../../src/cli/layout/columns.ts';
import { blank, type Line, line, styled } from '../../src/cli/layout/line.ts';
import { terms } from '../../src/cli/layout/terms.ts';
import { wrap } from '../../src/cli/layout/wrap.ts';

/** What the tool does, and what can be typed. */
export function helpLines(options: Readonly<Record<string, OptionSpec>>, width: number): Line[] {
  const shown: Readonly<Record<string, OptionSpec>> = { ...options, json: commonOptions.json };
  const entries = Object.entries(shown).map(
    ([name, { value, summary }]) => [line(styled(`--${name} ${value ?? ''}`.trim(), 'cyan')), line(summary)] as const,
  );
  return [
    line(styled('npm run links', 'bold')),
    ...wrap(
      line(
        'Asks for every page that src/data cites, and tells which moved or vanished. Exit codes: 0 all is well or only moved, 1 there is something to mend, 2 it could not be done.',
      ),
      width,
    ),
    blank,
    line(styled('Options', 'bold')),
    ...indented(terms(entries, width - 2), 2),
  ];
}
