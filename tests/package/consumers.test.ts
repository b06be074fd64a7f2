import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { complaintOf, installedPackage, printedBy } from './consumer.ts';
import { platformIds } from './type-consumer.ts';

// What a consumer writes to load the package, in each of the two module systems; the rest is the same in both.
const systems = {
  mjs: {
    root: `import * as root from 'mlops-platforms';
import { kubeflow } from 'mlops-platforms/platforms/kubeflow';`,
    schema: `import { datasetSchema } from 'mlops-platforms/schema';`,
    files: `import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import data from 'mlops-platforms/dataset.json' with { type: 'json' };
const textOf = (name) => readFileSync(fileURLToPath(import.meta.resolve('mlops-platforms/' + name)), 'utf8');`,
  },
  cjs: {
    root: `const root = require('mlops-platforms');
const { kubeflow } = require('mlops-platforms/platforms/kubeflow');`,
    schema: `const { datasetSchema } = require('mlops-platforms/schema');`,
    files: `const { readFileSync } = require('node:fs');
const data = require('mlops-platforms/dataset.json');
const textOf = (name) => readFileSync(require.resolve('mlops-platforms/' + name), 'utf8');`,
  },
} as const;

describe.each(['mjs', 'cjs'] as const)('a consumer written as .%s', (extension) => {
  const system = systems[extension];

  test("gets the same object from the root and from a platform's own entry", async () => {
    const source = `${system.root}
console.log(JSON.stringify([kubeflow === root.platforms.kubeflow, kubeflow === root.byPlatform('kubeflow')]));`;
    expect(await printedBy('bare', extension, source)).toEqual([true, true]);
  });

  test('asks and is answered in a folder without zod', async () => {
    const source = `${system.root}
console.log(JSON.stringify({
  platforms: Object.keys(root.platforms),
  katib: root.supportOf('kubeflow', 'hyperparameter-tuning').level,
  found: root.searchFeatures('katib', { limit: 1 }).map(({ feature }) => feature.platform),
}));`;
    expect(await printedBy('bare', extension, source)).toEqual({
      platforms: platformIds,
      katib: 'native',
      found: ['kubeflow'],
    });
  });

  test('cannot change the data', async () => {
    const source = `${system.root}
const open = [];
let count = 0;
const visit = (value, path) => {
  if (typeof value !== 'object' || value === null) return;
  count++;
  if (!Object.isFrozen(value)) open.push(path);
  for (const [key, part] of Object.entries(value)) visit(part, path + '/' + key);
};
for (const [name, value] of Object.entries(root)) visit(value, name);
let refusal = 'none';
try { kubeflow.cells.pricing.push('free'); } catch (error) { refusal = error.name; }
console.log(JSON.stringify({ open, many: count > 1000, refusal }));`;
    expect(await printedBy('bare', extension, source)).toEqual({ open: [], many: true, refusal: 'TypeError' });
  });

  test('reads the data files, which say what the root says', async () => {
    const source = `${system.files}
${system.root}
const features = root.findFeatures({ retired: true });
console.log(JSON.stringify({
  dataset: JSON.stringify(data) === JSON.stringify(root.dataset),
  schema: JSON.parse(textOf('dataset.schema.json')).type,
  requirements: JSON.parse(textOf('requirements.schema.json')).required,
  csv: textOf('features.csv').trimEnd().split('\\n').length - 1 === features.length,
  parquet: textOf('claims.parquet').startsWith('PAR1'),
  version: JSON.parse(textOf('package.json')).version === root.dataset.version,
}));`;
    expect(await printedBy('bare', extension, source)).toEqual({
      dataset: true,
      schema: 'object',
      requirements: ['requirements'],
      csv: true,
      parquet: true,
      version: true,
    });
  });

  test('validates the dataset with /schema where zod is installed', async () => {
    const source = `${system.root}
${system.schema}
const wrong = { ...root.dataset, hash: 'none' };
console.log(JSON.stringify([root.dataset, wrong].map((data) => datasetSchema.safeParse(data).success)));`;
    expect(await printedBy('withZod', extension, source)).toEqual([true, false]);
  });

  test('is told that /schema needs zod where it is not installed', async () => {
    expect(await complaintOf('bare', extension, system.schema)).toMatch(/Cannot find (package|module) 'zod'/);
  });

  test('reaches nothing that is not exported', async () => {
    const source = system.schema.replace('mlops-platforms/schema', 'mlops-platforms/dist/index.js');
    expect(await complaintOf('bare', extension, source)).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});

describe('the data files', () => {
  const textOf = (name: string) => readFile(join(installedPackage(), 'dist', name), 'utf8');

  test('dataset.json satisfies dataset.schema.json, and a damaged copy does not', async () => {
    const schema = z.fromJSONSchema(JSON.parse(await textOf('dataset.schema.json')));
    const dataset = JSON.parse(await textOf('dataset.json'));
    expect(schema.safeParse(dataset).error).toBeUndefined();
    for (const damage of [{ hash: 1 }, { extra: true }, { platforms: { kubeflow: { id: 'kubeflow' } } }]) {
      expect(schema.safeParse({ ...dataset, ...damage }).success).toBe(false);
    }
  });
});
