import { InvalidContentError } from '../errors/invalid-content-error.ts';
import type { Content } from '../model/content.ts';
import type { AnyContent } from './any-content.ts';
import { assertContentShape } from './content-shape.ts';
import { upgrade } from './upgrade.ts';

/**
 * A copy of a content, in today's shape, that shares nothing with it: content is JSON, so what JSON leaves out was no
 * content.
 *
 * @param name - what the content is called in errors; left out, their paths begin inside it
 * @throws InvalidContentError for what has not the shape of a content, or a newer one than can be read
 */
export function contentCopy<P extends string, C extends string, K extends string>(
  content: AnyContent<P, C, K>,
  name = '',
): Content<P, C, K> {
  try {
    const upgraded = upgrade(jsonCopy(content));
    assertContentShape(upgraded);
    const { schemaVersion: _version, ...copy } = upgraded as Content<P, C, K> & { readonly schemaVersion?: number };
    return copy as Content<P, C, K>;
  } catch (error) {
    if (!(error instanceof InvalidContentError) || name === '') throw error;
    throw new InvalidContentError(error.path === '' ? name : `${name}/${error.path}`, error.found, error.expected);
  }
}

function jsonCopy(content: AnyContent & { readonly schemaVersion?: unknown }): unknown {
  if (typeof content !== 'object' || content === null) return content;
  try {
    const { schemaVersion, categories, capabilities, platforms, redirects } = content;
    const { products, requirementSets, measures } = content;
    const parts = {
      schemaVersion,
      categories,
      capabilities,
      platforms,
      redirects,
      products,
      requirementSets,
      measures,
    };
    return JSON.parse(JSON.stringify(parts));
  } catch (error) {
    throw new InvalidContentError('', `what JSON cannot say (${(error as Error).message})`, 'plain records and lists');
  }
}
