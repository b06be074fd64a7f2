import { type IdKind, UnknownIdError } from '../errors/unknown-id-error.ts';
import type { Content, Redirects } from '../model/content.ts';
import { ownOf } from '../model/own-of.ts';
import { thingsNamed } from './names.ts';

/** Where a content has the records of each kind. */
export const places = {
  platform: 'platforms',
  category: 'categories',
  capability: 'capabilities',
} as const satisfies Partial<Record<IdKind, keyof Redirects>>;

type PlacedKind = keyof typeof places;

/** Whether a content has an id of a kind. */
export function isKnownId(content: Content, kind: PlacedKind, id: unknown): id is string {
  return typeof id === 'string' && Object.hasOwn(content[places[kind]], id);
}

/** Throws an {@link UnknownIdError} unless the content has the id; types rule that out, plain JavaScript does not. */
export function assertKnownId(content: Content, kind: PlacedKind, id: unknown): void {
  if (isKnownId(content, kind, id)) return;
  const moved = content.redirects[places[kind]];
  const movedTo = typeof id === 'string' ? ownOf(moved, id) : undefined;
  const kinds = Object.keys(places) as PlacedKind[];
  const others = kinds.flatMap((other) => (isKnownId(content, other, id) ? [{ kind: other, id }] : []));
  const meant = [...others, ...thingsNamed(content, id)];
  throw new UnknownIdError(kind, id, Object.keys(content[places[kind]]), { movedTo, meant });
}
