import { readFileSync } from 'node:fs';
import { create, insertMultiple, search } from '@orama/orama';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import * as matrix from 'mlops-platforms';
import { normalizedGain, reciprocalRank } from '../tests/query/relevance/judged/gain.mjs';
import { documentsOf } from './engines.mjs';
import { seeded } from './random.mjs';

const fields = ['text', 'sources', 'capabilities', 'platform'];
const limit = 10;
const resamples = 10_000;
const seed = 20211004;

/**
 * How good the first ten results are, by the judged queries of `tests/query/relevance/judged/`: of ours and of peers that
 * are given the same texts, each in the best of the settings tried. Behind a difference stands in what range it lies in 95
 * of 100 draws of as many queries (a paired bootstrap).
 */
export async function measureRelevance() {
  const engines = await enginesOver(documentsOf(matrix));
  for (const set of ['tuning', 'held-out']) {
    const path = new URL(`../tests/query/relevance/judged/${set}.json`, import.meta.url);
    const judged = JSON.parse(readFileSync(path, 'utf8')).filter(({ best }) => best.length > 0);
    console.log(`\nRelevance, ${set} set: ${judged.length} queries, mean reciprocal rank and nDCG@${limit}`);
    const found = {};
    for (const [name, idsFor] of Object.entries(engines)) {
      found[name] = [];
      for (const each of judged) {
        const ids = await idsFor(each.query);
        found[name].push([reciprocalRank(ids, each), normalizedGain(ids, each)]);
      }
    }
    for (const name of Object.keys(engines)) printEngine(name, found[name], found.ours);
  }
}

function printEngine(name, figures, ours) {
  const [rank, gain] = [0, 1].map((which) => figures.map((each) => each[which]));
  const ahead = [0, 1].map((which) => difference(ours.map((each, place) => each[which] - figures[place][which])));
  const behind = name === 'ours' ? '' : `   ours is ahead by ${ahead[0]}, ${ahead[1]}`;
  console.log(`  ${name.padEnd(34)} ${mean(rank).toFixed(3)}  ${mean(gain).toFixed(3)}${behind}`);
}

/** A mean difference, and the range of 95 % of the means of draws of it. */
function difference(differences) {
  const random = seeded(seed);
  const means = Array.from({ length: resamples }, () => mean(differences.map(() => random.pick(differences))));
  means.sort((a, b) => a - b);
  const [low, high] = [means[Math.floor(0.025 * resamples)], means[Math.ceil(0.975 * resamples) - 1]];
  return `${mean(differences).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** By engine, the ids that it finds for a query, best first. */
async function enginesOver(documents) {
  const ids = matrix.findFeatures().map(({ id }) => id);
  const idOf = (place) => ids[Number(place)];

  const miniSearch = new MiniSearch({ fields, searchOptions: { prefix: true, fuzzy: 0.2 } });
  miniSearch.addAll(documents);
  const miniSearchWith = (options) => (query) =>
    miniSearch
      .search(query, options)
      .slice(0, limit)
      .map(({ id }) => idOf(id));

  const texts = documents.map((document) => ({ ...document, id: String(document.id) }));
  const orama = create({ schema: Object.fromEntries(['id', ...fields].map((field) => [field, 'string'])) });
  await insertMultiple(orama, texts, 500);

  const lunrIndex = lunr(function build() {
    this.ref('id');
    for (const field of fields) this.field(field);
    for (const text of texts) this.add(text);
  });
  /** As its guide advises: the word itself before those that begin with it, and these before what is spelt nearly alike. */
  const lunrFor = (query) =>
    lunrIndex.query((asked) => {
      for (const token of lunr.tokenizer(query)) {
        const word = token.toString();
        asked.term(word, { boost: 10 });
        asked.term(word, { wildcard: lunr.Query.wildcard.TRAILING, boost: 2 });
        if (word.length > 4) asked.term(word, { editDistance: 1 });
      }
    });

  return {
    ours: (query) => matrix.searchFeatures(query, { limit }).map(({ feature }) => feature.id),
    MiniSearch: miniSearchWith({}),
    'MiniSearch, platform names doubled': miniSearchWith({ boost: { platform: 2 } }),
    Orama: async (query) =>
      (await search(orama, { term: query, limit, tolerance: 1 })).hits.map(({ document }) => idOf(document.id)),
    lunr: (query) =>
      lunrFor(query)
        .slice(0, limit)
        .map(({ ref }) => idOf(ref)),
  };
}
