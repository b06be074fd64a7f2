/** An address as it is asked for: without what stands behind the `#`. Nothing for what no server can be asked. */
export function pageAddressOf(url: string): string | undefined {
  const parsed = parse(url);
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) return undefined;
  // Nobody's name and password are sent around.
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  parsed.hash = '';
  return parsed.href;
}

/** Who is asked: a name with its port. Pages of one host are asked for one after the other. */
export function hostOf(address: string): string {
  return new URL(address).host;
}

/** What stands behind the `#`; empty for nothing. */
export function fragmentOf(url: string): string {
  const start = url.indexOf('#');
  return start < 0 ? '' : url.slice(start + 1);
}

/** Where an address leads, seen from another; nothing if it is none that can be asked for. */
export function targetOf(location: string, from: string): string | undefined {
  const parsed = parse(location, from);
  return parsed && pageAddressOf(parsed.href) && parsed.href;
}

/** The folder that a page lies in, and its host: what a made-up page would lie in. */
export function folderOf(address: string): string {
  return new URL('.', address.replace(/[?#].*$/s, '')).href;
}

/** As no page is called; the same each time, so that what stores answers does not fill up. */
const madeUp = 'no-such-page-7f3a9c41e5';

/** An address in the same folder that nobody has given to a page, with the same ending. */
export function madeUpBeside(address: string): string {
  const { pathname } = new URL(address);
  const [ending = ''] = /\.[a-z]{1,5}$/i.exec(pathname) ?? [];
  // What lies in a folder of its own is looked for beside it.
  const folder = pathname.endsWith('/') && pathname !== '/' ? new URL('..', folderOf(address)).href : folderOf(address);
  return `${folder}${madeUp}${pathname.endsWith('/') && pathname !== '/' ? '/' : ending}`;
}

/** Whether an address is that of a whole site, in whichever language. */
export function isFrontPage(address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  // Behind these, some sites have pages of their own.
  if (search !== '' || hash !== '') return false;
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)\.\w{3,5}|home\/?)?$/i.test(pathname);
}

/** Whether an address is where somebody is to say who they are. */
export function isLogin(address: string): boolean {
  const { pathname, hostname } = new URL(address);
  return (
    /\/(?:log-?in|sign-?in|sign_in|sso|oauth2?|authorize)(?:[/.]|$)/i.test(pathname) ||
    /^(?:login|signin|sso|accounts?|auth)\./i.test(hostname)
  );
}

/** Whether two addresses differ only in how one page is written: scheme, `www.`, a last slash, `index.html`. */
export function isSamePage(one: string, other: string): boolean {
  return plainly(one) === plainly(other);
}

function plainly(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/index\.html?(?=$|[?#])/, '/')
    .replace(/\/?#?$/, '');
}

/** `URL.parse` and `URL.canParse` are not in every Node that the command runs on. */
function parse(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
