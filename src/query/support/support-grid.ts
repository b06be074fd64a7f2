import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { knownFields } from '../../errors/known-names.ts';
import type { Content } from '../../model/content.ts';
import { ownOf } from '../../model/own-of.ts';
import { listOfIds } from '../ids-asked.ts';
import { type OfferingId, offeringsAsked } from '../offerings-asked.ts';
import { cellKnown, type GridCell } from './support-of.ts';

/** Capabilities × platforms: the view that people look at first. */
export interface SupportGrid<P extends string = string, K extends string = string> {
  /** The columns, in the order asked for, or else in that of the matrix. */
  readonly platforms: readonly P[];
  /** The rows, in the order asked for, or else in that of the matrix. */
  readonly capabilities: readonly K[];
  /** The offerings that columns are limited to, by platform; others are answered in their best configuration. */
  readonly offerings: Readonly<Partial<Record<P, string>>>;
  /** What is answered, by capability and platform. */
  readonly cells: { readonly [Row in K]: { readonly [Column in P]: GridCell } };
}

/** Which columns and rows a grid has; left out, all. */
export interface GridOptions<P extends string = string, C extends string = string, K extends string = string> {
  /** The columns. */
  readonly platforms?: readonly P[] | undefined;
  /** The rows. */
  readonly capabilities?: readonly K[] | undefined;
  /** The capabilities whose home is one of these; with `capabilities`, those of them that pass both. */
  readonly categories?: readonly C[] | undefined;
  /** `h2o/driverless-ai` limits a platform's column to one of its offerings; one a platform. */
  readonly offerings?: readonly OfferingId<P>[] | undefined;
}

/**
 * How platforms support capabilities, in a word and its scope.
 *
 * @throws UnknownIdError for an id that the content does not have
 * @throws InvalidArgumentError for an option that does not exist, or a value that it cannot have
 */
export function supportGrid<P extends string, C extends string, K extends string, Id extends P = P, Row extends K = K>(
  content: Content<P, C, K>,
  options: GridOptions<Id, C, Row> = {},
): SupportGrid<Id, Row> {
  const given = knownFields('options', options, ['platforms', 'capabilities', 'categories', 'offerings']);
  const columns = listOfIds(content, 'platform', given.platforms, 'options.platforms') as readonly Id[];
  const asked = listOfIds(content, 'capability', given.capabilities, 'options.capabilities') as readonly Row[];
  const categories = new Set<string>(listOfIds(content, 'category', given.categories, 'options.categories'));
  const isThere = (id: Row) => given.categories === undefined || categories.has(content.capabilities[id].category);
  const rows = asked.filter(isThere);
  const offerings = oneForEach(offeringsAsked(content, given.offerings, 'options.offerings'), columns);
  const cells = rows.map((row) => [
    row,
    Object.fromEntries(columns.map((id) => [id, cellKnown(content, id, row, ownOf<string>(offerings, id))])),
  ]);
  return { platforms: columns, capabilities: rows, offerings, cells: Object.fromEntries(cells) };
}

function oneForEach<P extends string>(
  asked: ReadonlyMap<string, ReadonlySet<string>>,
  columns: readonly P[],
): Partial<Record<P, string>> {
  const shown = new Set<string>(columns);
  for (const [platform, { size }] of asked) {
    if (size > 1) {
      throw new InvalidArgumentError('options.offerings', `several of ${describe(platform)}`, 'one a platform');
    }
    if (!shown.has(platform)) {
      throw new InvalidArgumentError('options.offerings', `one of ${describe(platform)}`, 'those of the columns');
    }
  }
  const chosen = [...asked].flatMap(([platform, [offering]]) => (offering ? [[platform, offering]] : []));
  return Object.fromEntries(chosen) as Partial<Record<P, string>>;
}
