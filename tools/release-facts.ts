import pkg from '../package.json' with { type: 'json' };
import { hashOf } from '../src/cli/validation/dataset-hash.ts';
import type { Content, Dataset } from '../src/model/content.ts';

export { hashOf };

/** What identifies a release: see `Dataset`. */
export function releaseFacts(content: Content): Pick<Dataset, 'version' | 'updated' | 'hash'> {
  return { version: pkg.version, updated: newestDate(content), hash: hashOf(content) };
}

/** The newest of the dates on which editors worked; dates that statements speak of do not count. */
export function newestDate(content: Content): string {
  const editorial = new Set(['recorded', 'accessed', 'gone']);
  let newest = '';
  const visit = (value: unknown, key: string, counts: boolean): void => {
    if (typeof value === 'string' && (counts || editorial.has(key)) && value > newest) newest = value;
    if (typeof value !== 'object' || value === null) return;
    for (const [inner, part] of Object.entries(value)) visit(part, inner, key === 'notFound');
  };
  visit(content.platforms, 'platforms', false);
  visit(content.requirementSets, 'requirementSets', false);
  return newest;
}
