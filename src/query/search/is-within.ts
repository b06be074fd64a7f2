/**
 * Whether so many errors make one word of another: a letter too many, too few or mistaken, or two neighbours swapped.
 * `at` and `otherAt` are where what is left of each begins.
 */
export function isWithin(word: string, other: string, errors: number, at = 0, otherAt = 0): boolean {
  if (Math.abs(word.length - at - other.length + otherAt) > errors) return false;
  let same = 0;
  while (word[at + same] === other[otherAt + same] && at + same < word.length) same++;
  const [place, otherPlace] = [at + same, otherAt + same];
  // Where one ends, what is left of the other is no longer than there are errors.
  if (place >= word.length || otherPlace >= other.length) return true;
  const rest = (step: number, otherStep: number) =>
    isWithin(word, other, errors - 1, place + step, otherPlace + otherStep);
  const isSwapped = () => word[place] === other[otherPlace + 1] && word[place + 1] === other[otherPlace];
  return errors > 0 && (rest(1, 1) || rest(1, 0) || rest(0, 1) || (isSwapped() && rest(2, 2)));
}
