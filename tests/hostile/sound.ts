import fc from 'fast-check';
import { diff } from '../../src/diff.ts';
import * as root from '../../src/index.ts';
import { deepFreeze } from '../../src/model/deep-freeze.ts';
import { arbitraryPair } from '../query/diff/arbitrary-edits.ts';
import { edited, released } from '../query/diff/released.ts';

// What each function is called with where nothing is wrong: hostile values are put into these, wherever there is a place.

const { dataset } = root;
const acme = released.platforms.acme;
const later = edited((content, platform) => {
  platform.name = 'Acme 2' as never;
  Object.assign(platform.cells.serving[0] ?? {}, { text: 'It divides.' });
  Object.assign(content.redirects.platforms, { former: ['acme'] });
});
/** Changes of every kind that there is, one or two of each. */
const pairs = fc.sample(arbitraryPair, { numRuns: 60, seed: 1 });
const seen = new Map<string, number>();
const changing = pairs.flatMap(([before, after]) => {
  const { changes } = diff(before, after);
  const isNew = changes.some(({ kind }) => (seen.get(kind) ?? 0) < 1);
  for (const { kind } of changes) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  return isNew ? [[before, JSON.parse(JSON.stringify(changes))]] : [];
});
const difference = JSON.parse(JSON.stringify(diff(released, later)));
const bar = {
  scope: 'Searching.',
  core: [{ id: 'search', text: 'it searches' }],
  also: [{ id: 'stop', text: 'it stops' }],
  full: 'all',
  how: { script: 'custom' },
  elsewhere: { 'a near miss': ['rollout'] },
};
const options = {
  content: released,
  before: later,
  title: 'A report',
  retired: true,
  levelsOnly: false,
  categories: ['training'],
  capabilities: ['tuning'],
  missing: true,
  top: 1,
  bom: true,
  layout: 'matrix',
};
const filter = {
  platforms: ['kubeflow'],
  categories: ['pricing'],
  capabilities: ['automl'],
  levels: ['native'],
  offerings: ['h2o/driverless-ai'],
  statuses: ['active'],
  licenses: ['open-source'],
  asOf: '2026-11',
  notReadSince: '2026-11',
  retired: true,
};
const must = { capability: 'tuning', priority: 'must', weight: 1, accept: ['native'] };
const matrix = root.createMatrix(released);
const answers = [
  later,
  acme,
  matrix.byCategory('training'),
  matrix.byCapability('tuning'),
  matrix.compare(['acme', 'bare'], { differences: true }),
  matrix.findFeatures({ retired: true }),
  matrix.searchFeatures('search'),
  matrix.supportGrid(),
  matrix.evaluate({ requirements: ['tuning', `drift/${released.capabilities.drift.bar.core[0].id}`] }),
  difference,
].map((answer) => JSON.parse(JSON.stringify(answer)));
const reports = [[answers[0], options], ...answers.map((answer) => [answer, {}])];
const table = '| | Ours | Notes |\n| - | - | - |\n| training | It [tunes](https://example.org/). | no |\n';
const limits = { bytes: 1000, unpackedBytes: 1000, rows: 9, columns: 9, cells: 99, cellLength: 99, problems: 9 };
const said = { text: 'it tunes', links: [{ text: 'tunes', url: 'http://example.org/' }] };
const read = { draft: { platforms: { ours: { training: [said, said] }, acme: { training: [said] } } }, problems: [] };
const fixes = [
  { is: 'edit', of: said.text, start: 0, end: 1, becomes: 'I' },
  { is: 'link', url: 'http://example.org/', becomes: 'https://example.org/' },
  { is: 'remove', of: said },
  { is: 'restore', of: [said], becomes: [] },
].map((fix, place) => ({
  platform: place > 2 ? 'acme' : 'ours',
  category: 'training',
  ...(place < 3 && { phrase: 0 }),
  fix,
}));
const draft = {
  id: 'in-house',
  name: 'Ours',
  vendor: 'Us',
  homepage: 'https://example.org/',
  license: 'proprietary',
  recorded: '2026-11',
  delivery: 'managed',
  sources: [{ title: 'Wiki', url: 'https://example.org/wiki' }],
  introduction: { summary: 'It is ours.' },
  offerings: { tool: { name: 'Tool', kind: 'product', standing: 'part', with: ['platform'] } },
  cells: { pricing: [{ slug: 'a', text: 'A.', support: { 'free-trial': 'native', automl: { how: 'custom' } } }] },
  notFound: { 'feature-store': '2026-11' },
};

