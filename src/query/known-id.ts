import type { Content, Redirects } from '../model/content.ts';
import { type IdKind, UnknownIdError } from './unknown-id-error.ts';

const places = {
  platform: 'platforms',
  category: 'categories',
  capability: 'capabilities',
} as const satisfies Partial<Record<IdKind, keyof Redirects>>;

/** Throws an {@link UnknownIdError} unless the content has the id; types rule that out, plain JavaScript does not. */
export function assertKnownId(content: Content, kind: keyof typeof places, id: unknown): void {
  const place = places[kind];
  if (typeof id === 'string' && Object.hasOwn(content[place], id)) return;
  const moved = content.redirects[place];
  const movedTo = typeof id === 'string' && Object.hasOwn(moved, id) ? moved[id] : undefined;
  throw new UnknownIdError(kind, id, Object.keys(content[place]), movedTo);
}
