import type { Content } from '../model/content.ts';
import type { Day } from '../model/date.ts';

/** An address that a content cites, once, whoever cites it. */
export interface Cited {
  readonly url: string;
  /** The title under which it is cited first. */
  readonly title: string;
  /** Ids, in the order of the content. */
  readonly platforms: readonly string[];
  /** What cites it: a statement by its id, anything else by its way: `kubeflow/model-training/katib`, `kubeflow/status`. */
  readonly places: readonly string[];
  /** The day on which it was recorded as gone. */
  readonly gone?: Day;
}

interface Found {
  readonly url: string;
  readonly title: string;
  readonly gone?: Day | undefined;
  readonly platforms: Set<string>;
  readonly places: Set<string>;
}

/** Every address that a content cites, archived copies too, in the order of the content. */
export function citedIn({ platforms }: Content): readonly Cited[] {
  const found = new Map<string, Found>();
  const add = (url: string, title: string, gone: Day | undefined, platform: string, place: string) => {
    const one = found.get(url) ?? { url, title, gone, platforms: new Set(), places: new Set() };
    found.set(url, one);
    one.platforms.add(platform);
    one.places.add(place);
  };
  for (const [id, platform] of Object.entries(platforms)) {
    const visit = (value: unknown, place: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        if (key !== 'sources' || !Array.isArray(part)) visit(part, placeIn(place, value, key, part));
        else
          for (const { url, title, gone, archive } of part) {
            add(url, title, gone, id, place);
            if (archive !== undefined) add(archive, title, undefined, id, place);
          }
      }
    };
    visit(platform, id);
  }
  return [...found.values()].map(({ gone, ...one }) => ({
    ...one,
    platforms: [...one.platforms],
    places: [...one.places],
    ...(gone !== undefined && { gone }),
  }));
}

/** The way to a part; of statements their ids, which are links into the matrix. */
function placeIn(place: string, around: object, key: string, part: unknown): string {
  if (key === 'cells') return place;
  const { slug, category } = (part ?? {}) as { readonly slug?: unknown; readonly category?: unknown };
  if (!Array.isArray(around) || typeof slug !== 'string') return `${place}/${key}`;
  // What no longer holds is in one list, whatever its category.
  return typeof category === 'string' ? `${place.replace(/\/history$/, '')}/${category}/${slug}` : `${place}/${slug}`;
}
