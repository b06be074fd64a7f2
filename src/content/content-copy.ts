import { InvalidContentError } from '../errors/invalid-content-error.ts';
import { inContent } from '../errors/mistakes.ts';
import { plainValue } from '../errors/plain-value.ts';
import { type Content, contentParts } from '../model/content.ts';
import type { AnyContent } from './any-content.ts';
import { assertContentShape } from './content-shape.ts';
import { upgrade } from './upgrade.ts';

/** A content without the version of its shape, and the version that it was given in, if one was told. */
export interface VersionedContent<P extends string, C extends string, K extends string> {
  readonly content: Content<P, C, K>;
  readonly schemaVersion: number | undefined;
}

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
  return versionedCopy(content, name).content;
}

/** The version of the shape in which contents were given that were brought into today's. */
const givenIn = new WeakMap<object, number>();

/**
 * Keeps in mind of a content in today's shape in which version it was given. `diff` tells of another shape, and it has to
 * say the same of a dataset and of what `contentFrom` or `createMatrix` made of it.
 */
export function rememberShape(content: object, schemaVersion: number | undefined): void {
  if (schemaVersion !== undefined) givenIn.set(content, schemaVersion);
}

/** The same, with the version of the shape in which it was given, here or to whoever remembered it. */
export function versionedCopy<P extends string, C extends string, K extends string>(
  content: AnyContent<P, C, K>,
  name = '',
): VersionedContent<P, C, K> {
  try {
    const given = plainValue(content, '', inContent, { names: ['schemaVersion', ...contentParts] });
    const upgraded = upgrade(given);
    assertContentShape(upgraded);
    const { schemaVersion: _version, ...copy } = upgraded as Content<P, C, K> & { readonly schemaVersion?: number };
    const { schemaVersion = givenIn.get(content) } = given as { readonly schemaVersion: number | undefined };
    return { content: copy as Content<P, C, K>, schemaVersion };
  } catch (error) {
    if (!(error instanceof InvalidContentError) || name === '') throw error;
    throw new InvalidContentError(error.path === '' ? name : `${name}/${error.path}`, error.found, error.expected);
  }
}
