/** A piece of HTML: a tag that opens an element or ends one, or what stands between tags. */
export type Piece =
  | { readonly tag: string; readonly attributes: string; readonly ends: boolean }
  | { readonly text: string };

/** Elements in which nothing is an element, up to their end. */
const raw = new Set(['script', 'style', 'textarea', 'noscript', 'template', 'title', 'iframe', 'noembed', 'xmp']);

/** What is shown of those in which nothing is an element. */
const shown = new Set(['title', 'textarea', 'xmp']);

/**
 * The pieces of a page, be it as broken as pages are. Every character is passed once: a page that opens a thousand comments
 * takes no longer than another.
 */
export function* scan(html: string): Generator<Piece> {
  const lower = html.toLowerCase();
  let place = 0;
  while (place < html.length) {
    const open = html.indexOf('<', place);
    if (open < 0) return yield { text: html.slice(place) };
    if (open > place) yield { text: html.slice(place, open) };
    if (html.startsWith('<!--', open)) {
      place = behind(html, '-->', open + 4);
      continue;
    }
    const [, slash, tag] = /^<(\/?)([a-z][a-z\d:-]{0,40})/.exec(lower.slice(open, open + 48)) ?? [];
    if (tag === undefined) {
      // Declarations, and a sign that is only a sign.
      const isDeclaration = /[!?/]/.test(html[open + 1] ?? '');
      if (!isDeclaration) yield { text: '<' };
      place = isDeclaration ? behind(html, '>', open + 1) : open + 1;
      continue;
    }
    const start = open + 1 + (slash === undefined ? 0 : slash.length) + tag.length;
    const end = endOfTag(html, start);
    yield { tag, attributes: html.slice(start, end), ends: slash === '/' };
    place = end + 1;
    if (slash === '/' || !raw.has(tag)) continue;
    const close = lower.indexOf(`</${tag}`, place);
    const content = html.slice(place, close < 0 ? html.length : close);
    if (shown.has(tag)) yield { text: content };
    // What is never closed is what it is up to the end, and there is nothing behind it.
    if (close < 0) return;
    place = close;
  }
}

function behind(html: string, end: string, from: number): number {
  const place = html.indexOf(end, from);
  return place < 0 ? html.length : place + end.length;
}

/** The place of the `>` that ends a tag; one inside quotes does not. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let place = from; place < html.length; place++) {
    const character = html[place] as string;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return place;
    // A quotation mark is one only where a value begins.
    else if ((character === '"' || character === "'") && /=\s*$/.test(html.slice(Math.max(from, place - 4), place)))
      quote = character;
  }
  return html.length;
}

/** The value of an attribute; nothing if there is none of that name. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key, double, single, bare] of attributes.matchAll(
    /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  )) {
    if (key?.toLowerCase() === name) return unescaped(double ?? single ?? bare ?? '');
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A text in which the references that titles and anchors have stand for what they mean. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
