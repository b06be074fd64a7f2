import { attributeOf, scan, unescaped } from './scan.ts';

/** What is read of a page in HTML. */
export interface HtmlPage {
  readonly title: string;
  /** The first heading of the highest rank. */
  readonly heading: string;
  /** All that a reader sees, with single spaces; of a long page the beginning. */
  readonly text: string;
  /** What addresses may name behind the `#`. */
  readonly anchors: ReadonlySet<string>;
  /** Where the page sends its reader by itself. */
  readonly refresh?: string;
  /** Whether scripts run, which may show more than there is. */
  readonly hasScripts: boolean;
}

/** So much of a text tells pages apart. */
const mostText = 100_000;

/** Reads a page as far as it tells whether it is the one that was meant. */
export function htmlPage(html: string): HtmlPage {
  const anchors = new Set<string>();
  const texts: string[] = [];
  let length = 0;
  let title: string | undefined;
  let heading: string | undefined;
  let refresh: string | undefined;
  let hasScripts = false;
  /** What the text belongs to at present. */
  let into: 'title' | 'heading' | 'body' = 'body';
  for (const piece of scan(html)) {
    if ('text' in piece) {
      if (into === 'title') title = (title ?? '') + piece.text;
      else {
        if (into === 'heading') heading = (heading ?? '') + piece.text;
        if (length < mostText) texts.push(piece.text);
        length += piece.text.length;
      }
      continue;
    }
    const { tag, attributes, ends } = piece;
    // Pictures have titles of their own.
    if (tag === 'title') into = !ends && title === undefined ? 'title' : 'body';
    else if (tag === 'h1') into = !ends && heading === undefined ? 'heading' : 'body';
    else if (!isInline.has(tag)) {
      texts.push(' ');
      if (into === 'heading') heading = `${heading ?? ''} `;
    }
    if (ends) continue;
    if (tag === 'script') hasScripts = true;
    if (tag === 'meta') refresh ??= refreshIn(attributes);
    if (!/\b(?:id|name)\b/i.test(attributes)) continue;
    const names = [attributeOf(attributes, 'id'), tag === 'a' ? attributeOf(attributes, 'name') : undefined];
    for (const name of names) if (name) anchors.add(name);
  }
  return {
    title: plain(title ?? ''),
    heading: plain(heading ?? ''),
    text: plain(texts.join('').slice(0, mostText)),
    anchors,
    ...(refresh !== undefined && { refresh }),
    hasScripts,
  };
}

/** Inside a word, these part nothing. */
const isInline = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'span',
  'code',
  'u',
  's',
  'small',
  'sub',
  'sup',
  'wbr',
  'font',
]);

function plain(text: string): string {
  return unescaped(text).replace(/\s+/g, ' ').trim();
}

/** Longer than this, a reader is shown something before. */
const longestDelay = 5;

/** Where `<meta http-equiv="refresh">` leads at once. */
function refreshIn(attributes: string): string | undefined {
  if (attributeOf(attributes, 'http-equiv')?.toLowerCase() !== 'refresh') return undefined;
  const said = (attributeOf(attributes, 'content') ?? '').slice(0, 4096);
  const [, delay, url] = /^\s*(\d{1,6})(?:\.\d*)?\s*[;,]\s*url\s*=\s*["']?\s*([^"']+?)\s*["']?\s*$/i.exec(said) ?? [];
  return url !== undefined && Number(delay) <= longestDelay ? url : undefined;
}
