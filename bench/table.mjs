const head = {
  measure: '',
  ours: 'ours',
  peer: 'peer',
  theirs: "peer's",
  ratio: 'ours/peer',
  spread: 'middle half',
  target: 'target',
};
const toTheRight = new Set(['ours', 'theirs', 'ratio']);

/**
 * Prints comparisons, one a line; what repeats from the line above is left out. A target is the highest ratio hoped
 * for: times depend on the machine and on what else it does, so that a miss is shown and fails nothing.
 *
 * @param comparisons a list of `{ measure, ours, peer, theirs, unit, spread?, target? }`; a spread is where the middle half
 * of the ratios lies
 */
export function printTable(comparisons) {
  const rows = comparisons.map((comparison, place) => {
    const { measure, ours, peer, theirs, unit, spread, target } = comparison;
    const ratio = ours / theirs;
    const repeats = measure === comparisons[place - 1]?.measure;
    return {
      measure: repeats ? '' : measure,
      ours: repeats ? '' : `${rounded(ours)} ${unit}`,
      peer,
      theirs: `${rounded(theirs)} ${unit}`,
      ratio: rounded(ratio),
      spread: spread?.map(rounded).join(' to ') ?? '',
      target: target === undefined ? '' : `≤ ${target.toFixed(2)} ${ratio <= target ? 'ok' : 'above'}`,
    };
  });
  const width = (column) => Math.max(...[head, ...rows].map((row) => row[column].length));
  for (const row of [head, ...rows]) {
    const cells = Object.keys(head).map((column) =>
      toTheRight.has(column) ? row[column].padStart(width(column)) : row[column].padEnd(width(column)),
    );
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}

/** The three digits that say something, of at most four behind the point: 0.0123, 1.23, 12.3, 1234. */
function rounded(number) {
  const digits = 2 - Math.floor(Math.log10(Math.abs(number) || 1));
  return number.toFixed(Math.min(4, Math.max(0, digits)));
}
