import { applyChanges, type Change, changesOf, type Diff, diff, levelChanges, summaryOf } from '../../src/diff.ts';
import { createMatrix, type Matrix, UnknownIdError } from '../../src/index.ts';
import { configurationsOf, coverage, judgedCapabilities } from '../../src/levels.ts';
import type { Content } from '../../src/model/content.ts';
import type { Platform } from '../../src/model/platform.ts';
import { toCsv, toHtml, toMarkdown } from '../../src/report.ts';

/** Makes what is asked about of a content, and returns the question. */
type Question = (content: Content) => () => unknown;

/** What is made of a content once for all questions. */
function once<T>(make: (content: Content) => T): (content: Content) => T {
  const made = new WeakMap<Content, { readonly value: T }>();
  return (content) => {
    const known = made.get(content) ?? { value: make(content) };
    made.set(content, known);
    return known.value;
  };
}

const matrixOf = once((content) => createMatrix(content));

const asked =
  (ask: (matrix: Matrix) => unknown): Question =>
  (content) =>
  () =>
    ask(matrixOf(content));

/** Where nothing is known by an id, to look for what was meant is the question. */
function sought(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (error instanceof UnknownIdError) return error.nearest;
    throw error;
  }
}

const capabilitiesIn = (content: Content) => Object.keys(content.capabilities);
const criteriaIn = (content: Content) =>
  Object.values(content.capabilities).flatMap(({ id, bar }) =>
    [...(bar?.core ?? []), ...(bar?.also ?? [])].map((criterion) => `${id}/${criterion.id}` as const),
  );
const categoriesIn = (content: Content) => Object.keys(content.categories);
const platformsIn = (content: Content) => Object.keys(content.platforms);
const columnOf = (content: Content) => Object.values(content.platforms)[0] as Platform;
const offeringsIn = (content: Content) => {
  const { id, offerings } = columnOf(content);
  return Object.keys(offerings).map((key) => `${id}/${key}` as const);
};

/** The same with every list, and every record, the other way round. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed).reverse() as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  ) as T;
}

/** What there was before what is redirected was gone. */
function formerly(content: Content): Content {
  const { features } = content.redirects;
  const acme = columnOf(content);
  const [example] = Object.values(acme.cells).flat();
  const former = Object.keys(features).map((id) => ({ ...example, slug: id.split('/')[2] ?? id }));
  const cells = {
    ...acme.cells,
    training: [...(acme.cells['training'] ?? []), ...former] as Platform['cells'][string],
  };
  return {
    ...content,
    platforms: { ...content.platforms, [acme.id]: { ...acme, cells } },
    redirects: { ...content.redirects, features: {} },
  };
}

/** What it is compared with: what is redirected now with what it was, and all else with the other way round. */
function sidesOf(content: Content): readonly [Content, Content] {
  const isRedirected = Object.keys(content.redirects.features).length > 0;
  return isRedirected ? [formerly(content), content] : [content, reversed(content)];
}

const differenceOf = once((content) => {
  const [before, after] = sidesOf(content);
  return { before, after, difference: diff(before, after) };
});

const comparing =
  (ask: (before: Content, after: Content, difference: Diff) => unknown): Question =>
  (content) => {
    const { before, after, difference } = differenceOf(content);
    return () => ask(before, after, difference);
  };

const stored = (changes: readonly Change[]): Diff => ({
  level: 'major',
  changes: changes.map((change) => ({ ...change })),
});

const subjects: Readonly<Record<string, (matrix: Matrix) => Parameters<typeof toHtml>[0]>> = {
  matrix: (matrix) => matrix,
  platform: columnOf,
  comparison: (matrix) => matrix.compare(platformsIn(matrix), { differences: true }),
  grid: (matrix) => matrix.supportGrid(),
  capability: (matrix) => matrix.byCapability(capabilitiesIn(matrix)[0] ?? ''),
};
const reporting = Object.entries(subjects).map(([subject, made]): readonly [string, Question] => [
  `a report on a ${subject}`,
  (content) => {
    const about = made(matrixOf(content));
    const options = {
      content,
      retired: true,
      categories: categoriesIn(content),
      capabilities: capabilitiesIn(content),
    };
    return () => toHtml(about, options);
  },
]);

