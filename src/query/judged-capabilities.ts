import type { AnyContent } from '../content/any-content.ts';
import { contentCopy } from '../content/content-copy.ts';
import type { Content } from '../model/content.ts';
import { claimsOf } from './support/claims.ts';

/**
 * The capabilities that are judged by their bars: those with a bar of which every statement that claims them, on whatever
 * platform, says what it shows of the criteria. What nobody claims, or only denies, there is nothing to judge of.
 *
 * @param content - a dataset, a content, or what `createMatrix` made
 * @returns their ids, in the order of the matrix
 * @throws InvalidContentError for a content that has not the shape of one
 *
 * @example
 * ```ts
 * import { dataset } from 'mlops-platforms';
 * import { judgedCapabilities } from 'mlops-platforms/levels';
 *
 * const judged = judgedCapabilities(dataset);
 * console.log(judged.every((id) => dataset.capabilities[id].bar !== undefined)); // → true
 * ```
 */
export function judgedCapabilities<K extends string>(content: AnyContent<string, string, K>): readonly K[] {
  return judgedIn(contentCopy(content) as Content<string, string, K>);
}

/** The same of a content that is known to be one, on some of its platforms; left out, on all. */
export function judgedIn<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
  platforms: readonly P[] = Object.keys(content.platforms) as P[],
): readonly K[] {
  return (Object.keys(content.capabilities) as K[]).filter((capability) => {
    if (content.capabilities[capability].bar === undefined) return false;
    const claiming = platforms
      .flatMap((platform) => claimsOf(content, platform, capability))
      .filter(({ support: { how } }) => how !== 'none');
    return claiming.length > 0 && claiming.every(({ support: { shows } }) => shows !== undefined);
  });
}
