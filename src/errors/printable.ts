/** What a terminal, a log or a page acts on instead of showing it: controls, marks of direction, halves of letters. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A text as a message can show it: cut off where it is long, never within a letter, and with nothing that is not seen. */
export function printable(text: string, most = 1000): string {
  const shown = text.length > most ? `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return shown.replace(unseen, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
}
