import type { Content } from '../model/content.ts';
import { isText, type Shape, shapesFor } from './shape.ts';
import { describe } from './unknown-id-error.ts';

/**
 * Thrown where something that should be a matrix's content has not its shape.
 *
 * @example
 * ```ts
 * import { createMatrix, dataset, InvalidContentError } from 'mlops-platforms';
 *
 * try {
 *   createMatrix({ ...dataset, categories: {} } as never);
 * } catch (error) {
 *   if (error instanceof InvalidContentError) console.log(error.path); // → categories
 * }
 * ```
 */
export class InvalidContentError extends Error {
  override readonly name = 'InvalidContentError';
  readonly code = 'INVALID_CONTENT';
  /** The way to the place: `platforms/kubeflow/cells/pricing/0/text`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;

  constructor(path: string, found: string, expected: string) {
    super(`Invalid content at ${path || 'its root'}: found ${found}, expected ${expected}.`);
    this.path = path;
    this.found = found;
    this.expected = expected;
  }
}

// One pure call, because bundlers keep every other that runs while the module loads.
const contentShape: Shape = /* @__PURE__ */ shapeOfContent();

function shapeOfContent(): Shape {
  const { fitting, listOf, recordOf, object } = shapesFor(
    (path, found, expected) => new InvalidContentError(path, found, expected),
    (path, step) => (path === '' ? String(step) : `${path}/${step}`),
  );
  const text = fitting('a text', isText);
  const texts = listOf(text);
  const sources = listOf(
    object({ title: text, url: text }, { recorded: text, accessed: text, gone: text, archive: text }),
  );
  const support = recordOf(object({ how: text }, { via: text, stage: text }));
  const statement = { slug: text, text, support, sources, recorded: text };
  const aside = { about: texts, only: texts, date: text };
  const feature = object(statement, aside);
  const retired = object({ recorded: text, why: text, reason: text, sources }, { since: text, replacedBy: texts });
  const redirects = recordOf(texts);

  return object({
    categories: recordOf(object({ id: text, name: text, hint: text })),
    capabilities: recordOf(object({ id: text, category: text, name: text, definition: text, aliases: texts })),
    platforms: recordOf(
      object({
        id: text,
        name: text,
        vendor: text,
        homepage: text,
        license: text,
        status: object({ is: text, sources }, { since: text }),
        names: listOf(object({ name: text, sources }, { from: text, until: text })),
        offerings: recordOf(object({ name: text, kind: text })),
        introduction: object({
          summary: text,
          concepts: listOf(object({ term: text, aliases: texts, definition: text, sources })),
        }),
        cells: recordOf(listOf(feature)),
        history: listOf(object({ ...statement, category: text, retired }, aside)),
        notFound: recordOf(text),
      }),
    ),
    redirects: object({ platforms: redirects, categories: redirects, capabilities: redirects, features: redirects }),
  });
}

/**
 * Checks what the queries rely on: the shape of every part, ids that are their records' keys, and a cell for every
 * category. What the parts say is for `datasetSchema`, and costs zod.
 *
 * @throws InvalidContentError at the first place that is not right
 */
export function assertContentShape(value: unknown): void {
  contentShape(value, '');
  const content = value as Content;
  for (const kind of ['categories', 'capabilities', 'platforms'] as const) {
    for (const [key, { id }] of Object.entries(content[kind])) {
      if (id !== key) throw new InvalidContentError(`${kind}/${key}/id`, describe(id), `its key, '${key}'`);
    }
  }
  const categories = Object.keys(content.categories);
  if (categories.length === 0) throw new InvalidContentError('categories', 'none', 'one at least');
  for (const [id, { cells, history }] of Object.entries(content.platforms)) {
    for (const category of categories) {
      if (!Object.hasOwn(cells, category)) {
        throw new InvalidContentError(`platforms/${id}/cells/${category}`, 'nothing', 'a list, if an empty one');
      }
    }
    for (const category of [...Object.keys(cells), ...history.map((feature) => feature.category)]) {
      if (categories.includes(category)) continue;
      throw new InvalidContentError(`platforms/${id}`, `features in '${category}'`, 'a category of the content');
    }
  }
}
