import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataset } from '../../../src/data/dataset.ts';
import { printed } from './printed.ts';

const address = /https?:\/\/[^\s"\\]+/g;
const known = new Set([...JSON.stringify(dataset).matchAll(address)].map(([url]) => url));
const old = 'old.json';
let folder: string;

/** An older dataset in which every source, concept, name and status was another. */
function older(): unknown {
  const copy = JSON.parse(JSON.stringify(dataset));
  for (const platform of Object.values<Record<string, object>>(copy.platforms)) {
    Object.assign(platform, { homepage: `${platform['homepage']}/then`, notFound: {}, names: [] });
    Object.assign(platform['status'] ?? {}, { sources: [], since: '2001' });
    Object.assign(platform['introduction'] ?? {}, { concepts: [] });
    for (const cell of Object.values<Record<string, unknown>[]>({ ...platform['cells'] })) {
      cell.pop();
      for (const feature of cell) {
        const [first, ...others] = feature['sources'] as object[];
        Object.assign(feature, { sources: [...others, ...(first ? [{ ...first, title: 'Then' }] : [])] });
      }
    }
  }
  return copy;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'addresses-'));
  await writeFile(join(folder, old), JSON.stringify(older()));
});

afterAll(() => rm(folder, { recursive: true }));

/** Addresses in a text; what ends a sentence or a step is no part of them. */
function addressesIn(said: string): string[] {
  return [...said.matchAll(address)].map(([url]) => (known.has(url) ? url : url.replace(/(\/then)?[),:;]*$/, '')));
}

describe.each([40, 80, 100])('in %i columns no address is broken', (width) => {
  it.each([
    [['show', 'kubeflow', '--retired']],
    [['show', 'azure-ml']],
    [['show', 'KServe']],
    [['show', 'Driverless AI']],
    [['search', 'canary', '--limit', '50']],
    [['support', 'scale-to-zero']],
    [['evaluate', '--must', 'self-hosted,feature-store', '--should', 'single-sign-on']],
    [['diff', old, '--platform', 'mlflow', '--details']],
    [['diff', old, '--platform', 'pachyderm', '--details']],
  ])('by %j', async (args) => {
    const said = await printed(width, ...args.map((arg) => (arg === old ? join(folder, old) : arg)));
    const found = addressesIn(said);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((url) => !known.has(url))).toEqual([]);
    expect(Math.max(...found.map((url) => url.length))).toBeGreaterThan(40);
  });
});

it('the details of a difference show no JSON', async () => {
  for (const platform of ['mlflow', 'pachyderm']) {
    expect(await printed(100, 'diff', join(folder, old), '--platform', platform, '--details')).not.toMatch(/[{[]"|":/);
  }
});