/**
 * By the function's name, the arguments of each call. A function that is not here is tried with hostile values alone. They
 * are frozen: a call that changes what it was given fails.
 */
export const sound: Readonly<Record<string, readonly (readonly unknown[])[]>> = deepFreeze({
  byPlatform: [['kubeflow']],
  byCategory: [['pricing']],
  byCapability: [['automl']],
  supportOf: [['h2o', 'automl', { offering: 'driverless-ai' }]],
  supportGrid: [[{ platforms: ['h2o'], capabilities: ['automl'], categories: ['pricing'], offerings: ['h2o/h2o-3'] }]],
  compare: [[['kubeflow', 'mlflow'], { categories: ['pricing'], differences: true }]],
  findFeatures: [[filter]],
  searchFeatures: [['drift', { ...filter, limit: 1 }]],
  matchesOf: [[root.searchFeatures('drift detection')[0]]],
  evaluate: [
    [
      {
        requirements: ['automl/ranking', { ...must, capability: 'feature-store' }],
        platforms: ['kubeflow'],
        accept: ['native'],
        sameOffering: true,
        includeDiscontinued: true,
      },
    ],
  ],
  getFeature: [['kubeflow/model-training/katib']],
  resolveId: [['kubeflow']],
  createMatrix: [[later]],
  contentFrom: [[{ ...later, schemaVersion: 2 }]],
  platformFrom: [['kubeflow', { ...dataset.platforms.kubeflow, cells: {}, history: [], notFound: {} }]],
  definePlatform: [[draft]],
  isPlatformId: [['kubeflow']],
  isCategoryId: [['pricing']],
  isCapabilityId: [['automl']],
  diff: [[released, later]],
  applyChanges: changing as never,
  levelChanges: [
    [released, later, { platforms: ['acme'], capabilities: ['tuning'], categories: ['training', 'serving'] }],
  ],
  changesOf: [
    [difference, { platforms: ['acme'], kinds: ['platform-changed'], capabilities: ['tuning'] }],
    ...changing.map(([, changes]) => [{ changes }, {}]),
  ],
  summaryOf: changing.map(([, changes]) => [{ level: 'major', changes }]),
  levelOf: [
    [{ how: 'native', partial: true, stage: 'preview', via: ['katib'], shows: ['search'] }],
    [{ how: 'native', shows: ['search'] }, bar],
  ],
  configurationsOf: [[acme]],
  coverage: [[later, { platforms: ['acme'], readSince: '2026' }]],
  judgedCapabilities: [[later]],
  barSentence: [[bar, { ids: true }]],
  scoreOf: [['native', true]],
  toMarkdown: reports,
  toHtml: reports,
  toCsv: reports,
  toJson: reports,
  toNdjson: reports,
  toXlsx: reports,
  checkMatrix: [
    [
      read,
      { content: released, platform: 'ours', original: read.draft, homepage: ['https://example.org', 'example.com'] },
    ],
    [{ platforms: { acme: read.draft.platforms['ours'] } }, { content: released, homepage: 'example.org' }],
  ],
  applyFixes: [[read.draft, fixes]],
  readMatrix: [[table, { format: 'markdown', mapping: { Ours: 'acme', Notes: null }, content: released, limits }]],
});
