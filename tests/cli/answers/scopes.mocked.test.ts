import { describe, expect, it, vi } from 'vitest';
import { levelInWords } from '../../../src/report/level-words.ts';
import { madeUp } from './made-up.ts';
import { json, printed } from './printed.ts';

vi.mock('mlops-platforms', async (actual) => ({
  ...(await actual<object>()),
  ...(await import('./made-up.ts')).madeUp,
}));

/** So wide that nothing is wrapped. */
const wide = 1000;

const grid = madeUp.supportGrid();
const answers = grid.capabilities.flatMap((capability) =>
  grid.platforms.map((platform) => {
    const cell = grid.cells[capability]?.[platform];
    if (cell === undefined) throw new Error(`no cell for ${capability} of ${platform}`);
    const offerings = madeUp.platforms[platform]?.offerings ?? {};
    return { capability, platform, cell, words: levelInWords(cell, (key) => offerings[key]?.name ?? key) };
  }),
);
const scoped = answers.filter(({ cell: { only, except, alone, limited, contested } }) =>
  [only, except, alone, limited || undefined, contested || undefined].some((part) => part !== undefined),
);

describe('a level is printed with its scope', () => {
  it('of every kind', () => {
    expect(new Set(scoped.map(({ words }) => words))).toEqual(
      new Set([
        'native · Engine',
        'native · Solo by itself',
        'native, except Board',
        'integration, limited',
        'native, contested',
      ]),
    );
  });

  it.each(scoped)('by support: $words', async ({ capability, platform, words }) => {
    expect(await printed(wide, 'support', capability, '--platform', platform)).toMatch(
      new RegExp(`^${platform.toUpperCase()} {3}${words}$`, 'm'),
    );
  });

  it.each(scoped)('by evaluate: $words', async ({ capability, platform, words }) => {
    const said = await printed(wide, 'evaluate', '--must', capability, '--platform', platform);
    // Which part stands by itself is said once, where the configuration is.
    const [level = '', part] = words.split(' by itself')[0]?.split(' · ') ?? [];
    expect(said).toContain(level.replace(', contested', ''));
    if (part !== undefined) expect(said).toContain(`${level} · ${part}`);
    if (words.includes('by itself')) expect(said).toContain(`ranked by ${part} by itself`);
    if (words.includes('contested')) expect(said).toContain('): contested');
  });

  it.each(scoped)('by the grid in words: $words', async ({ capability, platform, words }) => {
    expect(await printed(wide, 'grid', '--capability', capability, '--platform', platform)).toContain(words);
  });

  it('by the grid in symbols, each with a mark that the key explains', async () => {
    const said = await printed(50, 'grid');
    const [, key = '', rows = ''] = /^([\s\S]*?)\n\n([\s\S]*)$/.exec(said) ?? [];
    expect(key).toContain('* only by some offerings');
    for (const [mark, row, column] of [
      ['●*', 'Hyperparameter tuning', 0],
      ['●*', 'Hyperparameter tuning', 1],
      ['●*', 'Traffic splitting', 0],
      ['+<', 'Drift detection', 0],
      ['●!', 'Drift detection', 1],
      ['–', 'Drift detection', 2],
      ['?', 'Hyperparameter tuning', 2],
    ] as const) {
      const found = rows.split('\n').find((line) => line.startsWith(row)) ?? '';
      const cells = found.slice(row.length).trim().split(/\s+/);
      expect(cells[column]).toBe(mark);
      expect(key).toMatch(new RegExp(`^\\${mark[0]} `, 'm'));
      if (mark.length > 1) expect(key).toMatch(new RegExp(`^\\${mark[1]} `, 'm'));
    }
  });

  it('by compare, which opens with what sets two platforms apart', async () => {
    const said = await printed(wide, 'compare', 'acme', 'flux');
    expect(said).toMatch(/^The platforms differ in 2 capabilities:/);
    expect(said).toContain('native, except Board');
    const parted = await printed(wide, 'compare', 'acme', 'flux', 'dune', '--differences');
    for (const { words, capability } of scoped) if (capability !== 'tuning') expect(parted).toContain(words);
  });

  it('and not found with its day', async () => {
    for (const args of [
      ['support', 'drift'],
      ['grid', '--platform', 'dune'],
    ]) {
      expect(await printed(wide, ...args)).toContain('not found on 2019-05-05');
    }
    const asked = ['evaluate', '--must', 'drift', '--include-discontinued'];
    expect(await printed(wide, ...asked)).toContain('not found on 2019-05-05');
  });
});

describe('what stands aside', () => {
  it('comes after what counts, with the reason, and before what only mentions it', async () => {
    const said = await printed(wide, 'support', 'tuning', '--platform', 'acme');
    const places = ['What engine-tunes says', '(apart: does not count) native · Lite', 'also: What a-cog-turns says'];
    const found = places.map((text) => said.indexOf(text));
    expect(Math.min(...found)).toBeGreaterThan(0);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });
});

describe('an offering', () => {
  it('is answered for by itself, named by its id or its name', async () => {
    const byId = await printed(wide, 'support', 'tuning', '--offering', 'acme/lite');
    expect(byId).toMatch(/^ACME · Lite {3}native · Lite/m);
    expect(await printed(wide, 'support', 'tuning', '--offering', 'Lite')).toBe(byId);
    expect(await printed(wide, 'grid', '--offering', 'Lite', '--platform', 'acme,flux')).toContain('ACME · Lite');
  });

  it('is shown with the statements that are limited to it', async () => {
    const said = await printed(wide, 'show', 'Engine');
    expect(said).toMatch(/^Engine \(acme\/engine\)\nan offering of ACME: product, part of every form\n/);
    expect(said).toContain('engine-tunes');
    expect(said).not.toContain('lite-tunes');
  });

  it('is listed with how it stands to its platform', async () => {
    const said = await printed(wide, 'list', 'offerings', 'acme');
    expect(said).toMatch(/^acme\/onsite +Acme Onsite +form, self-managed$/m);
    expect(said).toMatch(/^acme\/lite +Lite +apart: does not count as the platform$/m);
    const { offerings } = await json('list', 'offerings', 'acme');
    expect(offerings[0]).toMatchObject({ id: 'acme/cloud', platform: 'acme', standing: 'form' });
  });
});

describe('a concept', () => {
  it('is shown by its permalink or a name, with the statements that name it', async () => {
    const said = await printed(wide, 'show', 'acme/gear');
    expect(said).toContain('a concept of ACME\nIt turns.');
    expect(said).not.toContain('engine-tunes');
    expect(await printed(wide, 'show', 'COG')).toBe(said);
    expect((await json('show', 'cog')).features.map(({ slug }: { slug: string }) => slug)).toEqual(['a-cog-turns']);
  });

  it('is no platform, and the refusal names the one that it belongs to', async () => {
    await expect(printed(wide, 'compare', 'Gear', 'flux')).rejects.toThrow(
      "'Gear' is a concept of acme, expected a platform; did you mean acme?",
    );
  });
});
