/** A text as Markdown has it, whatever stands in it. */
export function inMarkdown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replace(/[\\`*_{}[\]<>#|&!~$@]/g, '\\$&');
}