/** Every question that can be asked of a content, as a user asks it. */
export const longQuestions: Readonly<Record<string, Question>> = {
  createMatrix: (content) => () => createMatrix(content),
  'the first question': (content) => () => createMatrix(content).byCategory('training'),
  'the first name': (content) => () => createMatrix(content).resolveId('name'),
  'the first supportOf': (content) => () => {
    const matrix = createMatrix(content);
    return matrix.supportOf(platformsIn(matrix)[0] ?? '', capabilitiesIn(matrix)[0] ?? '');
  },
  supportOf: asked((matrix) => matrix.supportOf(platformsIn(matrix)[0] ?? '', capabilitiesIn(matrix)[0] ?? '')),
  'supportOf an offering': asked((matrix) =>
    matrix.supportOf(platformsIn(matrix)[0] ?? '', capabilitiesIn(matrix)[0] ?? '', {
      offering: offeringsIn(matrix).at(-1),
    }),
  ),
  byCapability: asked((matrix) => matrix.byCapability(capabilitiesIn(matrix)[0] ?? '')),
  supportGrid: asked((matrix) =>
    matrix.supportGrid({
      categories: categoriesIn(matrix),
      capabilities: capabilitiesIn(matrix),
      offerings: offeringsIn(matrix).slice(-1),
    }),
  ),
  compare: asked((matrix) =>
    matrix.compare(platformsIn(matrix), { categories: categoriesIn(matrix), differences: true }),
  ),
  findFeatures: asked((matrix) =>
    matrix.findFeatures({ retired: true, asOf: '2026-11', capabilities: capabilitiesIn(matrix) }),
  ),
  'findFeatures of offerings': asked((matrix) => matrix.findFeatures({ offerings: offeringsIn(matrix) })),
  'findFeatures not read since': asked((matrix) => matrix.findFeatures({ notReadSince: '2026-12' })),
  evaluate: asked((matrix) => matrix.evaluate({ requirements: capabilitiesIn(matrix) })),
  'evaluate criteria': asked((matrix) =>
    matrix.evaluate({ requirements: [...capabilitiesIn(matrix), ...criteriaIn(matrix)] }),
  ),
  'evaluate in one offering': asked((matrix) =>
    matrix.evaluate({ requirements: capabilitiesIn(matrix), sameOffering: true }),
  ),
  'getFeature of nothing': asked((matrix) => sought(() => matrix.getFeature('acme/training/nothing'))),
  'getFeature of what moved': asked((matrix) => sought(() => matrix.getFeature('acme/training/old-0'))),
  'byPlatform of nothing': asked((matrix) => sought(() => matrix.byPlatform('nothing'))),
  resolveId: asked((matrix) =>
    ['Run', 'old-0', 'old-0/run', 'acme/training/old-0', 'old-0/old-0/search', 'acme/c1'].map((id) =>
      matrix.resolveId(id),
    ),
  ),
  configurationsOf: (content) => () => configurationsOf(columnOf(content)),
  coverage: (content) => () => coverage(content),
  judgedCapabilities: (content) => () => judgedCapabilities(content),
  diff: comparing((before, after) => diff(before, after)),
  applyChanges: comparing((before, _, { changes }) => applyChanges(before, changes)),
  levelChanges: comparing((before, after) => levelChanges(before, after)),
  summaryOf: comparing((_before, _after, { changes }) => summaryOf(stored(changes))),
  changesOf: comparing((before, _, { changes }) =>
    changesOf(stored(changes), { platforms: platformsIn(before), capabilities: capabilitiesIn(before) }),
  ),
  ...Object.fromEntries(reporting),
  'its statements as Markdown': asked((matrix) =>
    toMarkdown(matrix.findFeatures({ retired: true }), { content: matrix }),
  ),
  'its statements as CSV': asked((matrix) => toCsv(matrix)),
};
