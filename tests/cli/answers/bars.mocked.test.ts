import { describe, expect, it, vi } from 'vitest';
import { displayWidth } from '../../../src/cli/layout/display-width.ts';
import { judged } from './bars.ts';
import { json, printed } from './printed.ts';

vi.mock('mlops-platforms', async (actual) => ({
  ...(await actual<object>()),
  ...(await import('./bars.ts')).judged,
}));

/** So wide that nothing is wrapped. */
const wide = 1000;

const grid = judged.supportGrid();
const limited = grid.capabilities.flatMap((capability) =>
  grid.platforms.flatMap((platform) => {
    const cell = grid.cells[capability]?.[platform];
    return cell?.limited && cell.missing.length > 0 ? [{ capability, platform, missing: cell.missing.join(', ') }] : [];
  }),
);

it('the made-up answers are limited in more than one way, and one can do without what it misses', () => {
  expect(limited.map(({ missing }) => missing)).toEqual(['again', 'tell, again', 'roles, audit']);
  expect(grid.cells['login']?.['acme']).toMatchObject({ limited: false, missing: ['groups'] });
});

describe('support', () => {
  it.each(limited)('says what $platform misses of $capability behind its level', async (answer) => {
    const said = await printed(wide, 'support', answer.capability, '--platform', answer.platform);
    expect(said).toMatch(new RegExp(`^${answer.platform.toUpperCase()} .*\\(not shown: ${answer.missing}\\)$`, 'm'));
  });

  it('does not say what an answer can do without', async () => {
    expect(await printed(wide, 'support', 'login', '--platform', 'acme')).not.toContain('not shown');
  });

  it('has the bar above, with ids, and behind each claim what it shows', async () => {
    const said = await printed(wide, 'support', 'drift');
    expect(said).toContain(`Bar:
· What is tested.
· Needed: there is see (see).
· A full claim also shows both of these: there is tell (tell); there is again (again).
`);
    expect(said.indexOf('Bar:')).toBeLessThan(said.indexOf('ACME'));
    for (const shown of ['partial · Part (shows see, tell): ', 'integration via Gauge (shows see): ']) {
      expect(said).toContain(`· ${shown}`);
    }
    expect(said).toContain('· native (shows see, tell, again): ');
    expect(said).not.toContain('Not yet judged');
  });

  it('shows no bar where there is none', async () => {
    const said = await printed(wide, 'support', 'labels');
    expect(said).not.toMatch(/Bar:|judged|shows/);
  });
});

describe('show', () => {
  it('prints what a capability is and by what it is judged', async () => {
    const said = await printed(wide, 'show', 'login');
    expect(said).toMatch(/^login \(login, in Training\)\nSomething is done\.\nBar:\n/);
    for (const id of ['form', 'token', 'roles', 'groups', 'audit']) expect(said).toContain(`there is ${id} (${id})`);
    expect((await json('show', 'login')).bar.full).toBe(2);
  });

  it.each([
    ['category', ['--category', 'training']],
    ['retired', ['--retired']],
  ])('refuses --%s of a capability', async (option, args) => {
    await expect(printed(wide, 'show', 'login', ...args)).rejects.toThrow(`--${option} changes nothing there`);
  });
});

describe('grid --missing', () => {
  const rows = (said: string) => said.split('\n').filter((line) => line.includes('not shown: '));

  it('has what is missing behind the words', async () => {
    const said = await printed(wide, 'grid', '--missing');
    expect(rows(said)).toHaveLength(new Set(limited.map(({ capability }) => capability)).size);
    for (const { missing } of limited) expect(said).toContain(`(not shown: ${missing})`);
  });

  it.each([40, 60, 80])('has it below the symbols in %i columns, by capability and platform', async (width) => {
    const said = await printed(width, 'grid', '--missing', '--platform', 'acme,flux,dune');
    if (width < 80) expect(said).toContain('●');
    expect(said.split('\n').filter((line) => displayWidth(line) > width)).toEqual([]);
    const words = said.replace(/\s+/g, ' ');
    for (const { missing } of limited) expect(words).toContain(`not shown: ${missing}`);
  });

  it.each([50, wide])('is told on demand alone, in %i columns', async (width) => {
    expect(await printed(width, 'grid')).not.toMatch(/not shown: |^Not shown/m);
  });

  it('leaves the answer for programs as it is, which has it always', async () => {
    const asked = await json('grid', '--missing');
    expect(asked).toEqual(await json('grid'));
    expect(asked.cells.drift.flux.missing).toEqual(['tell', 'again']);
  });

  it('says so where no answer misses anything', async () => {
    const said = await printed(50, 'grid', '--missing', '--platform', 'dune,acme,flux', '--capability', 'labels');
    expect(said.replace(/\s+/g, ' ')).toContain('No answer is limited.');
  });
});

it('stats counts the judged capabilities, and those of each platform', async () => {
  expect(await printed(wide, 'stats')).toMatch(/^2 of \d+ capabilities judged by their bar\.$/m);
  const { judged: ids, platforms } = await json('stats');
  expect(ids).toEqual(['drift', 'login']);
  expect(platforms.map((row: { judged: number }) => row.judged)).toEqual([2, 2, 1]);
});
