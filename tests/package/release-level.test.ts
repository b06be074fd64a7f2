import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataset } from '../../src/data/dataset.ts';
import { outcomeOf } from './command.ts';
import { repository } from './repository.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-level-'));
});
afterAll(() => rm(folder, { recursive: true }));

// biome-ignore lint/suspicious/noExplicitAny: what was released may differ in any way
type Released = any;

/** What the check says if this was the dataset of the latest release, and these levels are pending. */
async function levelSince(change: (released: Released) => void, ...words: string[]) {
  const options = words.filter((word) => word.startsWith('--'));
  const pending = words.filter((word) => !word.startsWith('--'));
  const released: Released = JSON.parse(JSON.stringify(dataset));
  change(released);
  const file = join(folder, 'released.json');
  await writeFile(file, JSON.stringify(released));
  const changesets = await mkdtemp(join(folder, 'changesets-'));
  for (const level of pending) {
    await writeFile(join(changesets, `${level}.md`), `---\n"mlops-platforms": ${level}\n---\n\nA change.\n`);
  }
  const args = [join(repository, 'tools', 'release-level.mjs'), ...options, file, changesets];
  return outcomeOf(process.execPath, args, { cwd: repository });
}

describe('the level of a release', () => {
  const withoutOne = ({ platforms }: Released) => platforms.kubeflow.cells.pricing.pop();

  it('need not be any where the data are the same', async () => {
    const { code, stdout } = await levelSince(() => {});
    expect(stdout).toContain('the data asks for none, and none is pending');
    expect(code).toBe(0);
  });

  it('is too low where the data ask for more, which is told change by change', async () => {
    const { code, stdout } = await levelSince(withoutOne, 'patch');
    expect(stdout).toContain('the data asks for minor, and patch is pending');
    expect(stdout).toMatch(/- minor: feature-added kubeflow\/pricing\//);
    expect(code).toBe(1);
  });

  it('is the highest that is pending', async () => {
    const { code, stdout } = await levelSince(withoutOne, 'patch', 'minor');
    expect(stdout).toContain('the data asks for minor, and minor is pending');
    expect(code).toBe(0);
  });

  it('is minor where a released statement was judged otherwise', async () => {
    const otherwise = ({ platforms }: Released) => {
      const features: Released[] = Object.values(platforms.kubeflow.cells).flat();
      features.find(({ support }) => Object.keys(support).length > 0).support = {};
    };
    const { code, stdout } = await levelSince(otherwise, 'patch');
    expect(stdout).toMatch(/- minor: feature-judged-anew kubeflow\//);
    expect(code).toBe(1);
  });

  it('is major where the latest release has the shape of 1.x', async () => {
    const earlier = (released: Released) => {
      released.schemaVersion = 1;
      for (const { offerings } of Object.values(released.platforms) as Released[]) {
        for (const key of Object.keys(offerings)) {
          const { name, kind } = offerings[key];
          offerings[key] = { name, kind };
        }
      }
    };
    const { code, stdout } = await levelSince(earlier, 'minor');
    expect(stdout).toContain('the data asks for major, and minor is pending');
    expect(stdout).toContain('- major: schema-changed schemaVersion');
    expect(code).toBe(1);
  });

  it('is told with the answers that changed, where they are asked for', async () => {
    const forgotten = ({ platforms }: Released) => {
      for (const id of Object.keys(platforms.kubeflow.cells)) platforms.kubeflow.cells[id] = [];
      platforms.kubeflow.history = [];
      platforms.kubeflow.notFound = {};
    };
    const { stdout } = await levelSince(forgotten, '--levels', 'minor');
    expect(stdout).toMatch(/^- kubeflow [a-z-]+: unknown → native.* \[stronger\]$/m);
    expect((await levelSince(forgotten, 'minor')).stdout).not.toContain('[stronger]');
  });

  it('is that by which the version was raised already', async () => {
    const { code, stdout } = await levelSince((released) => {
      withoutOne(released);
      released.version = '0.9.0';
    });
    expect(stdout).toContain('Since 0.9.0 the data asks for minor, and major is pending.');
    expect(code).toBe(0);
  });
});
