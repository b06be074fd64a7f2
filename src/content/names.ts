import type { IdKind } from '../errors/unknown-id-error.ts';
import type { Content } from '../model/content.ts';
import { fold } from './fold.ts';

/** Something that an id or a name stands for. */
export interface ResolvedId {
  /** What kind of thing it is. */
  readonly kind: IdKind;
  /** Of an offering or a concept, behind its platform's: `h2o/driverless-ai`, `kubeflow/katib`. */
  readonly id: string;
  /** The platform that an offering or a concept belongs to. */
  readonly platform?: string;
}

/** No id and no name is longer. */
const longestName = 200;

const indexes = new WeakMap<Content, ReadonlyMap<string, readonly ResolvedId[]>>();

/**
 * What a content calls by a name, in any of its spellings: platforms by all their names, categories, capabilities with
 * their aliases, requirement sets, the platforms' offerings and concepts, then products. A platform that is a product too
 * is the platform.
 */
export function thingsNamed(content: Content, name: unknown): readonly ResolvedId[] {
  if (typeof name !== 'string' || name.length > longestName) return [];
  const spelt = asName(name);
  if (spelt === '') return [];
  let index = indexes.get(content);
  if (index === undefined) {
    index = indexOfNames(content);
    indexes.set(content, index);
  }
  return index.get(spelt) ?? [];
}

function indexOfNames({
  platforms,
  categories,
  capabilities,
  requirementSets = {},
  products = {},
}: Content): Map<string, ResolvedId[]> {
  const index = new Map<string, ResolvedId[]>();
  const add = (thing: ResolvedId, names: readonly string[]) => {
    for (const name of new Set(names.map(asName))) {
      if (name === '') continue;
      const things = index.get(name);
      if (things) things.push(thing);
      else index.set(name, [thing]);
    }
  };
  for (const { id, name, names } of Object.values(platforms)) {
    add({ kind: 'platform', id }, [name, ...names.map((other) => other.name)]);
  }
  for (const { id, name } of Object.values(categories)) add({ kind: 'category', id }, [name]);
  for (const { id, name, aliases } of Object.values(capabilities)) add({ kind: 'capability', id }, [name, ...aliases]);
  for (const { id, name } of Object.values(requirementSets)) {
    add({ kind: 'requirement-set', id }, [name, withoutBrackets(name)]);
  }
  for (const { id: platform, offerings, introduction } of Object.values(platforms)) {
    for (const [key, { name }] of Object.entries(offerings)) {
      add({ kind: 'offering', id: `${platform}/${key}`, platform }, [name, withoutBrackets(name)]);
    }
    for (const { slug, term, aliases } of introduction.concepts) {
      add({ kind: 'concept', id: `${platform}/${slug}`, platform }, [term, ...aliases]);
    }
  }
  for (const { id, name, aliases } of Object.values(products)) {
    if (!Object.hasOwn(platforms, id)) add({ kind: 'product', id }, [name, ...aliases]);
  }
  return index;
}

/** What stands in brackets behind a name explains it, and few would type it. */
export function withoutBrackets(name: string): string {
  const start = name.indexOf('(');
  return start >= 0 && name.endsWith(')') ? name.slice(0, start) : name;
}

/** What stands between the words of a name. The dot of 3.10 belongs to it, and what C++ and C# end in to these. */
const between = /(\d\.(?=\d)|\p{L}(?:\+\+|#))|[^\p{L}\p{M}\p{N}]+/gu;

/** Names are compared without case, accents and everything between their words. */
export function asName(text: string): string {
  return fold(text).replace(between, '$1');
}
