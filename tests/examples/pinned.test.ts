import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diff, levelChanges } from '../../src/diff.ts';
import { released } from '../content/released.ts';
import { run } from '../package/command.ts';
import { addFeature, type Releases, startReleases } from '../package/releases.ts';
import { type InstalledExample, installExample } from './installed-example.ts';

let releases: Releases;
let example: InstalledExample;

/** Stands in for version 1.1.0: a part of its data, in the shape that it was released in. */
async function publishReleased({ folder, env }: Releases): Promise<void> {
  const cwd = join(folder, 'released');
  const manifest = { name: 'mlops-platforms', version: '1.1.0', type: 'module', exports: './index.js' };
  await mkdir(cwd);
  await writeFile(join(cwd, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(cwd, 'index.js'), `export const dataset = ${JSON.stringify(released)};\n`);
  await run('npm', ['publish', '--ignore-scripts'], { cwd, env });
}

beforeAll(async () => {
  releases = await startReleases();
  await publishReleased(releases);
  await releases.setFields({ version: '2.0.0' });
  await releases.publish();
  // As somebody who decided on 1.1.0, and looks again now.
  example = await installExample('pinned', [], releases.env);
});

afterAll(async () => {
  await example?.remove();
  await releases?.remove();
});

const printed = () => run('npm', ['run', '--silent', 'start'], { cwd: example.folder });

/** What the two versions that are installed say. */
async function installed(): Promise<{ readonly then: typeof released; readonly now: typeof released }> {
  const script = `
    import { dataset as now } from 'matrix-now';
    import { dataset as then } from 'matrix-then';
    console.log(JSON.stringify({ then, now }));`;
  return JSON.parse(await run('node', ['--input-type=module', '--eval', script], { cwd: example.folder }));
}

describe('the pinned example', () => {
  test('compares data of the first shape with those of today, and tells first which levels moved', async () => {
    const { then, now } = await installed();
    expect([then.schemaVersion, now.schemaVersion]).toEqual([1, 2]);
    const { level, changes } = diff(then, now);
    const moved = levelChanges(then, now);
    expect(moved).not.toEqual([]);

    const report = await printed();
    expect(report).toMatch(/^# What changed from 1\.1\.0 to 2\.0\.0\n/);
    expect(report).toContain(`${changes.length} changes ask for a release of this level: **${level}**`);
    const headings = [...report.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    const levels = headings.indexOf(`Levels that changed: ${moved.length}`);
    const details = headings.flatMap((heading, place) => (/^(Major|Minor|Patch)$/.test(heading ?? '') ? [place] : []));
    expect(details).not.toEqual([]);
    expect(levels).toBeGreaterThan(headings.indexOf('Summary'));
    expect(levels).toBeLessThan(Math.min(...details));
  });

  test('after an update, says what a newer release added and what it says differently, with the sources', async () => {
    const before = await printed();
    await addFeature(releases);
    await releases.edit('src/data/platforms/h2o.ts', (text) =>
      text.replace(/^ {2}vendor: .*$/m, "  vendor: 'Somebody else',"),
    );
    await releases.setFields({ version: '2.1.0' });
    await releases.publish();
    await run('npm', ['update', '--no-save', '--no-package-lock'], { cwd: example.folder, env: releases.env });

    const report = await printed();
    expect(report).toMatch(/^# What changed from 1\.1\.0 to 2\.1\.0\n/);
    const known = new Set(before.split('\n').map(withoutNumbers));
    const lines = report.split('\n').filter((line) => line.startsWith('| **') && !known.has(withoutNumbers(line)));
    const added = lines.find((line) => line.startsWith('| **kubeflow/product-focus/one-more-statement** '));
    const vendor = lines.find((line) => line.startsWith('| **h2o** ') && line.includes('vendor: '));
    expect(vendor).toMatch(/vendor: “.+” → “Somebody else”/);
    expect(added).toContain('This statement is in the second release only.');
    const [, number] =
      /second release only\.[^|]*?\[\\\[(\d+)\\\]\]\(https:\/\/www\.kubeflow\.org\/\)/.exec(added ?? '') ?? [];
    expect(report).toMatch(new RegExp(`^${number}\\. \\[.*\\]\\(https://www\\.kubeflow\\.org/\\)`, 'm'));
  });
});

/** A line without the numbers of its sources, which move where one is added. */
function withoutNumbers(line: string): string {
  return line.replace(/\\\[\d+\\\]/g, '');
}
