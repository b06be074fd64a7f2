import { charactersOf, displayWidth, lineWidth } from './display-width.ts';
import type { Line, Span } from './line.ts';

/** Two columns, because the widest character needs them. */
const least = 2;

/**
 * A line as lines of at most so many columns, broken between words, and inside a word only if it is wider than a line. An
 * address stays whole even then: nobody can follow half of one.
 * Nothing is left out but the white space where a line ends. All lines but the first are indented.
 */
export function wrap(line: Line, width: number, indent = 0): Line[] {
  const room = Math.max(least, width);
  const margin = Math.max(0, Math.min(indent, room - least));
  const lines: Span[][] = [[]];
  let taken = 0;
  const startLine = () => {
    lines.push(margin > 0 ? [{ text: ' '.repeat(margin) }] : []);
    taken = margin;
  };
  const add = (span: Span) => {
    append(lines.at(-1) as Span[], span);
    taken += displayWidth(span.text);
  };

  for (const [place, { gap, spans }] of wordsOf(line).entries()) {
    const length = lineWidth(spans);
    if (place > 0) {
      if (taken + 1 + length > room) startLine();
      else add(gap);
    }
    const isWhole = taken + length <= room || hasAddress(spans);
    for (const span of spans) {
      for (const piece of isWhole ? [span.text] : charactersOf(span.text)) {
        if (!isWhole && taken + displayWidth(piece) > room) startLine();
        add({ ...span, text: piece });
      }
    }
  }
  return lines;
}

function hasAddress(spans: readonly Span[]): boolean {
  return /https?:\/\//i.test(spans.map(({ text }) => text).join(''));
}

interface Word {
  /** The space before it: a part of what is around it, if both sides look the same. */
  readonly gap: Span;
  readonly spans: Span[];
}

/** What must not be torn apart, if there is room. */
export function wordsOf(line: Line): Word[] {
  const words: Word[] = [];
  let isOpen = false;
  let before: Span | undefined;
  for (const span of line) {
    // A no-break space is a part of its word.
    for (const piece of span.text.split(/([^\S\u00a0\u202f]+)/)) {
      if (piece === '') continue;
      if (piece.trim() === '' && /^[^\u00a0\u202f]+$/.test(piece)) {
        isOpen = false;
        continue;
      }
      const part = { ...span, text: piece };
      if (isOpen) words.at(-1)?.spans.push(part);
      else
        words.push({ gap: before && looksAlike(before, part) ? { ...part, text: ' ' } : { text: ' ' }, spans: [part] });
      isOpen = true;
      before = part;
    }
  }
  return words;
}

function append(spans: Span[], next: Span): void {
  const last = spans.at(-1);
  if (last && looksAlike(last, next)) spans[spans.length - 1] = { ...last, text: last.text + next.text };
  else spans.push(next);
}

function looksAlike(a: Span, b: Span): boolean {
  return a.style === b.style && a.href === b.href;
}
