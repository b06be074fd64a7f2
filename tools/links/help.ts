import type { OptionSpec } from '../../src/cli/command.ts';
import type { Line } from '../../src/cli/layout/line.ts';
import { toolHelp } from '../command/help-lines.ts';

const spec = {
  called: 'npm run links',
  does: 'Asks for every page that src/data cites, and tells which moved or vanished. Exit codes: 0 all is well or only moved, 1 there is something to mend, 2 it could not be done.',
};

/** What the tool does, and what can be typed. */
export function helpLines(options: Readonly<Record<string, OptionSpec>>, width: number): Line[] {
  return toolHelp(spec, options, width);
}
