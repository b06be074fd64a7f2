import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './command.ts';
import { complaints as complaintsOf } from './compiler.ts';
import { imports, jsonUse } from './type-consumer.ts';

// What a consumer's library exports of this package is written into its declarations: the compiler has to be able to name
// every type by an entry of the package, or gives up with TS2742.

const root = `import {
  byCapability, byCategory, byPlatform, capabilities, capabilityIds, categories, compare, contentFrom, createMatrix,
  dataset, definePlatform, evaluate, findFeatures, getFeature, platforms, redirects, requirementSets,
  searchFeatures, supportGrid, supportOf,
} from 'mlops-platforms';
import { readMatrix } from 'mlops-platforms/intake';
import { coverage, configurationsOf, levelMeanings } from 'mlops-platforms/levels';
import { toXlsx } from 'mlops-platforms/xlsx';
export const data = platforms, rows = categories, words = capabilities, all = dataset, moved = redirects, ids = capabilityIds;
export const one = platforms.kubeflow, cells = platforms.kubeflow.cells, feature = cells.pricing[0], word = capabilities.automl;
export const answer = supportOf('kubeflow', 'automl'), claims = answer.claims, grid = supportGrid({ platforms: ['mlflow'] });
export const sides = compare(['kubeflow', 'mlflow']), ranking = evaluate({ requirements: ['automl'] });
export const best = ranking.platforms[0], verdict = best?.verdicts[0], runs = best?.configuration, forms = best?.otherForms;
export const found = findFeatures(), hits = searchFeatures('drift'), permalink = getFeature('kubeflow/model-training/katib');
export const matrix = createMatrix(dataset), ask = matrix.supportOf, column = byPlatform('kubeflow');
export const row = byCategory('pricing'), capability = byCapability('automl'), read = contentFrom({});
export const counts = coverage(dataset), meanings = levelMeanings, configurations = configurationsOf(column);
export const sets = requirementSets, set = requirementSets['gdpr-article-32'], asks = set.capabilities;
export const taken = readMatrix(''), drafted = taken.draft.platforms, wrong = taken.problems[0], file = toXlsx(answer as never);
export const api = { createMatrix, definePlatform, evaluate, supportOf };
`;

const platform = `import { kubeflow } from 'mlops-platforms/platforms/kubeflow';
export const one = kubeflow, cells = kubeflow.cells, cell = kubeflow.cells.pricing, feature = cell[0], support = feature?.support;
export const offerings = kubeflow.offerings, history = kubeflow.history, names = kubeflow.names, missing = kubeflow.notFound;
export const introduction = kubeflow.introduction, status = kubeflow.status, license = kubeflow.license;
`;

/** The oldest compiler that is promised. Not a devDependency: two of them would fight over the name of the command. */
const oldest = '5.4.5';
const compilers: Record<string, typeof ts> = { [ts.version]: ts };
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oldest-compiler-'));
  const options = ['--no-save', '--no-package-lock', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await run('npm', ['install', ...options, '--prefix', folder, `typescript@${oldest}`], { cwd: folder });
  compilers[oldest] = createRequire(join(folder, 'package.json'))('typescript');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a compiler says about the files of a library, which exports what it got from the package. */
function complaints(version: string, setting: object, files: Readonly<Record<string, string>>): Promise<string> {
  const compiler = compilers[version];
  if (compiler?.version !== version) throw new Error(`there is no compiler ${version}`);
  const settings = { ...setting, lib: ['es2022'], declaration: true, emitDeclarationOnly: true, outDir: 'out' };
  return complaintsOf(compiler, 'bare', settings, files);
}

const nodenext = { module: 'nodenext', moduleResolution: 'nodenext' };
const bundler = { module: 'esnext', moduleResolution: 'bundler' };

// A compiler before 5.7 takes whatever is imported as `….json` for a module that has nothing but a default.
const type = `import type { MatrixDataset } from 'mlops-platforms'`;
const json = {
  mts: `${type};\n${imports.mts.json}\n${jsonUse}`,
  cts: `${type} with { 'resolution-mode': 'require' };\n${imports.cts.json}\n${jsonUse}`,
};

describe.each([oldest, ts.version])('TypeScript %s writes the declarations', (version) => {
  test('of a library that exports what it got from the root and from dataset.json', async () => {
    const files = { 'root.mts': root, 'root.cts': root, 'json.mts': json.mts, 'json.cts': json.cts };
    expect(await complaints(version, nodenext, files)).toBe('');
    expect(await complaints(version, bundler, { 'root.ts': root, 'json.ts': json.mts })).toBe('');
  });

  // Alone, because the compiler names types by whatever else is compiled with them too.
  test("of a library that exports what it got from a platform's own entry", async () => {
    expect(await complaints(version, nodenext, { 'one.mts': platform, 'one.cts': platform })).toBe('');
    expect(await complaints(version, bundler, { 'one.ts': platform })).toBe('');
  });
});

test('a type that cannot be named is told: this check can fail', async () => {
  const unnamed = `declare const hidden: unique symbol;\nexport const made = (() => class { private [hidden] = 1 })();\n`;
  expect(await complaints(ts.version, nodenext, { 'unnamed.mts': unnamed })).toContain('TS4094');
});
