// A word and the number behind it name one thing together: GPT-4, Core 2, Python 3.12. They are written with a hyphen here.

export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

/** Whether a word may be the number of another: 3.12 and 2.x. What has other letters, like 3D and 2FA, stands for itself. */
export function isVersion(word: string): boolean {
  return /^\d[\d.]*x?$/.test(word);
}

/** A number that stands behind no word: the 3.12 of “Python 3.10 to 3.12”. */
export function bare(number: string): string {
  return `-${number}`;
}

export function designation(head: string, number: string): string {
  return `${head}-${number}`;
}

/** The word and the number of a designation. */
export function headAndNumber(word: string): readonly [head: string, number: string] | undefined {
  const [, head, number] = /^(\D[^-]*)-(\d.*)$/.exec(word) ?? [];
  return head === undefined || number === undefined ? undefined : [head, number];
}

/** The parts of a compound written as one, so that no number is glued to another or to a word. */
export function glued(parts: readonly string[]): string {
  return parts
    .map((part, place) => {
      const before = parts[place - 1];
      return before !== undefined && (isNumber(part) || /\d$/.test(before)) ? `-${part}` : part;
    })
    .join('');
}
