type Environment = Readonly<Record<string, string | undefined>>;

/** The variable in which a terminal names itself, in lower case, with the first version that shows links. */
const programs: ReadonlyMap<string, readonly number[]> = new Map([
  ['iterm.app', [3, 1]],
  ['wezterm', [20200620]],
  ['vscode', [1, 72]],
  ['ghostty', []],
]);

/** Kinds of terminal that exist for one program, which shows links in every version that is still in use. */
const kinds = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|foot-extra|foot-direct|wezterm|contour)$/;

/**
 * Set by what stands between the command and a terminal, or is a terminal inside another: it inherits the variables of
 * the outer one without showing links, or shows them only where it was told that the outer one does.
 */
const between = ['TMUX', 'STY', 'ZELLIJ', 'INSIDE_EMACS', 'VIM_TERMINAL', 'NVIM', 'XTERM_VERSION'];

/** Set where a log is written for others, whatever the log says that it is. */
const automatic = ['CI', 'TF_BUILD', 'TEAMCITY_VERSION', 'JENKINS_URL'];

/**
 * Whether a terminal is known, by its own variables, to show a text as a link (OSC 8). One that does not know the
 * sequence prints the text alone, and the address is lost: whoever is unknown gets the address.
 */
export function showsLinks(env: Environment): boolean {
  const term = env['TERM'] ?? '';
  if (/^(?:dumb|linux|screen|tmux)/.test(term)) return false;
  if (between.some((name) => isSet(env[name])) || automatic.some((name) => isSet(env[name]))) return false;
  if (isSet(env['WT_SESSION']) || isSet(env['DOMTERM']) || kinds.test(term)) return true;
  const least = programs.get(env['TERM_PROGRAM']?.toLowerCase() ?? '');
  return least === undefined ? isVteWithLinks(env['VTE_VERSION']) : isAtLeast(env['TERM_PROGRAM_VERSION'], least);
}

/** `CI=false` is how some say that they are not there. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value);
}

/** GNOME's terminals: 5202 is 0.52.2. The first with links, 0.50.0, crashed on them. */
function isVteWithLinks(version = ''): boolean {
  return /^\d{4,5}$/.test(version) && Number(version) > 5000;
}

function isAtLeast(version = '', least: readonly number[]): boolean {
  const parts = version.split(/[.-]/).map(Number);
  const place = least.findIndex((part, index) => parts[index] !== part);
  return place < 0 || (parts[place] ?? 0) > (least[place] ?? 0);
}
