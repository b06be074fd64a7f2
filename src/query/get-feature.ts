import { featuresOf, featureWithId } from '../content/content-index.ts';
import { UnknownIdError } from '../errors/unknown-id-error.ts';
import type { Content } from '../model/content.ts';
import type { LocatedFeature } from '../model/feature.ts';
import { resolveId } from './resolve-id.ts';

/**
 * The feature behind a permalink, whether it holds or is retired. A former permalink leads to the feature that took its
 * place, if it is one.
 *
 * @throws UnknownIdError for anything else; `nearest` has the features that a former permalink was split into, or those
 * that are spelt nearly alike
 */
export function getFeature<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
  id: string,
): LocatedFeature<P, C, K> {
  const found = typeof id === 'string' ? featureWithId(content, id) : undefined;
  if (found) return found;
  const things = resolveId(content, id);
  // An id in other letters is a mistake here, as it is for every other question: only what moved is followed.
  const movedTo = things.flatMap((thing) => (thing.kind === 'feature' && !isSpelt(thing.id, id) ? [thing.id] : []));
  const [only, ...others] = movedTo;
  const successor = only !== undefined && others.length === 0 ? featureWithId(content, only) : undefined;
  if (successor) return successor;
  const meant = things.filter(({ kind }) => kind !== 'feature');
  throw new UnknownIdError(
    'feature',
    id,
    Array.from(featuresOf(content), (feature) => feature.id),
    { movedTo, meant },
  );
}

function isSpelt(id: string, asked: string): boolean {
  return id.toLowerCase() === asked.trim().toLowerCase();
}
