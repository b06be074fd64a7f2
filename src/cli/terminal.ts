import { showsLinks } from './hyperlinks.ts';

/** What is known of where the output goes. */
interface Destination {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** What the place where the output goes can show. */
export interface Terminal {
  /** How many columns a line may take. */
  readonly width: number;
  readonly colours: boolean;
  readonly links: boolean;
}

/** Whether something is shown always, never, or where it can be shown. */
export type When = 'always' | 'never' | 'auto';

/** What was typed about how the answer is to look; `auto` where nothing was. */
export interface Look {
  readonly colours?: When;
  readonly links?: When;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The width of what goes to a file or to another program: the same everywhere, so that it can be compared. */
const widthOfPlainText = 100;

/** Of a terminal that does not tell its width. */
const usual = 80;

/** Below this, nothing can be laid out, and the terminal breaks the lines itself. */
const least = 20;

/**
 * What can be shown where the output goes. What was typed wins; then FORCE_COLOR and FORCE_HYPERLINK, then NO_COLOR, as in
 * Node itself; then what the terminal can do. Links come with colours: who wants no escape sequences wants none of either.
 */
export function terminalOf(destination: Destination, env: Environment, look: Look = {}): Terminal {
  const isTerminal = destination.isTTY === true;
  const isCapable = isTerminal && env['TERM'] !== 'dumb';
  const colours = decided(look.colours, forced(env['FORCE_COLOR']), isCapable && !isColourless(env));
  return {
    width: isTerminal ? widthOf(destination.columns, env) : widthOfPlainText,
    colours,
    links: decided(look.links, forced(env['FORCE_HYPERLINK'] || undefined), isCapable && colours && showsLinks(env)),
  };
}

function decided(typed: When = 'auto', forced: When, can: boolean): boolean {
  const [decision] = [typed, forced].filter((when) => when !== 'auto');
  return decision === undefined ? can : decision === 'always';
}

/** A variable that forces something is `0`, `false` and the like, or says yes: even if it is empty. */
function forced(value: string | undefined): When {
  if (value === undefined) return 'auto';
  return /^(?:0|false|no|off|never)$/i.test(value) ? 'never' : 'always';
}

function isColourless(env: Environment): boolean {
  return Boolean(env['NO_COLOR']) || Boolean(env['NODE_DISABLE_COLORS']);
}

/** Terminals that do not know their width say 0, or nothing. */
function widthOf(columns: number | undefined, env: Environment): number {
  const known = [columns, Number(env['COLUMNS'])].find((width) => Number.isInteger(width) && Number(width) > 0);
  return Math.max(least, known ?? usual);
}
