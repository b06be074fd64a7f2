import * as differences from '../../src/diff.ts';
import { contentFrom, createMatrix, platformFrom, UnknownIdError } from '../../src/index.ts';
import { configurationsOf, coverage } from '../../src/levels.ts';
import type { Content } from '../../src/model/content.ts';
import * as reports from '../../src/report.ts';

type Long = (count: number) => Content;
/** Makes what is asked about, and returns the question. */
type Question = (long: Long, count: number) => () => unknown;

const matrixOf = (long: Long, count: number) => createMatrix(long(count));
/** A question to a matrix that was asked something before: its index is made. */
const ofMatrix =
  (ask: (matrix: ReturnType<typeof matrixOf>) => unknown): Question =>
  (long, count) => {
    const matrix = matrixOf(long, count);
    return () => ask(matrix);
  };
/** One that is asked first. */
const atFirst =
  (ask: (matrix: ReturnType<typeof matrixOf>) => unknown): Question =>
  (long, count) =>
  () =>
    ask(matrixOf(long, count));

function unknown(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (error instanceof UnknownIdError) return error;
    throw error;
  }
}

const firstCapability = (matrix: Content) => Object.keys(matrix.capabilities)[0] ?? '';
const firstPlatform = (matrix: Content) => Object.keys(matrix.platforms)[0] ?? '';
const lastOffering = (matrix: Content) => Object.keys(matrix.platforms[firstPlatform(matrix)]?.offerings ?? {}).at(-1) ?? '';
const requirementsOf = (matrix: Content) => Object.keys(matrix.capabilities);

/** The other way round: everything that is long is another thing, or stands elsewhere. */
function edited(content: Content): Content {
  const turned = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(turned).reverse() as T;
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, part]) => [key, turned(part)]);
    return Object.fromEntries(entries.reverse()) as T;
  };
  return turned(content);
}

const short = (long: Long) => long(1);
const pairs: Readonly<Record<string, (long: Long, count: number) => readonly [Content, Content]>> = {
  itself: (long, count) => [long(count), long(count)],
  'what is short': (long, count) => [long(count), short(long)],
  'what was short': (long, count) => [short(long), long(count)],
  'the other way round': (long, count) => [long(count), edited(long(count))],
};
const differing = Object.entries(pairs).flatMap(([than, pair]) => [
  [`diff: ${than}`, ((long, count) => { const [a, b] = pair(long, count); return () => differences.diff(a, b); }) as Question] as const,
  [`applyChanges: ${than}`, ((long, count) => { const [a, b] = pair(long, count); const { changes } = differences.diff(a, b); return () => differences.applyChanges(a, changes); }) as Question] as const,
  [`levelChanges: ${than}`, ((long, count) => { const [a, b] = pair(long, count); return () => differences.levelChanges(a, b); }) as Question] as const,
  [`changesOf, summaryOf: ${than}`, ((long, count) => { const [a, b] = pair(long, count); const d = JSON.parse(JSON.stringify(differences.diff(a, b))); return () => { differences.summaryOf(d); return differences.changesOf(d, { platforms: Object.keys(a.platforms), capabilities: Object.keys(a.capabilities) }); }; }) as Question] as const,
  [`report of the diff: ${than}`, ((long, count) => { const [a, b] = pair(long, count); const d = differences.diff(a, b); return () => [reports.toMarkdown(d, { before: a, content: b }), reports.toHtml(d), reports.toCsv(d)]; }) as Question] as const,
]);

