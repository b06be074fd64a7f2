/** A text as a part of a regular expression that stands for it letter by letter. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
