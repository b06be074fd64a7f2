/** The milliseconds that a call takes. */
export function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Lets contestants run side by side, one after the other in every round, each round beginning with another one, so that
 * whatever else the machine does hits them alike.
 *
 * @param contestants a record of functions that answer with milliseconds
 * @returns by contestant, the list of its answers, round by round
 */
export function sideBySide(contestants, rounds) {
  const names = Object.keys(contestants);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length];
      times[name].push(contestants[name](round));
    }
  }
  return times;
}

/** The value below which a share of the values lies (nearest rank). */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** Between which values the middle half of them lies. */
export function middleHalf(values) {
  return [quantile(values, 0.25), quantile(values, 0.75)];
}

export function median(values) {
  return quantile(values, 0.5);
}
