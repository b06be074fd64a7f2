import { createMatrix } from 'mlops-platforms';
import { documentsOf, flexSearchOver, miniSearchOver } from './engines.mjs';
import { queriesFor } from './queries.mjs';
import { printTable } from './table.mjs';
import { median, middleHalf, quantile, sideBySide, timeOf } from './timing.mjs';

const queryCount = 200;
const seed = 20211001;
const peers = ['MiniSearch', 'FlexSearch'];

/** Search over one content: how long an index takes, and then each query, over the same features in every engine. */
export function measureSearch(title, content, { builds, rounds }) {
  const matrix = createMatrix(content);
  const documents = documentsOf(matrix);
  const queries = queriesFor(matrix.findFeatures(), matrix.capabilities, queryCount, seed);
  console.log(`\n${title}: ${documents.length} features, ${queryCount} queries, each the median of ${rounds}`);

  const building = timeBuilding(content, documents, builds);
  const engines = {
    ours: (query) => matrix.searchFeatures(query).length,
    MiniSearch: miniSearchOver(documents),
    FlexSearch: flexSearchOver(documents),
    limited: (query) => matrix.searchFeatures(query, { limit: 10 }).length,
  };
  const times = timeSearching(engines, queries, rounds);
  printTable([
    ...compared('search, p50', times, (list) => quantile(list, 0.5), { MiniSearch: 0.1 }, true),
    ...compared('search, p99', times, (list) => quantile(list, 0.99), { MiniSearch: 0.15 }),
    ...compared(
      'at limit 10, p50',
      { ...times, ours: times.limited },
      (list) => quantile(list, 0.5),
      { MiniSearch: 0.1 },
      true,
    ),
    ...[...new Set(queries.map(({ sort }) => sort))].flatMap((sort) => {
      const ofSort = (list) => list.filter((_, place) => queries[place].sort === sort);
      return compared(`p50 of ${sort}`, times, (list) => quantile(ofSort(list), 0.5));
    }),
    ...compared('index (ours: the first search)', building, median, {}, true),
    {
      measure: 'createMatrix: copy, check, freeze',
      ours: median(building.createMatrix),
      peer: 'structuredClone',
      theirs: median(building.structuredClone),
      unit: 'ms',
    },
  ]);
  printEach(times, queries, engines.MiniSearch);
  const found = Object.entries(engines).map(
    ([name, search]) => `${name} ${queries.filter(({ query }) => search(query) > 0).length}`,
  );
  console.log(`  queries that find anything: ${found.join(', ')}`);
}

/** How each query does, where MiniSearch finds something: a search that finds nothing is soon done. */
function printEach(times, queries, miniSearch) {
  const rows = { 'each query at limit 10': times.limited, 'each query': times.ours };
  printTable(
    Object.entries(rows).map(([measure, ours], place) => {
      const each = queries
        .map(({ query }, place) => ({ query, ours: ours[place], theirs: times.MiniSearch[place] }))
        .filter(({ query }) => miniSearch(query) > 0)
        .sort((a, b) => b.ours / b.theirs - a.ours / a.theirs);
      const [worst] = each;
      return {
        measure: `${measure}, the worst: ${worst.query}`,
        ours: worst.ours,
        peer: 'MiniSearch',
        theirs: worst.theirs,
        unit: 'ms',
        spread: middleHalf(each.map(({ ours, theirs }) => ours / theirs)),
        target: place === 0 ? 1 : undefined,
      };
    }),
  );
}

/** One figure of ours beside that of every peer. */
function compared(measure, times, figureOf, targets = {}, withSpread = false) {
  return peers.map((peer) => ({
    measure,
    ours: figureOf(times.ours),
    peer,
    theirs: figureOf(times[peer]),
    unit: 'ms',
    spread: withSpread ? middleHalf(times.ours.map((time, place) => time / times[peer][place])) : undefined,
    target: targets[peer],
  }));
}

/** What comes before the first answer: a matrix of your own content, and the index, which is made when it is needed. */
function timeBuilding(content, documents, builds) {
  let matrix;
  const create = () => {
    matrix = createMatrix(content);
  };
  const contestants = {
    createMatrix: () => timeOf(create),
    structuredClone: () => timeOf(() => structuredClone(content)),
    ours: () => {
      create();
      return timeOf(() => matrix.searchFeatures('drift detection'));
    },
    MiniSearch: () => timeOf(() => miniSearchOver(documents)),
    FlexSearch: () => timeOf(() => flexSearchOver(documents)),
  };
  return sideBySide(contestants, builds);
}

/**
 * By engine, each query's median time. In every round each engine is asked all queries in one go, as it would be in a
 * program of its own: engines that take turns query by query mostly measure whose code and data the caches still hold.
 */
function timeSearching(engines, queries, rounds) {
  const times = Object.fromEntries(Object.keys(engines).map((name) => [name, queries.map(() => [])]));
  const askAll = (search, record) => {
    // Whichever query comes first pays for the caches that the engine before it has filled.
    search(queries.at(-1).query);
    queries.forEach(({ query }, place) => {
      record[place].push(timeOf(() => search(query)));
    });
  };
  for (const search of Object.values(engines)) {
    const warmUp = queries.map(() => []);
    askAll(search, warmUp);
  }
  const contestants = Object.entries(engines).map(([name, search]) => [name, () => askAll(search, times[name])]);
  sideBySide(Object.fromEntries(contestants), rounds);
  return Object.fromEntries(Object.entries(times).map(([name, lists]) => [name, lists.map(median)]));
}
