import { expect, test } from 'vitest';
import { levels, root, type WebPage } from './web-page.ts';

const { capabilities, findFeatures, platforms, products, supportGrid, supportOf } = root;

const offering = (platform: keyof typeof platforms, key: string) => platforms[platform].offerings[key]?.name ?? key;

const productName = (id: string) => products[id as keyof typeof products].name;

/** The entries of a record, with keys as its type has them. */
function entriesOf<Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

/** What the web example has to say of levels, claims and ends: tests of the same page as those of its search. */
export function testLevels(web: WebPage): void {
  test('says of every capability at which level a platform has it, and with which of its offerings', async () => {
    const columns = ['h2o', 'azure-ml', 'knime'] as const;
    await web.open(`#platforms=${columns.join(',')}`);
    const rows = await web.page.locator('[data-capability]').evaluateAll((all) =>
      all.map((row) => ({
        capability: row.getAttribute('data-capability'),
        name: row.querySelector('th')?.textContent,
        cells: [...row.querySelectorAll('td')].map((cell) => ({
          level: cell.querySelector('.level')?.getAttribute('data-level'),
          answer: cell.textContent ?? '',
        })),
      })),
    );
    const { cells } = supportGrid({ platforms: columns });
    expect(rows.map(({ capability }) => capability).sort()).toEqual(Object.keys(capabilities).sort());
    for (const [capability, row] of entriesOf(cells)) {
      const { name, cells: shown = [] } = rows.find((one) => one.capability === capability) ?? {};
      expect(name).toBe(capabilities[capability].name);
      const order = Object.keys(platforms).filter((id) => (columns as readonly string[]).includes(id));
      expect(shown).toHaveLength(order.length);
      for (const [id, { level, only = [], except = [], alone, lookedOn }] of entriesOf(row)) {
        const cell = shown[order.indexOf(id)];
        const { answer = '' } = cell ?? {};
        expect(cell?.level).toBe(level);
        for (const key of [...only, ...except]) expect(answer).toContain(offering(id, key));
        expect(answer.includes(' · ')).toBe(only.length > 0);
        expect(answer.includes(', except ')).toBe(except.length > 0);
        expect(answer.includes(' by itself')).toBe(alone === true);
        if (level === 'not-found') expect(answer).toContain(`not found on ${lookedOn}`);
      }
    }
  });

  test('says of every claim what it is limited to, and of some that they do not count', async () => {
    const ids = ['databricks', 'mlflow'] as const;
    await web.open(`#platforms=${ids.join(',')}`);
    const shown = await web.page.locator('[data-feature]').evaluateAll((entries) =>
      entries.map((entry) => ({
        id: entry.getAttribute('data-feature'),
        claims: [...entry.querySelectorAll('.claims > li')].map((claim) => claim.textContent ?? ''),
      })),
    );
    const aside: boolean[] = [];
    for (const { id, platform, support, only = [] } of findFeatures({ platforms: ids })) {
      const claims = shown.find((entry) => entry.id === id)?.claims ?? [];
      for (const [capability, { via = [], stage }] of entriesOf(support)) {
        const claim = claims.find((text) => text.startsWith(`${capabilities[capability].name} `)) ?? '';
        const limits = [
          ...only.map((key) => offering(platform, key)),
          ...via.map(productName),
          ...(stage === undefined ? [] : [stage]),
        ];
        for (const limit of limits) expect(claim).toContain(limit);
        const answered = supportOf(platform, capability).claims.find(({ feature }) => feature.id === id);
        expect(claim.includes('does not count')).toBe(answered?.aside !== undefined);
        aside.push(answered?.aside !== undefined);
      }
    }
    expect(new Set(aside)).toEqual(new Set([true, false]));
  });

  test('tells of a discontinued platform that it has ended, wherever it is named', async () => {
    const { id, name, status } = platforms.pachyderm;
    const end = `discontinued since ${status.since}`;
    await web.open(`#platforms=${id}`);
    expect(await web.page.locator('#platforms label').filter({ hasText: name }).innerText()).toBe(`${name} (${end})`);
    expect(await web.page.locator('thead th[scope=col]').innerText()).toContain(end);
    expect(await web.page.locator('caption').textContent()).toContain(`${name} (${end})`);
    await web.searchFor('pachyderm lineage');
    const places = await web.page.locator('#results a > .hint:first-child').allInnerTexts();
    const naming = places.filter((place) => place.includes(name));
    expect(naming).not.toEqual([]);
    expect(naming.filter((place) => !place.includes(end))).toEqual([]);
  });

  test('explains every level, and what may follow one', async () => {
    await web.open();
    await web.page.getByText('What the levels mean').click();
    expect(await web.page.locator('#levels dt .level').allInnerTexts()).toEqual(
      levels.answeredLevels.map((level) => (level === 'not-found' ? 'not found' : level)),
    );
    for (const meaning of Object.values(levels.levelMeanings))
      await web.page.locator('#levels').getByText(meaning).waitFor();
    expect(await web.page.locator('#levels dt').allInnerTexts()).toEqual(
      expect.arrayContaining(['except name', 'limited']),
    );
  });
}
