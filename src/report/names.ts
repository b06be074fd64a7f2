import type { Content } from '../model/content.ts';

/** The names that ids stand for; an id stands for itself where no content names it. */
export interface Names {
  readonly platform: (id: string) => string;
  readonly category: (id: string) => string;
  readonly capability: (id: string) => string;
  readonly offering: (platform: string, id: string) => string;
}

export function namesIn(content: Content | undefined): Names {
  return {
    platform: (id) => entryOf(content?.platforms, id)?.name ?? id,
    category: (id) => entryOf(content?.categories, id)?.name ?? id,
    capability: (id) => entryOf(content?.capabilities, id)?.name ?? id,
    offering: (platform, id) => entryOf(entryOf(content?.platforms, platform)?.offerings, id)?.name ?? id,
  };
}

/** The entry of a record, if it is one of its own: ids may be the names of what objects inherit. */
export function entryOf<T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
