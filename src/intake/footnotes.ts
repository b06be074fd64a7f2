import type { DraftLink, DraftPhrase } from './draft.ts';
import { onOneLine } from './table.ts';

/** A line of a cell that says what a mark in the lines before it stands for: `[1] https://…`, `1. Guide: https://…`. */
const note = /^(?:\[\^?(\d{1,3})\]|\^?(\d{1,3})[.)]|([¹²³⁴-⁹⁰]{1,3}))[:.]?\s/;

/** A mark behind words: `[1]`, `[^1]`, `¹`. */
const marks = /\s*(?:\[\^?(\d{1,3})\]|([¹²³⁴-⁹⁰]{1,3}))/g;

/** Phrases with the pages that their marks stand for, which the last lines of a cell list. */
export function withFootnotes(phrases: readonly DraftPhrase[]): readonly DraftPhrase[] {
  const notes = new Map<string, readonly DraftLink[]>();
  for (const { text, links } of phrases) {
    const number = note.exec(`${text} `);
    if (number === null || links.length === 0) continue;
    const [link, ...others] = links;
    const title = onOneLine(text.replace(note, '').replace(link?.url ?? '', ' ')).replace(/[\s:,;.()<>–—-]+$/, '');
    // What says more than where it is said is a statement with a number.
    if (/[.!?;]\s/.test(title) || title.split(' ').length > 12) continue;
    const isAlone = others.length === 0 && link !== undefined && link.text === link.url && title !== '';
    notes.set(plain(number[1] ?? number[2] ?? number[3] ?? ''), isAlone ? [{ text: title, url: link.url }] : links);
  }
  if (notes.size === 0) return phrases;
  const used = new Set<string>();
  const said = phrases.map((phrase) => {
    if (isNote(phrase, notes)) return phrase;
    const cited: DraftLink[] = [];
    const text = phrase.text.replace(marks, (whole, number?: string, raised?: string) => {
      const key = plain(number ?? raised ?? '');
      const links = notes.get(key);
      if (links === undefined) return whole;
      used.add(key);
      cited.push(...links);
      return '';
    });
    return cited.length === 0 ? phrase : { text, links: [...phrase.links, ...cited] };
  });
  return said.filter((phrase) => !(isNote(phrase, notes) && used.has(keyOf(phrase))));
}

function isNote(phrase: DraftPhrase, notes: ReadonlyMap<string, unknown>): boolean {
  return phrase.links.length > 0 && notes.has(keyOf(phrase));
}

function keyOf({ text }: DraftPhrase): string {
  const found = note.exec(`${text} `);
  return found === null ? '' : plain(found[1] ?? found[2] ?? found[3] ?? '');
}

/** A number in raised digits as others write it. */
function plain(number: string): string {
  return number.replace(/[¹²³⁴-⁹⁰]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
}
