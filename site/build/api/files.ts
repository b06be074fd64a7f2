import { llmsText } from './llms.ts';
import { openApiOf } from './openapi.ts';
import type { Release } from './release.ts';
import { lineOf, resourcesOf } from './resources.ts';

/** The folder of all files that programs ask for; what would break a reader of them comes into another. */
export const folder = 'api/v1';

/** Everything beside the page, by where it stands in the site. */
export function* filesOf(asked: Release): Iterable<readonly [path: string, text: string]> {
  const resources = resourcesOf(asked);
  for (const { path, ids, write } of resources) {
    for (const id of ids ?? ['']) yield [`${folder}${path.replace('{id}', id)}`, write(id)];
  }
  yield [`${folder}/openapi.json`, lineOf(openApiOf(asked, resources))];
  yield ['llms.txt', llmsText(asked)];
}
