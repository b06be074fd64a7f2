/**
 * Whether so many errors make one word of another: a letter too many, too few or mistaken, or two neighbours swapped.
 * `at` and `otherAt` are where what is left of each begins.
 */
export function isWithin(word: string, other: string, errors: number, at = 0, otherAt = 0): boolean {
  if (Math.abs(word.length - at - other.length + otherAt) > errors) return false;
  let same = 0;
  while (at + same < word.length && word.charCodeAt(at + same) === other.charCodeAt(otherAt + same)) same++;
  const [place, otherPlace] = [at + same, otherAt + same];
  // Where one ends, what is left of the other is no longer than there are errors.
  if (place >= word.length || otherPlace >= other.length) return true;
  if (errors === 0) return false;
  const left = errors - 1;
  return (
    isWithin(word, other, left, place + 1, otherPlace + 1) ||
    isWithin(word, other, left, place + 1, otherPlace) ||
    isWithin(word, other, left, place, otherPlace + 1) ||
    (word[place] === other[otherPlace + 1] &&
      word[place + 1] === other[otherPlace] &&
      isWithin(word, other, left, place + 2, otherPlace + 2))
  );
}
