// biome-ignore lint/suspicious/noControlCharactersInRegex: they are part of ASCII
const ascii = /^[\x00-\x7f]*$/;

/** Whether a text has nothing but ASCII: such texts need no tables of letters, and no normalising. */
export function isAscii(text: string): boolean {
  return ascii.test(text);
}

/** A text without case and accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '');
}
