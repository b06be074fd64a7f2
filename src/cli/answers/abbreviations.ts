/** As long as every abbreviation is. */
const length = 3;

/**
 * Ids in three letters, so that they have room over a column: the first one and the consonants after it, as `kbf` for
 * `kubeflow`. Where two would be the same, the later one has other letters of its id, or a number.
 */
export function abbreviations(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const id of ids) {
    const candidates = candidatesFor(id);
    const free = candidates.find((short) => !taken.has(short)) ?? numbered(candidates[0] ?? '', taken);
    taken.add(free);
    found.set(id, free);
  }
  return found;
}

function candidatesFor(id: string): string[] {
  const letters = id.replace(/[^\p{L}\p{N}]/gu, '');
  const skeleton = letters.slice(0, 1) + letters.slice(1).replace(/[aeiou]/g, '');
  const base = skeleton.length >= length ? skeleton : letters;
  const start = base.slice(0, length - 1);
  return [...base.slice(length - 1), ...letters.slice(length - 1)]
    .map((last) => start + last)
    .concat(base.slice(0, length));
}

function numbered(short: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const end = String(number);
    const next = short.slice(0, Math.max(1, length - end.length)) + end;
    if (!taken.has(next)) return next;
  }
}
