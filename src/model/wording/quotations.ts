/** What stands in quotation marks: commands, parameters, names of files and others' words, which are typed as they are. */
const quotation = /"[^"]*"|`[^`]*`|“[^”]*”|‘[^’]*’|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu;

/** A text with as many spaces where words are quoted: every other place stays the same. */
export function withoutQuotations(text: string): string {
  return text.replace(quotation, (quoted) => ' '.repeat(quoted.length));
}
