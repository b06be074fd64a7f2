import type { Content } from '../model/content.ts';
import { redirectEnds } from '../model/redirect-ends.ts';
import { indexOf } from './content-index.ts';
import { fold } from './search/words.ts';
import type { IdKind } from './unknown-id-error.ts';

/** Something that an id or a name stands for. */
export interface ResolvedId {
  readonly kind: IdKind;
  readonly id: string;
}

/** No id and no name is longer. */
const longestName = 200;

const places = [
  ['platform', 'platforms'],
  ['category', 'categories'],
  ['capability', 'capabilities'],
] as const;

/**
 * What a text stands for: a current id, a former one, or a name in any of its spellings; an empty list for anything
 * else.
 */
export function resolveId(content: Content, text: string): readonly ResolvedId[] {
  if (typeof text !== 'string' || text.length > longestName) return [];
  const found = new Map<string, ResolvedId>();
  const add = (kind: IdKind, id: string) => found.set(`${kind}:${id}`, { kind, id });
  for (const [kind, place] of places) {
    for (const id of successors(text, content.redirects[place], (id) => Object.hasOwn(content[place], id)))
      add(kind, id);
  }
  if (text.includes('/')) {
    const ids = new Set<string>(indexOf(content).features.map((feature) => feature.id));
    for (const id of successors(text, content.redirects.features, (id) => ids.has(id))) add('feature', id);
  }
  const name = asName(text);
  const isNamed = (names: readonly string[]) => name !== '' && names.some((other) => asName(other) === name);
  for (const { id, ...platform } of Object.values(content.platforms)) {
    if (isNamed([platform.name, ...platform.names.map((other) => other.name)])) add('platform', id);
  }
  for (const category of Object.values(content.categories)) if (isNamed([category.name])) add('category', category.id);
  for (const { id, ...capability } of Object.values(content.capabilities)) {
    if (isNamed([capability.name, ...capability.aliases])) add('capability', id);
  }
  return [...found.values()];
}

/** What an id is today: itself, or what its redirects end at. */
function successors(
  id: string,
  moved: Readonly<Record<string, readonly string[]>>,
  exists: (id: string) => boolean,
): readonly string[] {
  if (exists(id)) return [id];
  return redirectEnds(id, (former) => (Object.hasOwn(moved, former) ? moved[former] : undefined), exists);
}

/** Names are compared without case, accents and everything between their words. */
function asName(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
