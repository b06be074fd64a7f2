// biome-ignore lint/suspicious/noControlCharactersInRegex: they are part of ASCII
const ascii = /^[\x00-\x7f]*$/;

/** Whether a text has nothing but ASCII: such texts need no tables of letters, and no normalising. */
export function isAscii(text: string): boolean {
  return ascii.test(text);
}

/** What stands behind a name without being a part of it: marks of trade, service, registration, copyright, recording. */
const tradeMarks = /[\u2122\u2120\u00ae\u00a9\u2117\u{1f16a}-\u{1f16c}]/gu;

/**
 * What shows nothing (soft hyphens, zero-width characters, marks of direction and variation), and accents. The marks of
 * other scripts are letters to those who write them: they stay.
 */
const unseen =
  /\p{Default_Ignorable_Code_Point}|[\u0300-\u036f]|[\u0591-\u05c7]|[\u064b-\u065f]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]/gu;

/** A text in plain letters, whatever alphabet of symbols, width or ligature it was written in, and without accents. */
export function plain(text: string): string {
  if (isAscii(text)) return text;
  return text.replace(tradeMarks, '').normalize('NFKD').replace(unseen, '').normalize('NFC');
}

/** A text in plain letters without case: `ẞ` is `ss` as `SS` is, and every `i` one `i`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Upper case undoes what only one case has, such as `ß`; not all letters have it, so lower case comes before and after.
  return isAscii(lower) ? lower : plain(lower).toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}
