import type { Reference } from './citations.ts';
import { type Inline, isWebAddress, type Line, printable } from './document.ts';
import { type Html, h, text } from './html-element.ts';
import { levelWord } from './level-words.ts';

/** A sentence, and its asides in a smaller line of their own. */
export function phrases({ content, notes = [] }: Line): readonly Html[] {
  const sentence = content.flatMap(phrase);
  if (notes.length === 0) return sentence;
  const asides = notes.map((note) => h('span', {}, note.flatMap(phrase)));
  return [...sentence, text(' '), h('span', { class: 'notes' }, asides)];
}

export function phrase(inline: Inline): readonly Html[] {
  if (typeof inline === 'string') return [text(inline)];
  switch (inline.is) {
    case 'strong':
      return [h('strong', {}, [text(inline.text)])];
    case 'level':
      return [h('span', { class: `level level-${inline.level}` }, [text(levelWord(inline.level))])];
    case 'verdict':
      return [h('span', { class: `level verdict-${inline.verdict}` }, [text(levelWord(inline.verdict))])];
    case 'link':
      return [link(inline.text, inline.url)];
    case 'citations':
      return inline.references.flatMap(citation);
  }
}

/** The first number stays on the line of what it belongs to. */
function citation({ number, source }: Reference, place: number): readonly Html[] {
  const about = `Source ${number}: ${printable(source.title)}`;
  const attributes = { class: 'cite', title: about, 'aria-label': about };
  return [text(place === 0 ? '\u00A0' : ' '), link(`[${number}]`, source.url, attributes)];
}

/** A link, or where none may lead there, its text. */
export function link(label: string, url: string, attributes: Readonly<Record<string, string>> = {}): Html {
  return isWebAddress(url) ? h('a', { ...attributes, href: url }, [text(label)]) : text(label);
}
