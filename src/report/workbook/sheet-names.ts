/** As long as spreadsheets let a name be. */
const longestName = 31;

/** Names that a workbook can have: without marks that it forbids, short enough, and each once, whatever its case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name
      .replace(/[[\]:*?/\\\p{C}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const base = cut(plain.replace(/^'+|'+$/g, ''), longestName) || 'Sheet';
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : ` (${number})`;
      const tried = `${cut(base, longestName - suffix.length)}${suffix}`;
      if (taken.has(tried.toLowerCase()) || tried.toLowerCase() === 'history') continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}

/** The beginning of a text, never with half a letter at its end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s']+$/, '');
}
