import { UnknownIdError } from '../errors/unknown-id-error.ts';
import type { Content } from '../model/content.ts';
import { featuresOf } from './content-index.ts';
import { thingsNamed } from './names.ts';

/**
 * What throws an {@link UnknownIdError} unless the content lists a product by an id, or has a statement whose `via` says just
 * that: a content without products, or with platforms that name others, is asked by the texts that it has.
 */
export function knownProduct(content: Content): (id: string) => void {
  const { products = {} } = content;
  let known: ReadonlySet<string> | undefined;
  return (id) => {
    if (Object.hasOwn(products, id)) return;
    // All statements are read only for what is not listed, and once for however much of that is asked for.
    known ??= new Set([...Object.keys(products), ...namedIn(content)]);
    if (known.has(id)) return;
    const meant = thingsNamed(content, id).map((thing) =>
      // A platform that others work through is a product by the same id.
      Object.hasOwn(products, thing.id) ? { ...thing, kind: 'product' as const } : thing,
    );
    throw new UnknownIdError('product', id, [...known], { meant });
  };
}

/** What the statements of a content work through. */
function namedIn(content: Content): string[] {
  return [...featuresOf(content)].flatMap(({ support }) => Object.values(support).flatMap((claim) => claim?.via ?? []));
}
