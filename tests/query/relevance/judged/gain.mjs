/** @typedef {{ query: string, need: string, best: string[], good: string[], wrong: string[] }} Judged */

/** How deep a list of results is read. */
const depth = 10;

/** What the first of the best statements is worth by its place in a list of ids: 1, 1/2, 1/3 …, or 0 where it has none. */
export function reciprocalRank(ids, { best }) {
  const place = ids.slice(0, depth).findIndex((id) => best.includes(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** What the first ten of a list of ids are worth beside the best order that there is (nDCG, grades 2 and 1). */
export function normalizedGain(ids, { best, good }) {
  const grades = ids.slice(0, depth).map((id) => (best.includes(id) ? 2 : good.includes(id) ? 1 : 0));
  const ideal = [...best.map(() => 2), ...good.map(() => 1)].slice(0, depth);
  return gain(grades) / gain(ideal);
}

function gain(grades) {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
