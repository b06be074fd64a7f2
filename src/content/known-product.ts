import { UnknownIdError } from '../errors/unknown-id-error.ts';
import type { Content } from '../model/content.ts';
import { featuresOf } from './content-index.ts';
import { thingsNamed } from './names.ts';

/**
 * Throws an {@link UnknownIdError} unless the content lists a product by this id, or has a statement whose `via` says just
 * that: a content without products, or with platforms that name others, is asked by the texts that it has.
 */
export function assertKnownProduct(content: Content, id: unknown): void {
  const { products = {} } = content;
  if (typeof id === 'string' && (Object.hasOwn(products, id) || unlistedIn(content).has(id))) return;
  const meant = thingsNamed(content, id).map((thing) =>
    // A platform that others work through is a product by the same id.
    thing.kind === 'platform' && Object.hasOwn(products, thing.id) ? { kind: 'product' as const, id: thing.id } : thing,
  );
  throw new UnknownIdError('product', id, [...Object.keys(products), ...unlistedIn(content)], { meant });
}

const unlisted = new WeakMap<Content, ReadonlySet<string>>();

/** What statements name that is none of the products, worked out when somebody asks for what is not listed. */
function unlistedIn(content: Content): ReadonlySet<string> {
  let found = unlisted.get(content);
  if (found === undefined) {
    found = new Set(namedIn(content));
    unlisted.set(content, found);
  }
  return found;
}

function* namedIn(content: Content): Iterable<string> {
  const { products = {} } = content;
  for (const { support } of featuresOf(content)) {
    for (const claim of Object.values(support)) {
      for (const name of claim?.via ?? []) if (!Object.hasOwn(products, name)) yield name;
    }
  }
}
