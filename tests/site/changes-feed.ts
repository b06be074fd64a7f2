import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Explorer, root } from './explorer.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly platform: string;
  readonly links: readonly string[];
}

interface Feed extends Omit<Entry, 'platform' | 'links'> {
  readonly author: string;
  readonly self: string;
  readonly entries: readonly Entry[];
}

/** What a reader of feeds takes out of one; an error for what is no XML. */
const read = `(text) => {
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  const error = feed.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  const say = (element, name) => element.querySelector(':scope > ' + name).textContent;
  const about = (element) => ({ id: say(element, 'id'), title: say(element, 'title'), updated: say(element, 'updated') });
  const entries = [...feed.querySelectorAll('entry')].map((entry) => ({
    ...about(entry),
    platform: entry.querySelector(':scope > category').getAttribute('term'),
    links: [...entry.querySelectorAll('content[type=xhtml] a')].map((link) => link.getAttribute('href')),
  }));
  const { documentElement: top } = feed;
  const self = top.querySelector(':scope > link[rel=self]').getAttribute('href');
  return { ...about(top), author: say(top, 'author > name'), self, entries };
}`;

export function feedChecks(site: Explorer): void {
  describe('the feed of changes in the data', () => {
    let text: string;

    beforeAll(async () => {
      text = await readFile(join(site.folder, 'dist', 'api', 'v1', 'changes.atom'), 'utf8');
    });

    const readFeed = () => site.page.evaluate<Feed>(`(${read})(${JSON.stringify(text)})`);

    test('says who made it, where it is and when it changed, by days that are in the data', async () => {
      const { author, self, updated, entries } = await readFeed();
      expect({ author, self }).toEqual({ author: 'mlops-platforms', self: 'changes.atom' });
      expect(updated).toBe(
        entries
          .map((entry) => entry.updated)
          .sort()
          .at(-1),
      );
      for (const entry of entries) {
        expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
        expect(entry.updated.slice(0, 10) <= root.dataset.updated).toBe(true);
      }
    });

    test('has an entry with an id for good for each month and platform', async () => {
      const { id, entries } = await readFeed();
      const ids = [id, ...entries.map((entry) => entry.id)];
      expect(new Set(ids).size).toBe(ids.length);
      const first = entries.find(({ title }) => title.startsWith('Kubeflow, 2021-10: '));
      expect(first).toMatchObject({
        id: 'urn:uuid:c233e22f-3cec-5ef0-a293-c21b887af398',
        updated: '2021-10-01T00:00:00Z',
      });
    });

    test('tells of every statement that was recorded and of every one that was retired', async () => {
      const { entries } = await readFeed();
      const told = (what: string) =>
        entries
          .flatMap(({ title }) => new RegExp(`([\\d,]+) statements? ${what}`).exec(title)?.[1] ?? [])
          .reduce((sum, count) => sum + Number(count.replace(',', '')), 0);
      const all = root.findFeatures({ retired: true });
      const retired = all.filter((feature) => feature.retired);
      expect(told('retired')).toBe(retired.length);
      expect(told('recorded')).toBe(all.length);
      const links = entries.flatMap((entry) => entry.links);
      expect(links).toEqual(expect.arrayContaining(retired.map(({ id }) => `../../#/platforms/${id}`)));
    });
  });
}
