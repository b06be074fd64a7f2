import fc from 'fast-check';
import type { Content } from '../../../src/model/content.ts';
import type { Feature, Retired, RetiredFeature } from '../../../src/model/feature.ts';
import { arbitraryContent } from './arbitrary-content.ts';
import type { Draft } from './released.ts';

interface Place {
  readonly draft: Draft<Content>;
  readonly platform: string;
  readonly category: string;
  readonly cell: Draft<Feature>[];
  readonly feature: Draft<Feature>;
}

const retired = { recorded: '2026-11', reason: 'It ended.', sources: [] };

/** What editors do to a live feature between two releases. */
const edits: Readonly<Record<string, (place: Place) => void>> = {
  reword: ({ feature }) => {
    feature.text += ' In other words.';
  },
  'add a source': ({ feature }) => {
    feature.sources.push({ title: 'New', url: 'https://example.org/3', recorded: '2026-11' });
  },
  'judge anew': ({ feature }) => {
    feature.support = { tuning: { how: 'custom' } };
  },
  'put the matrix in another order': ({ draft }) => {
    const turned = <T>(record: Record<string, T>) => Object.fromEntries(Object.entries(record).reverse());
    draft.platforms = turned(draft.platforms);
    draft.categories = turned(draft.categories);
    draft.capabilities = turned(draft.capabilities);
    for (const platform of Object.values(draft.platforms)) platform.offerings = turned(platform.offerings);
  },
  'put the sources in another order': ({ feature }) => {
    feature.sources.reverse();
  },
  'put the cell in another order': ({ cell }) => {
    cell.reverse();
  },
  'put the history in another order': ({ draft, platform }) => {
    draft.platforms[platform]?.history.reverse();
  },
  retire: (place) => retire(place, { ...retired, why: 'ended' }),
  restate: (place) => {
    const { platform, category, cell, feature } = place;
    const slug = freeSlug(place);
    cell.push({ ...feature, slug });
    retire(place, { ...retired, why: 'restated', replacedBy: [`${platform}/${category}/${slug}`] });
  },
  'rename, with a redirect': (place) => {
    const { draft, platform, category, feature } = place;
    const former = `${platform}/${category}/${feature.slug}`;
    feature.slug = freeSlug(place);
    draft.redirects.features[former] = [`${platform}/${category}/${feature.slug}`];
  },
  'split, with a redirect': (place) => {
    const { draft, platform, category, cell, feature } = place;
    const parts = [1, 2].map(() => {
      const part = { ...feature, slug: freeSlug(place) };
      cell.push(part);
      return `${platform}/${category}/${part.slug}`;
    });
    cell.splice(cell.indexOf(feature), 1);
    draft.redirects.features[`${platform}/${category}/${feature.slug}`] = parts;
  },
  'merge into the next one': ({ draft, platform, category, cell, feature }) => {
    const next = cell[cell.indexOf(feature) + 1];
    if (next === undefined) return;
    cell.splice(cell.indexOf(feature), 1);
    draft.redirects.features[`${platform}/${category}/${feature.slug}`] = [`${platform}/${category}/${next.slug}`];
  },
};

function retire({ draft, platform, category, cell, feature }: Place, why: Draft<Retired>): void {
  cell.splice(cell.indexOf(feature), 1);
  const history: Draft<RetiredFeature>[] = draft.platforms[platform]?.history ?? [];
  history.unshift({ ...feature, category, retired: why });
}

function freeSlug({ draft, platform, cell }: Place): string {
  const taken = new Set([...cell, ...(draft.platforms[platform]?.history ?? [])].map(({ slug }) => slug));
  let number = 1;
  while (taken.has(`new-${number}`)) number++;
  return `new-${number}`;
}

function edited(content: Content, steps: readonly (readonly [edit: string, at: number])[]): Content {
  const draft: Draft<Content> = JSON.parse(JSON.stringify(content));
  for (const [edit, at] of steps) {
    const places = Object.entries(draft.platforms).flatMap(([platform, { cells }]) =>
      Object.entries(cells).flatMap(([category, cell]) =>
        cell.map((feature) => ({ draft, platform, category, cell, feature })),
      ),
    );
    const place = places[at % Math.max(1, places.length)];
    if (place) edits[edit]?.(place);
  }
  return draft;
}

const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(30)), { minLength: 1, maxLength: 4 });
const neighbours = fc
  .tuple(arbitraryContent, steps)
  .map(([content, edits]) => [content, edited(content, edits)] as const);

/** Any two contents: of nothing in common but the names, or a few edits apart, in either direction. */
export const arbitraryPair: fc.Arbitrary<readonly [before: Content, after: Content]> = fc.oneof(
  fc.tuple(arbitraryContent, arbitraryContent),
  neighbours,
  neighbours.map(([before, after]) => [after, before] as const),
);
