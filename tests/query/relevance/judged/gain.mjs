/** @typedef {{ query: string, need: string, best: string[], good: string[], wrong: string[] }} Judged */

/** How deep a list of results is read. */
const depth = 10;

/**
 * The results that somebody has judged, as deep as they are read. The data grow, and what nobody has judged is neither right
 * nor wrong, whichever engine found it: it is passed over (condensed lists; T. Sakai, Alternatives to Bpref, SIGIR 2007).
 */
function judgedAmong(ids, { best, good, wrong }) {
  const judged = new Set([...best, ...good, ...wrong]);
  return ids.filter((id) => judged.has(id)).slice(0, depth);
}

/** What the first of the best statements is worth by its place in a list of ids: 1, 1/2, 1/3 …, or 0 where it has none. */
export function reciprocalRank(ids, judged) {
  const place = judgedAmong(ids, judged).findIndex((id) => judged.best.includes(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** What the first ten of a list of ids are worth beside the best order that there is (nDCG, grades 2 and 1). */
export function normalizedGain(ids, judged) {
  const { best, good } = judged;
  const grades = judgedAmong(ids, judged).map((id) => (best.includes(id) ? 2 : good.includes(id) ? 1 : 0));
  const ideal = [...best.map(() => 2), ...good.map(() => 1)].slice(0, depth);
  return gain(grades) / gain(ideal);
}

function gain(grades) {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
