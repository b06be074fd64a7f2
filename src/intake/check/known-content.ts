import type { AnyContent } from '../../content/any-content.ts';
import { contentFrom } from '../../content/content-from.ts';
import type { Content } from '../../model/content.ts';
import { isSettled } from '../../model/settled.ts';

/** The copies of contents that never change: whoever mends a draft checks it again and again. */
const copies = new WeakMap<object, Content>();

/**
 * A copy of a content, in today's shape, whatever shape it was stored in.
 *
 * @throws InvalidContentError for what has not the shape of one
 */
export function contentIn(value: AnyContent): Content {
  const known = copies.get(value);
  if (known !== undefined) return known;
  const content = contentFrom(value);
  if (isSettled(value)) copies.set(value, content);
  return content;
}

/** What is made of a content once, as none changes. */
export function onceFor<T>(make: (content: Content) => T): (content: Content) => T {
  const made = new WeakMap<Content, { readonly value: T }>();
  return (content) => {
    const known = made.get(content) ?? { value: make(content) };
    made.set(content, known);
    return known.value;
  };
}
