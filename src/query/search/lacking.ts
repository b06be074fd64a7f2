/** Words that say that what follows them is lacking: `no code`, `without code`. */
export const lacking: ReadonlySet<string> = /* @__PURE__ */ new Set(['no', 'without']);

/** A word and that it is lacking, as one: as `no-code` is read. */
export function without(word: string): string {
  return `no${word}`;
}
