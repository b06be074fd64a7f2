import type { DraftLink, DraftPhrase } from './draft.ts';
import { withFootnotes } from './footnotes.ts';
import {
  betweenSources,
  closingBracket,
  headOfSourcesIn,
  isListOfSources,
  openingBracket,
  startOfSources,
} from './source-lists.ts';
import { type Cited, onOneLine, type Piece, type TableCell, textOf, type Words } from './table.ts';
import { cutTitledSources } from './titled-sources.ts';

/** What reports write where nothing is said; as words that are not emphasised, it is a statement. */
const nothing = new Set(['nothing recorded', 'no statement on what was asked for']);

/** A mark that stands for a source: `[12]`, and `^12` of a footnote. */
const mark = /^(?:\[(\d{1,5})\]|(\^[^\s\]]{1,60}))$/;

const bullet = /^(?:[•‣◦▪●]\s*|[-*–]\s+)/u;
const number = /^\(?\d{1,2}[.)]\s+/;

/**
 * What a cell says, phrase by phrase: one for each of its lines. Sentences of one line stay together, as they did in the
 * 2021 matrix: which of them is a statement of its own, somebody has to decide who reads them. The bullets of a list, the
 * marks of citations, and the list of sources behind a phrase are no part of the words.
 */
export function phrasesOf(cell: TableCell, sources: ReadonlyMap<string, Cited> | undefined): readonly DraftPhrase[] {
  const isNothing = cell.pieces.every(
    (piece) => piece.is === 'words' && (piece.emphasised || piece.text.trim() === ''),
  );
  if (isNothing && nothing.has(textOf(cell))) return [];
  const lines = linesOf(cell.pieces);
  const items = withoutBullets(lines);
  // Where not every line has a bullet, those that have may be the sources of another.
  const bare = items === lines ? lines.map((line) => withoutBullet(line, bullet)) : items;
  const said = withSourcesOfOwnLines(items, bare, sources).filter(({ text, links }) => text !== '' || links.length > 0);
  // Items of a list are statements, each with its own sources.
  const phrases = items === lines ? withFootnotes(said) : said;
  return cell.url === undefined ? phrases : linked(phrases, cell.url);
}

/** Sources on lines of their own are those of the line before: as the lines stand, and without bullets. */
function withSourcesOfOwnLines(
  lines: readonly (readonly Words[])[],
  bare: readonly (readonly Words[])[],
  listed: ReadonlyMap<string, Cited> | undefined,
): readonly DraftPhrase[] {
  const phrases: DraftPhrase[] = [];
  let isBehindHead = false;
  for (const [place, line] of lines.entries()) {
    const before = phrases.at(-1);
    const phrase = phraseOf(line, listed);
    const alone = bare[place] ?? line;
    if (before !== undefined && isListOfSources(alone, isBehindHead)) {
      phrases[phrases.length - 1] = { ...before, links: [...before.links, ...phrase.links] };
      continue;
    }
    const isBeforeList = isListOfSources(bare[place + 1] ?? [], true);
    const said = isBeforeList ? headOfSourcesIn(phraseOf(alone, listed).text) : undefined;
    isBehindHead = said !== undefined && (said !== '' || before !== undefined);
    if (said === '' && isBehindHead) continue;
    phrases.push(isBehindHead && said !== undefined ? { ...phrase, text: said } : phrase);
  }
  return phrases;
}

function linesOf(pieces: readonly Piece[]): (readonly Words[])[] {
  const lines: Words[][] = [[]];
  for (const piece of pieces) {
    if (piece.is === 'break') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines.filter((line) => line.some(({ text, url }) => text.trim() !== '' || url !== undefined));
}

/** A bullet is one if every line has it; what stands before a single line belongs to it. */
function withoutBullets(lines: readonly (readonly Words[])[]): readonly (readonly Words[])[] {
  const kind = [bullet, number].find((each) => lines.every((line) => each.test(startOf(line))));
  return lines.length < 2 || kind === undefined ? lines : lines.map((line) => withoutBullet(line, kind));
}

function withoutBullet(line: readonly Words[], kind: RegExp): readonly Words[] {
  const place = line.findIndex(({ text, url }) => text.trim() !== '' || url !== undefined);
  return line.map((words, each) =>
    each === place && words.url === undefined ? { ...words, text: words.text.trimStart().replace(kind, '') } : words,
  );
}

/** Enough of a line to tell its bullet. */
function startOf(line: readonly Words[]): string {
  const place = line.findIndex(({ text }) => text.trim() !== '');
  const [first, second] = [line[place], line[place + 1]];
  return first === undefined || first.url !== undefined ? '' : `${first.text.trimStart()}${second?.text ?? ''}`;
}

function phraseOf(line: readonly Words[], listed: ReadonlyMap<string, Cited> | undefined): DraftPhrase {
  const cited: DraftLink[] = [];
  const said: Words[] = [];
  for (const words of line) {
    const before = said.at(-1);
    const isAfterText = before !== undefined && before.url === undefined;
    const [, listedAt, footnote] = (words.url === undefined ? null : mark.exec(words.text.trim())) ?? [];
    // A title may be written so as well: of a footnote the document tells.
    const number = listedAt ?? (footnote !== undefined && listed?.has(footnote) ? footnote : undefined);
    if (words.url !== undefined && number !== undefined) {
      const source = listed?.get(number);
      cited.push({ text: source?.url === words.url ? source.title : `[${number}]`, url: words.url });
      // What parts the mark from the words before it goes with it.
      if (isAfterText) said[said.length - 1] = { ...before, text: before.text.trimEnd() };
    } else if (isAfterText && words.url === undefined) {
      said[said.length - 1] = { ...before, text: before.text + words.text };
    } else said.push(words);
  }
  const sources = cutSources(said);
  return {
    text: onOneLine(said.map(({ text }) => text).join('')),
    links: [...linksIn(said), ...sources, ...cited],
  };
}

/** Takes what is cited at the end out of the words: `… Sources: [Guide](https://…), [Blog](https://…)`. */
function cutSources(said: Words[]): readonly DraftLink[] {
  const isClosed = isText(said.at(-1), closingBracket);
  let start = said.length - (isClosed ? 1 : 0);
  while (start > 0 && (said[start - 1]?.url !== undefined || isText(said[start - 1], betweenSources))) start--;
  const before = said[start - 1];
  if (before === undefined || !isText(before, startOfSources)) return cutTitledSources(said);
  const words = before.text.replace(startOfSources, '');
  const cut = linksIn(said.slice(start));
  if (cut.length === 0 || (isClosed && !openingBracket.test(words))) return [];
  said.splice(start);
  said[start - 1] = { ...before, text: isClosed ? words.replace(openingBracket, '') : words };
  return cut;
}

function isText(words: Words | undefined, pattern: RegExp): boolean {
  return words !== undefined && words.url === undefined && pattern.test(words.text);
}

function linksIn(line: readonly Words[]): readonly DraftLink[] {
  return line.flatMap(({ text, url }) => (url === undefined ? [] : [{ text: onOneLine(text) || url, url }]));
}

/** A cell's own hyperlink, unless its text has it: what it is the link of is the first phrase. */
function linked(phrases: readonly DraftPhrase[], url: string): readonly DraftPhrase[] {
  const [first, ...others] = phrases;
  if (first === undefined) return [{ text: '', links: [{ text: url, url }] }];
  if (phrases.some(({ links }) => links.some((link) => link.url === url))) return phrases;
  return [{ text: first.text, links: [{ text: first.text, url }, ...first.links] }, ...others];
}
