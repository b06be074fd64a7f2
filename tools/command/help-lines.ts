import type { OptionSpec } from '../../src/cli/command.ts';
import { commonOptions } from '../../src/cli/common-options.ts';
import { indented } from '../../src/cli/layout/columns.ts';
import { blank, type Line, line, styled } from '../../src/cli/layout/line.ts';
import { terms } from '../../src/cli/layout/terms.ts';
import { wrap } from '../../src/cli/layout/wrap.ts';

/** What is said of a tool besides its options. */
export interface ToolSpec {
  /** As it is called: `npm run links`. */
  readonly called: string;
  /** What it does, and what its exit codes mean. */
  readonly does: string;
}

/** What a tool does, and what can be typed. */
export function toolHelp(
  { called, does }: ToolSpec,
  options: Readonly<Record<string, OptionSpec>>,
  width: number,
): Line[] {
  const shown: Readonly<Record<string, OptionSpec>> = { ...options, json: commonOptions.json };
  const entries = Object.entries(shown).map(
    ([name, { value, summary }]) => [line(styled(`--${name} ${value ?? ''}`.trim(), 'cyan')), line(summary)] as const,
  );
  return [
    line(styled(called, 'bold')),
    ...wrap(line(does), width),
    blank,
    line(styled('Options', 'bold')),
    ...indented(terms(entries, width - 2), 2),
  ];
}
