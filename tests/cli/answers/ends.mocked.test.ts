import { describe, expect, it, vi } from 'vitest';
import { printed } from './printed.ts';

vi.mock('mlops-platforms', async (actual) => ({
  ...(await actual<object>()),
  ...(await import('./made-up.ts')).madeUp,
}));

const end = 'discontinued since 2020-01';

describe('a platform that is no longer developed is never named without its end', () => {
  it.each([
    ['show', 'dune'],
    ['compare', 'dune', 'acme'],
    ['compare', 'dune', 'acme', 'flux', '--differences'],
    ['search', 'rolls', '--platform', 'dune'],
    ['show', 'dune/serving/rolls-out'],
    ['support', 'rollout'],
    ['grid'],
    ['grid', '--platform', 'dune'],
    ['list', 'offerings'],
    ['evaluate', '--must', 'rollout'],
    ['evaluate', '--must', 'rollout', '--include-discontinued'],
  ])('in %s %s', async (...args) => {
    for (const width of [30, 300]) {
      const said = (await printed(width, ...args)).replace(/\s+/g, ' ');
      expect(said).toContain(end);
      expect(
        said.replaceAll(`DUNE (${end})`, '').replaceAll(`DUNE, ${end}`, '').replaceAll(`DUNE ${end}`, ''),
      ).not.toContain('DUNE');
    }
  });

  it.each([['stats'], ['stale', '--before', '2099-01'], ['list', 'platforms']])(
    'in the table of %s',
    async (...args) => {
      for (const width of [40, 300]) expect((await printed(width, ...args)).replace(/\s+/g, ' ')).toContain(end);
    },
  );

  it('and is not ranked unless that is asked for', async () => {
    expect(await printed(300, 'evaluate', '--must', 'rollout')).toContain(
      `Not ranked: DUNE, ${end}. --include-discontinued ranks it too.`,
    );
    expect(await printed(300, 'evaluate', '--must', 'rollout', '--include-discontinued')).not.toContain('Not ranked');
  });
});
