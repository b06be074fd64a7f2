import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const linter = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
const config = JSON.parse(readFileSync(new URL('../biome.json', import.meta.url), 'utf8'));

const forbidden = [
  ['src/model/data.ts', '../data/content.ts'],
  ['src/model/query.ts', '../query/compare.ts'],
  ['src/data/query.ts', '../query/compare.ts'],
  ['src/data/platforms/schema.ts', '../../model/platform.schema.ts'],
  ['src/query/data.ts', '../data/content.ts'],
  ['src/query/search/zod.ts', 'zod'],
  ['src/query/schema.ts', '../model/platform.schema.ts'],
  ['src/query/files.ts', 'node:fs'],
  ['src/report/data.ts', '../data/content.ts'],
  ['src/intake/command.ts', '../cli/main.ts'],
  ['src/cli/data.ts', '../data/content.ts'],
] as const;

const allowed = [
  ['src/query/model.ts', '../model/platform.ts'],
  ['src/data/model.ts', '../model/platform.ts'],
  ['src/model/example.schema.ts', 'zod'],
  ['src/report/query.ts', '../query/compare.ts'],
  ['src/index.ts', './data/content.ts'],
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
