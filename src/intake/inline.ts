import { decodeString } from 'micromark-util-decode-string';
import { emphasisIn, type Run } from './emphasis.ts';
import { tagOf } from './html-tags.ts';
import { type Destination, destinationAt } from './link-destination.ts';
import type { Piece, Words } from './table.ts';

/**
 * How a text is written.
 *
 * - `markdown`: as GitHub reads what stands in one cell of a table
 * - `cell`: as people write into spreadsheets: only `[text](url)`, addresses, bare or in `<>`, `<br>` and backslashes before
 *   marks are more than text
 */
export type Syntax = 'markdown' | 'cell';

/** What the reader of a text is told. */
export interface InlineReader {
  readonly syntax: Syntax;
  /** Where a link by reference leads: `[text][label]`. */
  readonly definition?: ((label: string) => string | undefined) | undefined;
  /** Whether a link may lead there; if not, somebody is told. */
  readonly accepts: (url: string) => boolean;
  /** Told of a link without an address, and of elements other than line breaks. */
  readonly tell: (code: 'link-broken' | 'markup', found: string) => void;
}

const escapable = /^[!-/:-@[-`{-~]$/;
const lineBreak = /<br\s*\/?>|<\/br\s*>/iy;
const wordBreak = /<wbr\s*\/?>/iy;
const autolink = /<https?:\/\/[^\s<>]*>/iy;
const element = /<\/?[a-z][^<>]*>/iy;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/iy;
// No address has quotation marks or angle brackets in it: they close what it stands in. Where another begins, it ends.
const bareAddress = /https?:\/\/(?:(?![,;|]https?:\/\/)[^\s<>"“”«»\\])+/iy;
const bareAddressInBrackets = /https?:\/\/(?:(?![,;|]https?:\/\/)[^\s<>"“”«»\\\]])+/iy;
const image = /!$/;

/** What a cell's text says. Takes time in proportion to its length, whatever it holds. */
export function piecesOf(text: string, reader: InlineReader): readonly Piece[] {
  const isMarkdown = reader.syntax === 'markdown';
  const runs: Run[] = [];
  /** The brackets that are still open: where their words begin among the runs. */
  let open: { readonly run: number; readonly at: number }[] = [];
  /** The link by an element that is still open. */
  let anchor: { readonly run: number; readonly url: string } | undefined;
  const fences = isMarkdown ? fencesIn(text) : undefined;
  let noComment = false;
  let plain = '';
  const flush = () => {
    if (plain !== '') runs.push({ is: 'words', text: plain });
    plain = '';
  };
  const match = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };

  let at = 0;
  while (at < text.length) {
    const letter = text[at] as string;
    let step = 1;
    if (letter === '\\' && escapable.test(text[at + 1] ?? '')) {
      plain += text[at + 1];
      step = 2;
    } else if (letter === '\n') {
      if (isMarkdown) plain += ' ';
      else {
        flush();
        runs.push({ is: 'break' });
      }
    } else if (letter === '<' && match(lineBreak, at) !== null) {
      flush();
      runs.push({ is: 'break' });
      step = lineBreak.lastIndex - at;
    } else if (letter === '<' && match(autolink, at) !== null) {
      const address = text.slice(at + 1, autolink.lastIndex - 1);
      flush();
      runs.push(linkTo(address, address, reader));
      step = autolink.lastIndex - at;
    } else if (letter === '<' && isMarkdown) {
      const comment: number = !noComment && text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) : -1;
      noComment ||= comment < 0 && text.startsWith('<!--', at);
      if (comment >= 0) step = comment + 3 - at;
      else if (match(wordBreak, at) !== null) step = wordBreak.lastIndex - at;
      else if (match(element, at) !== null) {
        const tag = tagOf(text.slice(at, element.lastIndex));
        step = element.lastIndex - at;
        if (tag.is === 'other') reader.tell('markup', text.slice(at, at + step));
        else if (tag.is !== 'look') flush();
        if (tag.is === 'break') runs.push({ is: 'break' });
        if (tag.is === 'link') {
          if (anchor !== undefined) {
            const { run, url } = anchor;
            const said = emphasisIn(runs.splice(run)).map((one) => ('text' in one ? one.text : ' '));
            runs.push(linkTo(said.join(''), url, reader));
            open = open.filter((bracket) => bracket.run < run);
          }
          anchor = tag.url === undefined ? undefined : { run: runs.length, url: tag.url };
        }
      } else plain += letter;
    } else if (letter === '&' && isMarkdown) {
      const reference = match(entity, at);
      plain += reference === null ? letter : decodeString(reference[0]);
      step = reference?.[0].length ?? 1;
    } else if (letter === '`' && fences !== undefined) {
      const code = fences(at);
      plain += code.text.replaceAll('\\|', '|');
      step = code.length;
    } else if (isMarkdown && (letter === '*' || letter === '_' || letter === '~')) {
      let length = 1;
      while (text[at + length] === letter) length++;
      flush();
      runs.push({ is: 'delimiter', letter, length, before: text[at - 1] ?? ' ', after: text[at + length] ?? ' ' });
      step = length;
    } else if (letter === '[') {
      flush();
      open.push({ run: runs.length, at });
      runs.push({ is: 'words', text: letter });
    } else if (letter === ']' && open.length > 0) {
      flush();
      const opener = open.pop() as (typeof open)[number];
      const destination = destinationAt(text, at + 1, isMarkdown) ?? referenced(text, opener.at, at, reader);
      if (destination === undefined) plain += letter;
      else {
        close(runs, opener.run, destination, reader);
        // No link stands in another.
        if (runs[opener.run]?.is === 'link') open = [];
        step = destination.end - at;
      }
    } else if ((letter === 'h' || letter === 'H') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) {
      const bare = match(open.length > 0 ? bareAddressInBrackets : bareAddress, at);
      const url = bare === null ? '' : withoutEnd(bare[0]);
      if (/^https?:\/\/./i.test(url)) {
        flush();
        runs.push(linkTo(url, url, reader));
        step = url.length;
      } else plain += letter;
    } else plain += letter;
    at += step;
  }
  flush();
  return joined(isMarkdown ? emphasisIn(runs) : runs);
}

