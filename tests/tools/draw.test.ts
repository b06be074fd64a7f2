import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { content as matrix } from '../../src/data/content.ts';
import type { Content } from '../../src/model/content.ts';
import { drawn } from '../../tools/draw/drawn.ts';
import { type DrawnClaim, pools } from '../../tools/draw/pools.ts';

const content: Content = matrix;
const names = Object.keys(pools) as (keyof typeof pools)[];
const repository = fileURLToPath(new URL('../..', import.meta.url));

describe.each(names)('a draw of %s', (pool) => {
  it('is the same for the same seed, and another for another', () => {
    const draw = drawn(content, pool, 20, 'a seed');
    expect(draw).toHaveLength(20);
    expect(drawn(content, pool, 20, 'a seed')).toEqual(draw);
    expect(drawn(content, pool, 20, 'another seed')).not.toEqual(draw);
  });

  it('goes on where a smaller one ended, to all that there is', () => {
    const all = drawn(content, pool, 1e9, 'a seed');
    expect(all.slice(0, 20)).toEqual(drawn(content, pool, 20, 'a seed'));
    const written = all.map((entry) => JSON.stringify(entry));
    expect(new Set(written).size).toBe(written.length);
    expect(written.length).toBe(pools[pool](content).length);
  });

  it('stays in its order when something else is gone from the data', () => {
    const { kubeflow: _, ...platforms } = content.platforms;
    const fewer = drawn({ ...content, platforms }, pool, 1e9, 'a seed');
    const isOther = (entry: object) => !(entry as { readonly id: string }).id.startsWith('kubeflow/');
    expect(fewer).toEqual(drawn(content, pool, 1e9, 'a seed').filter(isOther));
  });
});

describe('the claims that can be drawn', () => {
  const claims = drawn(content, 'claims', 1e9, 'a seed') as DrawnClaim[];

  it('are each statement by each capability that it claims or denies', () => {
    const expected = Object.values(content.platforms).flatMap((platform) =>
      Object.entries(platform.cells).flatMap(([category, features]) =>
        features.flatMap(({ slug, support }) =>
          Object.entries(support).map(([capability, how]) => [`${platform.id}/${category}/${slug}`, capability, how]),
        ),
      ),
    );
    const found = claims.map(({ id, capability, support }) => [id, capability, support]);
    expect(new Set(found.map((claim) => JSON.stringify(claim)))).toEqual(
      new Set(expected.map((claim) => JSON.stringify(claim))),
    );
  });

  it('have the criteria that they are judged by, and the pages to judge them on', () => {
    for (const { capability, bar, sources, text } of claims) {
      expect(bar).toEqual(content.capabilities[capability]?.bar);
      expect(sources).toBeInstanceOf(Array);
      expect(text).not.toBe('');
    }
  });
});

describe('npm run draw', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['tools/run.mjs', 'tools/draw.ts', ...words], { cwd: repository, encoding: 'utf8' });

  it('prints an entry a line, as JSON', () => {
    const { status, stdout } = run('claims', '3', 'a seed');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(drawn(content, 'claims', 3, 'a seed'));
    expect(status).toBe(0);
  });

  test.each([
    [[]],
    [['claim', '3', 'a seed']],
    [['toString', '3', 'a seed']],
    [['claims', '0', 'a seed']],
    [['claims', '3']],
  ])('refuses %j, and says what would be right', (words) => {
    const { status, stdout, stderr } = run(...words);
    expect(stderr).toBe('draw expects one of statements, not-found, claims, how many, and a seed\n');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
