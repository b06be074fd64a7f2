/** The place of the first in a sorted list that does not sort before something. */
export function firstFrom<T extends string | number>(sorted: ArrayLike<T>, item: T): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as T) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The largest of some positive numbers, which may be sorted for it, in rising order. */
export function largest(numbers: Float64Array, limit: number): Float64Array {
  const kept = numbers.subarray(0, limit);
  // As the whole numbers that the bits of positive ones make: that is ten times as fast, and would else be most of the
  // time of a search with many results.
  new BigUint64Array(kept.buffer, 0, kept.length).sort();
  for (let next = kept.length; next < numbers.length; next++) {
    const number = numbers[next] as number;
    if (number < (kept[0] as number)) continue;
    const place = firstFrom(kept, number) - 1;
    kept.copyWithin(0, 1, place + 1);
    kept[place] = number;
  }
  return kept;
}