function linkTo(text: string, url: string, { accepts }: InlineReader): Run {
  return accepts(url) ? { is: 'link', text, url } : { is: 'words', text };
}

/** Makes a link of what stands behind an open bracket; of an image, its alternative text. */
function close(runs: Run[], start: number, { url }: Destination, reader: InlineReader): void {
  const inside = emphasisIn(runs.splice(start).slice(1));
  const text = inside.map((run) => ('text' in run ? run.text : ' ')).join('');
  const before = runs[start - 1];
  if (before?.is === 'words' && image.test(before.text)) {
    runs[start - 1] = { is: 'words', text: before.text.slice(0, -1) };
    runs.push({ is: 'words', text });
  } else if (url === '') {
    reader.tell('link-broken', `[${text}]()`);
    runs.push({ is: 'words', text });
  } else runs.push(linkTo(text, url, reader));
}

/** The destination of `[text][label]`, `[label][]` and `[label]`, where the document defines it. */
function referenced(text: string, start: number, end: number, { definition }: InlineReader): Destination | undefined {
  if (definition === undefined) return undefined;
  const [, label] = /^\[([^[\]]{0,200})\]/.exec(text.slice(end + 1, end + 203)) ?? [];
  const asked = label || (end - start > 200 ? '' : text.slice(start + 1, end));
  const url = asked === '' ? undefined : definition(asked);
  return url === undefined ? undefined : { url, end: end + 1 + (label === undefined ? 0 : label.length + 2) };
}

/** An address without the marks that end the sentence or the brackets that it stands in. */
function withoutEnd(address: string): string {
  let open = 0;
  for (const letter of address) open += letter === '(' ? 1 : letter === ')' ? -1 : 0;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] as string;
    if (last === ')' && open < 0) open++;
    else if (!/[?!.,:;*_~'"’]/.test(last)) break;
  }
  return address.slice(0, end);
}

/** What stands between runs of backticks of one length, if any does. */
function fencesIn(text: string): (at: number) => { readonly text: string; readonly length: number } {
  const byLength = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const places = byLength.get(run.length);
    if (places === undefined) byLength.set(run.length, [index]);
    else places.push(index);
  }
  const passed = new Map<number, number>();
  return (at) => {
    let length = 1;
    while (text[at + length] === '`') length++;
    const places = byLength.get(length) ?? [];
    let next = passed.get(length) ?? 0;
    while (next < places.length && (places[next] as number) < at + length) next++;
    passed.set(length, next);
    const end = places[next];
    if (end === undefined) return { text: text.slice(at, at + length), length };
    return { text: text.slice(at + length, end).trim(), length: end + length - at };
  };
}

/** Neighbouring words as one piece. */
function joined(runs: readonly Run[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const run of runs) {
    const before = pieces.at(-1);
    if (run.is === 'break') pieces.push(run);
    else if (run.is === 'link') pieces.push(wordsOf(run.text, run.emphasised, run.url));
    else if (run.is === 'words') {
      const isSame = before?.is === 'words' && before.url === undefined && before.emphasised === run.emphasised;
      if (isSame) pieces[pieces.length - 1] = { ...before, text: before.text + run.text };
      else pieces.push(wordsOf(run.text, run.emphasised));
    }
  }
  return pieces;
}

function wordsOf(text: string, emphasised: boolean | undefined, url?: string): Words {
  return { is: 'words', text, ...(url !== undefined && { url }), ...(emphasised && { emphasised }) };
}
