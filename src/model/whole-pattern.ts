/**
 * A pattern of a whole text, of which every engine says the same: JSON Schema hands `source` to engines other than
 * JavaScript's, in some of which `$` also stands before a line break at the end. Classes such as `\s` and `\d`, which
 * differ too, are written out.
 */
export function wholePattern(source: string): RegExp {
  return new RegExp(`^(?:${source})$(?!\\n)`, 'u');
}
