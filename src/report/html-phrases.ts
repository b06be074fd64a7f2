import type { Reference } from './citations.ts';
import { type Inline, isWebAddress, type Line, printable } from './document.ts';
import type { Anchors } from './html-anchors.ts';
import { type Html, h, text } from './html-element.ts';
import { levelWord } from './level-words.ts';
import { levelSigns, verdictSigns } from './signs.ts';

/** A sentence, and its asides in a smaller line of their own. */
export function phrases({ content, notes = [] }: Line, anchors?: Anchors): readonly Html[] {
  const sentence = content.flatMap((inline) => phrase(inline, anchors));
  if (notes.length === 0) return sentence;
  const asides = notes.map((note) =>
    h(
      'span',
      {},
      note.flatMap((inline) => phrase(inline)),
    ),
  );
  return [...sentence, text(' '), h('span', { class: 'notes' }, asides)];
}

/** Where anchors are given, a level leads to the statement that it rests on. */
export function phrase(inline: Inline, anchors?: Anchors): readonly Html[] {
  if (typeof inline === 'string') return [text(inline)];
  switch (inline.is) {
    case 'strong':
      return [h('strong', {}, [text(inline.text)])];
    case 'level':
      return [word('level', inline.level, levelSigns, anchors?.to(inline.statements ?? []))];
    case 'verdict':
      return [word('verdict', inline.verdict, verdictSigns)];
    case 'link':
      return [link(inline.text, inline.url)];
    case 'citations':
      return inline.references.flatMap(citation);
  }
}

/** A word with its look; one that has none, as answers of a later version may, is a level like any other. */
function word(kind: string, said: string, known: Readonly<Record<string, string>>, way?: string): Html {
  const name = text(levelWord(said));
  const look = Object.hasOwn(known, said) ? `level ${kind}-${said}` : 'level';
  return h('span', { class: look }, [way === undefined ? name : h('a', { href: way }, [name])]);
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
