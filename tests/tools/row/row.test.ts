import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/cli/layout/display-width.ts';
import { content as matrixContent } from '../../../src/data/content.ts';
import { capabilityIds, platformIds } from '../../../src/data/ids.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Support } from '../../../src/model/support.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { supportOf } from '../../../src/query/support/support-of.ts';
import { rowOf } from '../../../tools/row/row.ts';
import { rowLines } from '../../../tools/row/row-lines.ts';
import { judgedAnew } from '../../../tools/row/what-if/judged-anew.ts';
import { jsonOf, printed } from './asking.ts';

const content: Content = matrixContent;
/** Text without the way in which its lines are broken. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe.each(['pipeline-orchestration', 'self-hosted', 'open-source-edition', 'vector-search'] as const)(
  'the row of %s',
  (id) => {
    const row = rowOf(content, id, platformIds, 5);

    it('has of every platform what is answered of it, with the offerings that scopes may name', () => {
      expect(Object.keys(row.platforms)).toEqual([...platformIds]);
      for (const [platform, { candidates, furtherCandidates, offerings, ...answer }] of Object.entries(row.platforms)) {
        expect(answer).toEqual(supportOf(content, platform, id));
        expect(offerings).toEqual(content.platforms[platform]?.offerings);
      }
    });

    it('is printed with all that a judge has to read', async () => {
      const text = flat(await printed(100, [id]));
      const { bar, aliases } = row.capability;
      const criteria = [...(bar?.core ?? []), ...(bar?.also ?? [])].map((one) => `${one.id}: ${one.text}`);
      const mechanisms = Object.entries(bar?.how ?? {}).map(([mechanism, how]) => `${mechanism}: ${how}`);
      const misses = Object.keys(bar?.elsewhere ?? {});
      for (const said of [bar?.scope ?? '', ...criteria, ...mechanisms, ...misses, ...aliases]) {
        expect(text).toContain(flat(said));
      }
      for (const { claims, mentions, candidates, offerings } of Object.values(row.platforms)) {
        for (const feature of [...claims.map((claim) => claim.feature), ...mentions]) {
          expect(text).toContain(feature.id);
          expect(text).toContain(feature.text);
          for (const { url, accessed } of feature.sources) {
            expect(text).toContain(`${url} (${accessed === undefined ? 'not read since' : `read ${accessed}`}`);
          }
        }
        for (const { feature } of candidates) expect(text).toContain(feature.text);
        for (const [key, { name }] of Object.entries(offerings)) expect(text).toContain(flat(`${key} ${name}: `));
      }
    });

    it.each([60, 100])('fits into %i columns, but for addresses', async (width) => {
      const lines = (await printed(width, [id])).split('\n').filter((line) => !/https?:\/\//.test(line));
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    });
  },
);

describe('of a claim', () => {
  const none: Support = { how: 'none' };
  const claim = findFeatures(content)
    .flatMap(({ id, support }) => Object.entries(support).map(([capability, how = none]) => ({ id, capability, how })))
    .find(({ how: { via, partial, stage } }) => via && !partial && !stage);
  const { id, capability, how: judgedHow } = claim ?? expect.fail('the data have no such claim');
  const { shows: _, ...how } = judgedHow;
  const [first = ''] = content.capabilities[capability]?.bar?.core.map((criterion) => criterion.id) ?? [];
  const asJudged = (verdict: Support) => {
    const statements = new Map([[id, { support: verdict }]]);
    const judged = judgedAnew(content, capability, { statements, notFound: new Map() });
    return flat(
      rowLines(rowOf(judged, capability, platformIds, 0), 100)
        .flatMap((line) => [...line.map(({ text }) => text), ' '])
        .join(''),
    );
  };

  it.each<[Support, string]>([
    [how, `${how.how} via ${how.via?.join(', ')}; shows all`],
    [{ how: 'native', shows: [first] }, `native; shows ${first}`],
    [{ how: 'native', partial: true, stage: 'preview' }, 'native; shows all; partial; preview'],
    [none, 'none'],
  ])('as %j the row says how, through what, and what it shows', (verdict, said) => {
    expect(asJudged(verdict)).toMatch(new RegExp(`${id}: ${said}(?:;| [A-Z])`));
  });
});

describe('the candidates', () => {
  it('are live statements that name the capability nowhere, and have a name of it or two of its words', () => {
    const live = new Set<string>(findFeatures(content).map(({ id }) => id));
    const wrong = capabilityIds.flatMap((id) =>
      Object.entries(rowOf(content, id, platformIds, 1e9).platforms).flatMap(([platform, { candidates }]) =>
        candidates.filter(({ feature, names, words }) => {
          const namesIt = Object.hasOwn(feature.support, id) || feature.about?.includes(id);
          const isLive = live.has(feature.id) && feature.platform === platform;
          return namesIt || !isLive || (names.length === 0 && words.length < 2);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('would have most claims among the first five, if these were missing', () => {
    const unclaimed: Content = {
      ...content,
      platforms: Object.fromEntries(
        Object.entries(content.platforms).map(([id, platform]) => {
          const cells = Object.entries(platform.cells).map(([category, features]) => [
            category,
            features.map(({ about: _, ...feature }) => ({ ...feature, support: {} })),
          ]);
          return [id, { ...platform, cells: Object.fromEntries(cells) }];
        }),
      ),
    };
    const ranks = capabilityIds.flatMap((id) => {
      const { platforms } = rowOf(unclaimed, id, platformIds, 1e9);
      return platformIds.flatMap((platform) => {
        const claims = new Set<string>(supportOf(content, platform, id).claims.map(({ feature }) => feature.id));
        const others: readonly string[] = platforms[platform]?.candidates.map(({ feature }) => feature.id) ?? [];
        // Those before it which are no claims: were it the only one missing, it would stand behind these.
        return [...claims].map((claim) => {
          const place = others.indexOf(claim);
          return place < 0 ? Number.POSITIVE_INFINITY : others.slice(0, place).filter((one) => !claims.has(one)).length;
        });
      });
    });
    expect(ranks.filter((rank) => rank < 5).length / ranks.length).toBeGreaterThan(0.65);
  });

  it('are as many for each platform as are asked for, and the others are counted', async () => {
    const { platforms } = await jsonOf('automl', '--platforms', 'kubeflow, h2o', '--candidates', '2');
    expect(Object.keys(platforms)).toEqual(['kubeflow', 'h2o']);
    const all = rowOf(content, 'automl', ['kubeflow', 'h2o'], 1e9).platforms;
    for (const [id, { candidates, furtherCandidates }] of Object.entries<(typeof all)[string]>(platforms)) {
      expect(candidates).toEqual(JSON.parse(JSON.stringify(all[id]?.candidates.slice(0, 2))));
      expect(candidates.length + furtherCandidates).toBe(all[id]?.candidates.length);
    }
  });
});
