import type { Content } from '../model/content.ts';
import { assertContentShape, InvalidContentError } from './content-shape.ts';

/**
 * A copy of a content that shares nothing with it: content is JSON, so what JSON leaves out was no content.
 *
 * @param name - what the content is called in errors; left out, their paths begin inside it
 * @throws InvalidContentError for what has not the shape of a content
 */
export function contentCopy<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
  name = '',
): Content<P, C, K> {
  try {
    const copy = jsonCopy(content);
    assertContentShape(copy);
    return copy as Content<P, C, K>;
  } catch (error) {
    if (!(error instanceof InvalidContentError) || name === '') throw error;
    throw new InvalidContentError(error.path === '' ? name : `${name}/${error.path}`, error.found, error.expected);
  }
}

function jsonCopy(content: Content): unknown {
  if (typeof content !== 'object' || content === null) return content;
  try {
    const { categories, capabilities, platforms, redirects } = content;
    return JSON.parse(JSON.stringify({ categories, capabilities, platforms, redirects }));
  } catch (error) {
    throw new InvalidContentError('', `what JSON cannot say (${(error as Error).message})`, 'plain records and lists');
  }
}
