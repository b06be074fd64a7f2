import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modulesImportedBy } from './imported-names.ts';

const linter = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
const config = JSON.parse(readFileSync(new URL('../biome.json', import.meta.url), 'utf8'));

/** The rooms, each of which may import from those before it, and from no other. */
const rooms = ['model', 'errors', 'content', 'query', 'report', 'cli'] as const;
const uphill = rooms.flatMap((room, place) =>
  rooms.slice(place + 1).map((later) => [`src/${room}/${later}.ts`, `../${later}/any.ts`] as const),
);

const forbidden = [
  ...uphill,
  ['src/errors/data.ts', '../data/content.ts'],
  ['src/content/data.ts', '../data/content.ts'],
  ['src/content/schema.ts', '../model/platform.schema.ts'],
  ['src/model/data.ts', '../data/content.ts'],
  ['src/data/errors.ts', '../errors/describe.ts'],
  ['src/create-matrix.ts', './data/content.ts'],
  ['src/data/query.ts', '../query/compare.ts'],
  ['src/data/platforms/schema.ts', '../../model/platform.schema.ts'],
  ['src/query/data.ts', '../data/content.ts'],
  ['src/query/search/zod.ts', 'zod'],
  ['src/query/schema.ts', '../model/platform.schema.ts'],
  ['src/query/files.ts', 'node:fs'],
  ['src/report/data.ts', '../data/content.ts'],
  ['src/intake/command.ts', '../cli/main.ts'],
  ...[
    'data/content.ts',
    'content/any.ts',
    'query/any.ts',
    'report/any.ts',
    'cli/main.ts',
    'model/content.schema.ts',
  ].map((path) => [`src/links/${path.replace('/', '-')}`, `../${path}`] as const),
  ...['model', 'errors', 'content', 'query', 'report', 'data'].map(
    (room) => [`src/${room}/links.ts`, '../links/check.ts'] as const,
  ),
  ['src/intake/data.ts', '../data/categories.ts'],
  ['src/intake/report.ts', '../report/csv.ts'],
  ['src/intake/xlsx/zod.ts', 'zod'],
  ['src/report/intake.ts', '../intake/draft.ts'],
  ['src/query/intake.ts', '../intake/draft.ts'],
  ['src/cli/data.ts', '../data/content.ts'],
] as const;

const allowed = [
  ['src/query/model.ts', '../model/platform.ts'],
  ['src/data/model.ts', '../model/platform.ts'],
  ['src/model/example.schema.ts', 'zod'],
  ...rooms.flatMap((room, place) =>
    rooms.slice(0, place).map((earlier) => [`src/${room}/from-${earlier}.ts`, `../${earlier}/any.ts`] as const),
  ),
  ['src/links/model.ts', '../model/content.ts'],
  ['src/links/errors.ts', '../errors/describe.ts'],
  ['src/cli/links.ts', '../links/check.ts'],
  ['src/index.ts', './data/content.ts'],
  ['src/intake.ts', './data/categories.ts'],
  ['src/intake/names.ts', '../content/names.ts'],
  ['src/cli/intake.ts', '../intake/draft.ts'],
] as const;

describe('the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-direction-'));
  let findings = new Set<string>();

  beforeAll(() => {
    const { $schema, vcs, ...rules } = config;
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules));
    for (const [path, imported] of [...forbidden, ...allowed]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `import { name } from '${imported}';\n\nexport const same = name;\n`);
    }
    const run = spawnSync(process.execPath, [linter, 'lint', '--reporter=json', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(run.stdout) as {
      diagnostics: { category: string; location: { path: unknown } }[];
    };
    findings = new Set(
      diagnostics
        .filter(({ category }) => category.endsWith('noRestrictedImports'))
        .map(({ location }) => JSON.stringify(location.path)),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const isFound = (path: string) => [...findings].some((finding) => finding.includes(path));

  it.each(forbidden)('keeps %s from importing %s', (path) => {
    expect(isFound(path)).toBe(true);
  });

  it.each(allowed)('lets %s import %s', (path) => {
    expect(isFound(path)).toBe(false);
  });
});

describe('the modules', () => {
  const root = fileURLToPath(new URL('../src/', import.meta.url));
  const files = (readdirSync(root, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, file));
  const imports = new Map(files.map((file) => [file, modulesImportedBy(file)]));

  it('import nothing that leads back to them, be it a type or loaded later', () => {
    expect(circlesIn(imports).map((circle) => circle.map((file) => relative(root, file)).join(' → '))).toEqual([]);
  });

  it('would be found to go in a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circlesIn(graph)).toEqual([['a', 'b', 'c', 'a']]);
  });
});

/** The ways on which a module comes back to itself, each told once. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}
