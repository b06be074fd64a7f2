import { contentFrom } from '../../content/content-from.ts';
import { copiedOnce } from '../../content/copied-once.ts';
import type { Content } from '../../model/content.ts';

/**
 * A copy of a content, in today's shape, whatever shape it was stored in.
 *
 * @throws InvalidContentError for what has not the shape of one
 */
export const contentIn = /* @__PURE__ */ copiedOnce(contentFrom);

/** What is made of a content once, as none changes. */
export function onceFor<T>(make: (content: Content) => T): (content: Content) => T {
  const made = new WeakMap<Content, { readonly value: T }>();
  return (content) => {
    const known = made.get(content) ?? { value: make(content) };
    made.set(content, known);
    return known.value;
  };
}
