import { assertKnownId } from '../content/known-id.ts';
import type { Content } from '../model/content.ts';

/**
 * One platform: a column of the matrix.
 *
 * @throws UnknownIdError for an id that the content does not have
 */
export function byPlatform<P extends string, C extends string, K extends string, Id extends P>(
  content: Content<P, C, K>,
  id: Id,
): Content<P, C, K>['platforms'][Id] {
  assertKnownId(content, 'platform', id);
  return content.platforms[id];
}
