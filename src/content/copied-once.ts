import type { Content } from '../model/content.ts';
import { isSettled } from '../model/settled.ts';
import type { AnyContent } from './any-content.ts';

/**
 * Copies a content once, if it never changes: the same is often asked about again, as by a page with a report for each
 * platform, or by whoever mends a draft.
 */
export function copiedOnce(copy: (value: AnyContent) => Content): (value: AnyContent) => Content {
  const copies = new WeakMap<object, Content>();
  return (value) => {
    const known = copies.get(value);
    if (known !== undefined) return known;
    const content = copy(value);
    if (isSettled(value)) copies.set(value, content);
    return content;
  };
}
