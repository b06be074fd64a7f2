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

/** The width of what goes to a file or to another program: the same everywhere, so that it can be compared. */
const widthOfPlainText = 100;

/** Below this, nothing can be laid out, and the terminal breaks the lines itself. */
const least = 20;

/** NO_COLOR and FORCE_COLOR as Node itself takes them: what is forced wins. */
export function terminalOf(destination: Destination, env: Readonly<Record<string, string | undefined>>): Terminal {
  const isTerminal = destination.isTTY === true;
  const isCapable = isTerminal && env['TERM'] !== 'dumb';
  const forced = env['FORCE_COLOR'];
  const isForced = forced !== undefined && forced !== '0' && forced !== 'false';
  const isForbidden = forced === '0' || forced === 'false' || Boolean(env['NO_COLOR']);
  return {
    width: isTerminal ? Math.max(least, destination.columns ?? 80) : widthOfPlainText,
    colours: isForced || (isCapable && !isForbidden),
    links: isCapable && env['TERM'] !== 'linux' && env['TERM_PROGRAM'] !== 'Apple_Terminal',
  };
}
