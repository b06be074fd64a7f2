import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../package/command.ts';
import { addFeature, type Releases, startReleases } from '../package/releases.ts';
import { type InstalledExample, installExample } from './installed-example.ts';

let releases: Releases;
let example: InstalledExample;

beforeAll(async () => {
  releases = await startReleases();
  await releases.publish();
  // As somebody who decided on the first release and never looked again.
  example = await installExample('pinned', [], releases.env);
});

afterAll(async () => {
  await example?.remove();
  await releases?.remove();
});

const printed = () => run('npm', ['run', '--silent', 'start'], { cwd: example.folder });

describe('the pinned example', () => {
  test('says that nothing changed while there is no newer release', async () => {
    expect(await printed()).toMatch(/^# What changed from 1\.0\.0 to 1\.0\.0\n\nBoth say the same\.\n/);
  });

  test('after an update, says what a newer release added and what it says differently, with the sources', async () => {
    await addFeature(releases);
    await releases.edit('src/data/platforms/kubeflow.ts', (text) =>
      text.replace(/^ {2}vendor: .*$/m, "  vendor: 'Somebody else',"),
    );
    await releases.setVersion('1.1.0');
    await releases.publish();
    await run('npm', ['update', '--no-save', '--no-package-lock'], { cwd: example.folder, env: releases.env });

    const report = await printed();
    expect(report).toMatch(/^# What changed from 1\.0\.0 to 1\.1\.0\n/);
    expect(report).toContain('**minor**');
    const changes = report.split('\n').filter((line) => line.startsWith('| **'));
    expect(changes).toHaveLength(2);
    const [vendor, added] = changes;
    expect(vendor).toMatch(/^\| \*\*kubeflow\*\* .*vendor: “.+” → “Somebody else”/);
    expect(added).toMatch(/^\| \*\*kubeflow\/product-focus\/one-more-statement\*\* /);
    expect(added).toContain('This statement is in the second release only. [\\[1\\]](https://www.kubeflow.org/)');
    expect(report).toMatch(/^1\. Kubeflow: <https:\/\/www\.kubeflow\.org\/>/m);
  });
});
