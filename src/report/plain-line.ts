import type { Reference } from './citations.ts';
import { type Cell, type Inline, isWebAddress, type Line, printable } from './document.ts';
import { levelWord } from './level-words.ts';

// What stands in the cells of spreadsheets: plain text, in which links are written `[text](url)`, as a cell has one
// hyperlink at most. `readMatrix` reads it back.

/** The lines of a cell as its text: a list, if they are several. */
export function plainCell({ lines }: Cell): string {
  const isList = lines.length > 1;
  return lines.map((line) => `${isList ? '• ' : ''}${plainLine(line)}`).join('\n');
}

/** A sentence with its asides in brackets, and the pages that it rests on behind it. */
export function plainLine({ content, notes = [] }: Line): string {
  const asides = notes.map((note) => plainWords(note)).join('; ');
  const sources = citedIn(content).map(({ source }) => link(source.title, source.url));
  const cited = sources.length === 0 ? '' : ` Sources: ${sources.join(', ')}`;
  return `${plainWords(content)}${asides === '' ? '' : ` (${asides})`}${cited}`;
}

/** The pages that a sentence rests on, where they have an address. */
export function citedIn(content: readonly Inline[]): readonly Reference[] {
  const cited = content.flatMap((inline) =>
    typeof inline !== 'string' && inline.is === 'citations' ? inline.references : [],
  );
  return cited.filter(({ source }) => isWebAddress(source.url));
}

function plainWords(content: readonly Inline[]): string {
  return escaped(content.map(wordsOf).join(''));
}

function wordsOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.is) {
    case 'level':
      return levelWord(inline.level);
    case 'verdict':
      return levelWord(inline.verdict);
    case 'citations':
      return '';
    default:
      return inline.text;
  }
}

function link(title: string, url: string): string {
  const text = escaped(/\S/.test(title) ? title : url).replaceAll(']', '\\]');
  const isSimple = !/[()\\<>]/.test(url);
  return `[${text}](${isSimple ? url : `<${url.replace(/[\\<>]/g, '\\$&')}>`})`;
}

/** A text on one line in which nothing is a link, a line break or a guard before a formula. */
function escaped(text: string): string {
  return printable(text)
    .replaceAll('\n', ' ')
    .replace(/[\\[]|<(?=\/?br)/gi, '\\$&')
    .replace(/(https?):(?=\/\/)/gi, '$1\\:')
    .replace(/^'/, "\\'");
}
