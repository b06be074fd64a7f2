import { decodeString } from 'micromark-util-decode-string';

/** Where a link leads, and where its writing ends. */
export interface Destination {
  readonly url: string;
  readonly end: number;
}

/** As deep as Markdown lets brackets stand in an address. */
const deepestBrackets = 32;

/** The destination that begins at a place: `(url)`, `(<url>)`, `(url "title")`. */
export function destinationAt(text: string, start: number, isMarkdown: boolean): Destination | undefined {
  if (text[start] !== '(') return undefined;
  let at = skipSpace(text, start + 1);
  const from = at;
  let raw: string;
  if (text[at] === '<') {
    at++;
    while (at < text.length && !'<>\n'.includes(text[at] as string)) at += text[at] === '\\' ? 2 : 1;
    if (text[at] !== '>') return undefined;
    raw = text.slice(from + 1, at);
    at++;
  } else {
    let depth = 0;
    for (; at < text.length; at++) {
      const letter = text[at] as string;
      if (letter === ' ' || letter === '\n' || letter === '\t') break;
      if (letter === '\\') at++;
      else if (letter === '(' && ++depth > deepestBrackets) return undefined;
      else if (letter === ')' && --depth < 0) break;
    }
    if (depth > 0) return undefined;
    raw = text.slice(from, at);
  }
  const space = skipSpace(text, at);
  const end = space > at ? afterTitle(text, space) : space;
  if (text[end] !== ')') return undefined;
  const url = isMarkdown ? decodeString(raw) : raw.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return { url, end: end + 1 };
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (/\s/.test(text[end] ?? '')) end++;
  return end;
}

/** Where a title, and the white space behind it, ends; the place itself, where there is none. */
function afterTitle(text: string, at: number): number {
  const close = { '"': '"', "'": "'", '(': ')' }[text[at] ?? ''];
  if (close === undefined) return at;
  let end = at + 1;
  for (; end < text.length && text[end] !== close; end++) {
    if (text[end] === '\\') end++;
    else if (close === ')' && text[end] === '(') return at;
  }
  return skipSpace(text, end + 1);
}
