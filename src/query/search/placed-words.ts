import { fold } from '../../content/fold.ts';
import { nothingRead, type Placed, readingOf, wordsAcross } from './reading.ts';
import { compounds, contractions } from './words.ts';

/** A character with the marks and the letters that are written into it. */
const characters = /.[\p{M}\u1160-\u11ff\uff9e\uff9f]*/gsu;

/** A character that shows nothing: to fold a text leaves it out. */
const unseen = '\u00ad';

/** The words that a text is found by, each with its place there in UTF-16 units. */
export function placedWords(text: string): readonly Placed[] {
  // What an apostrophe adds to a word is covered, so that all else stays where it is.
  const bare = text.replace(contractions, (all, kept = '') => kept + unseen.repeat(all.length - kept.length));
  let folded = '';
  /** By folded character, where that starts and ends which it was made of. */
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: seen, index } of bare.matchAll(characters)) {
    for (const unit of fold(seen).split('')) {
      folded += unit;
      starts.push(index);
      ends.push(index + seen.length);
    }
  }

  const found: Placed[] = [];
  const add = (word: string, start: number, end: number) => {
    found.push([word, starts[start] as number, ends[end - 1] as number]);
  };
  let [before, endBefore] = [nothingRead, 0];
  for (const { 0: compound, index } of folded.matchAll(compounds)) {
    const end = index + compound.length;
    const reading = readingOf(compound);
    for (const [word, from, to] of reading.words) add(word, index + from, index + to);
    for (const [word, other] of wordsAcross(before, reading)) add(word, other ? endBefore - other.length : index, end);
    [before, endBefore] = [reading, end];
  }
  return found;
}
