import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { contentParts, schemaVersion as current } from '../../model/content.ts';

/**
 * The `hash` of a dataset: SHA-256 over the RFC 8785 JSON of its content and schema version.
 *
 * @param content - a content; of a dataset, nothing else counts
 * @param schemaVersion - the version of the shape that it has
 * @throws Error for what that JSON cannot say: half a character, an infinite number
 */
export function hashOf(content: object, schemaVersion: unknown = current): string {
  const hashed: Record<string, unknown> = { schemaVersion };
  for (const part of contentParts) if (Object.hasOwn(content, part)) hashed[part] = Reflect.get(content, part);
  return createHash('sha256')
    .update(String(canonicalize(hashed)))
    .digest('hex');
}