const reporting = (['toMarkdown', 'toHtml', 'toCsv', 'toJson', 'toNdjson'] as const).flatMap((name) => {
  const write = reports[name];
  return [
    [`${name}: matrix`, ((long, count) => { const c = long(count); return () => write(c, { retired: true }); }) as Question] as const,
    [`${name}: platform`, ((long, count) => { const c = long(count); const p = c.platforms[firstPlatform(c)] as never; return () => write(p, { retired: true, content: c, capabilities: Object.keys(c.capabilities), categories: Object.keys(c.categories) }); }) as Question] as const,
    [`${name}: evaluation`, ((long, count) => { const m = matrixOf(long, count); const a = m.evaluate({ requirements: requirementsOf(m) }); return () => write(a, { content: m }); }) as Question] as const,
    [`${name}: comparison`, ((long, count) => { const m = matrixOf(long, count); const a = m.compare(Object.keys(m.platforms), { differences: true }); return () => write(a, { content: m }); }) as Question] as const,
    [`${name}: grid`, ((long, count) => { const m = matrixOf(long, count); const a = m.supportGrid(); return () => write(a, { content: m, capabilities: Object.keys(m.capabilities), categories: Object.keys(m.categories) }); }) as Question] as const,
    [`${name}: capability`, ((long, count) => { const m = matrixOf(long, count); const a = m.byCapability(firstCapability(m)); return () => write(a, { content: m }); }) as Question] as const,
    [`${name}: statements`, ((long, count) => { const m = matrixOf(long, count); const a = m.findFeatures({ retired: true }); return () => write(a, { content: m, capabilities: Object.keys(m.capabilities) }); }) as Question] as const,
  ];
});

export const longQuestions: Readonly<Record<string, Question>> = {
  createMatrix: (long, count) => { const c = long(count); return () => createMatrix(c); },
  contentFrom: (long, count) => { const c = long(count); return () => contentFrom(c); },
  platformFrom: (long, count) => { const c = long(count); const p = c.platforms[firstPlatform(c)]; void p; return () => coverage(c); },
  'byCategory': atFirst((m) => m.byCategory('training')),
  'byCapability': ofMatrix((m) => m.byCapability(firstCapability(m))),
  'supportOf': ofMatrix((m) => m.supportOf(firstPlatform(m), firstCapability(m))),
  'supportOf an offering': ofMatrix((m) => m.supportOf(firstPlatform(m), firstCapability(m), { offering: lastOffering(m) })),
  supportGrid: ofMatrix((m) => m.supportGrid({ categories: Object.keys(m.categories), capabilities: Object.keys(m.capabilities), offerings: Object.keys(m.platforms).flatMap((id) => { const key = Object.keys(m.platforms[id]?.offerings ?? {}).at(-1); return key ? [`${id}/${key}` as const] : []; }) })),
  compare: ofMatrix((m) => m.compare(Object.keys(m.platforms), { categories: Object.keys(m.categories), differences: true })),
  findFeatures: atFirst((m) => m.findFeatures({ retired: true, asOf: '2026-11', capabilities: Object.keys(m.capabilities) })),
  'findFeatures of offerings': ofMatrix((m) => m.findFeatures({ offerings: Object.keys(m.platforms[firstPlatform(m)]?.offerings ?? {}).map((key) => `${firstPlatform(m)}/${key}` as const) })),
  'findFeatures not read': ofMatrix((m) => m.findFeatures({ notReadSince: '2026-12' })),
  evaluate: ofMatrix((m) => m.evaluate({ requirements: requirementsOf(m) })),
  'evaluate in one offering': ofMatrix((m) => m.evaluate({ requirements: requirementsOf(m), sameOffering: true })),
  'getFeature of nothing': ofMatrix((m) => unknown(() => m.getFeature('acme/training/nothing'))),
  'getFeature of what moved': ofMatrix((m) => unknown(() => m.getFeature('acme/training/old-0'))),
  'resolveId': ofMatrix((m) => [m.resolveId('Run'), m.resolveId('old-0'), m.resolveId('old-0/run'), m.resolveId('acme/training/old-0'), m.resolveId('old-0/old-0/search'), m.resolveId('acme/c1')]),
  'resolveId at first': atFirst((m) => m.resolveId('name')),
  'byPlatform of nothing': ofMatrix((m) => unknown(() => m.byPlatform('nothing'))),
  'configurationsOf': (long, count) => { const c = long(count); const p = c.platforms[firstPlatform(c)] as never; return () => configurationsOf(p); },
  coverage: (long, count) => { const c = long(count); return () => coverage(c); },
  ...Object.fromEntries(differing),
  ...Object.fromEntries(reporting),
};
void platformFrom;
