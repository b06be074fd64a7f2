import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { diff, levelChanges } from '../../src/diff.ts';
import { released } from '../content/released.ts';
import { run } from '../package/command.ts';
import type { Releases } from '../package/releases.ts';
import { installExample } from './installed-example.ts';

/** Stands in for version 1.1.0: a part of its data, in the shape that it was released in. */
async function publishReleased({ folder, env }: Releases): Promise<void> {
  const cwd = join(folder, 'released');
  const manifest = { name: 'mlops-platforms', version: '1.1.0', type: 'module', exports: './index.js' };
  await mkdir(cwd);
  await writeFile(join(cwd, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(cwd, 'index.js'), `export const dataset = ${JSON.stringify(released)};\n`);
  // What is published later than a newer one is not the latest.
  await run('npm', ['publish', '--ignore-scripts', '--tag', 'earlier'], { cwd, env });
}

/** The example, and what it says at some time. */
export interface PinnedExample {
  readonly said: () => Promise<string>;
  /** What the two versions that are installed say. */
  readonly installed: () => Promise<{ readonly then: typeof released; readonly now: typeof released }>;
  readonly update: () => Promise<unknown>;
  readonly remove: () => Promise<void>;
}

/** Installs it as somebody who decided on 1.1.0, and looks again now. */
export async function pinnedExample(releases: Releases): Promise<PinnedExample> {
  await publishReleased(releases);
  const { env } = releases;
  const { folder: cwd, remove } = await installExample('pinned', [], env);
  const script = `
    import { dataset as now } from 'matrix-now';
    import { dataset as then } from 'matrix-then';
    console.log(JSON.stringify({ then, now }));`;
  return {
    said: () => run('npm', ['run', '--silent', 'start'], { cwd }),
    installed: async () => JSON.parse(await run('node', ['--input-type=module', '--eval', script], { cwd })),
    update: () => run('npm', ['update', '--no-save', '--no-package-lock'], { cwd, env }),
    remove,
  };
}

/** What it says at first has both data, whatever their shapes, and the levels that moved before all else. */
export async function expectComparison({ said, installed }: PinnedExample, version: string): Promise<void> {
  const { then, now } = await installed();
  expect([then.schemaVersion, now.schemaVersion]).toEqual([1, 2]);
  const { level, changes } = diff(then, now);
  const moved = levelChanges(then, now);
  expect(moved).not.toEqual([]);

  const report = await said();
  expect(report.split('\n')[0]).toBe(`# What changed from 1.1.0 to ${version}`);
  expect(report).toContain(`${changes.length} changes ask for a release of this level: **${level}**`);
  const headings = [...report.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  const levels = headings.indexOf(`Levels that changed: ${moved.length}`);
  const details = headings.flatMap((heading, place) => (/^(Major|Minor|Patch)$/.test(heading ?? '') ? [place] : []));
  expect(details).not.toEqual([]);
  expect(levels).toBeGreaterThan(headings.indexOf('Summary'));
  expect(levels).toBeLessThan(Math.min(...details));
}

/** After an update it says what a newer release added and what that says differently, with the sources. */
export function expectNews(before: string, report: string, version: string, vendor: string): void {
  expect(report.split('\n')[0]).toBe(`# What changed from 1.1.0 to ${version}`);
  const known = new Set(before.split('\n').map(withoutNumbers));
  const lines = report.split('\n').filter((line) => line.startsWith('| **') && !known.has(withoutNumbers(line)));
  const added = lines.find((line) => line.startsWith('| **kubeflow/product-focus/one-more-statement** '));
  const other = lines.find((line) => line.startsWith('| **h2o** ') && line.includes('vendor: '));
  expect(other).toMatch(new RegExp(`vendor: “.+” → “${vendor}”`));
  expect(added).toContain('This statement is in the second release only.');
  const [, number] =
    /second release only\.[^|]*?\[\\\[(\d+)\\\]\]\(https:\/\/www\.kubeflow\.org\/\)/.exec(added ?? '') ?? [];
  expect(report).toMatch(new RegExp(`^${number}\\. \\[.*\\]\\(https://www\\.kubeflow\\.org/\\)`, 'm'));
}

/** A line without the numbers of its sources, which move where one is added. */
function withoutNumbers(line: string): string {
  return line.replace(/\\\[\d+\\\]/g, '');
}
