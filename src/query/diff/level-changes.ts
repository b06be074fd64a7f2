import type { AnyContent } from '../../content/any-content.ts';
import { contentCopy } from '../../content/content-copy.ts';
import { knownFields } from '../../errors/known-names.ts';
import type { Content } from '../../model/content.ts';
import { deepFreeze } from '../../model/deep-freeze.ts';
import type { Level } from '../../model/support.ts';
import { listOfIds } from '../ids-asked.ts';
import { strengthOf } from '../support/claims.ts';
import { cellKnown, type GridCell } from '../support/support-of.ts';
import { matchIds } from './matching-ids.ts';
import { recordNames } from './record-kind.ts';

/** What two contents answer differently of one capability of one platform. */
export interface LevelChange {
  /** Its id in the later content. */
  readonly platform: string;
  /** Its id in the later content. */
  readonly capability: string;
  /**
   * - `stronger`, `weaker`: another level; or the same, which is no longer limited, or newly so, or misses fewer criteria
   *   of its bar, or more
   * - `scope`: the same level, which holds elsewhere, misses other criteria, or is contested now or no longer
   * - `knowledge`: it is not provided in either, and what is known of that differs: denied, not found, or unknown
   */
  readonly kind: 'stronger' | 'weaker' | 'scope' | 'knowledge';
  /** What the earlier content answers. */
  readonly before: GridCell;
  /** What the later content answers. */
  readonly after: GridCell;
}

/** Which answers are compared; left out, all that both contents can give. */
export interface LevelFilter {
  /** Ids of the later content. */
  readonly platforms?: readonly string[] | undefined;
  /** Ids of the later content. */
  readonly capabilities?: readonly string[] | undefined;
  /** The capabilities whose home is one of these; with `capabilities`, those of them that pass both. */
  readonly categories?: readonly string[] | undefined;
}

/**
 * The capabilities of platforms that a later content answers otherwise: by platform, in the order of the matrix. What is
 * renamed with a redirect is compared all the same; what only one of the contents has is left out.
 *
 * @param before - the earlier content
 * @param after - the later content
 * @param filter - the platforms, capabilities and categories; left out, all
 * @returns what differs, each with both answers
 * @throws InvalidContentError for what has not the shape of a content; its path begins with `before/` or `after/`
 * @throws UnknownIdError for an id that the later content does not have
 * @throws InvalidArgumentError for a filter that does not exist, or a value that it cannot have
 *
 * @example
 * ```ts
 * import { dataset } from 'mlops-platforms';
 * import { levelChanges } from 'mlops-platforms/diff';
 *
 * const empty = Object.fromEntries(Object.keys(dataset.categories).map((id) => [id, []]));
 * const kubeflow = { ...dataset.platforms.kubeflow, cells: empty, notFound: {} };
 * const older = { ...dataset, platforms: { ...dataset.platforms, kubeflow } } as unknown as typeof dataset;
 *
 * const [change] = levelChanges(older, dataset, { capabilities: ['hyperparameter-tuning'] });
 * console.log(change?.platform, change?.kind, change?.before.level, change?.after.level); // → kubeflow stronger unknown native
 * ```
 */
export function levelChanges(before: AnyContent, after: AnyContent, filter: LevelFilter = {}): readonly LevelChange[] {
  const was = deepFreeze(contentCopy(before, 'before'));
  const is = deepFreeze(contentCopy(after, 'after'));
  const asked = knownFields('filter', filter, ['platforms', 'capabilities', 'categories']);
  const platforms = listOfIds(is, 'platform', asked.platforms, 'filter.platforms');
  const categories = new Set(listOfIds(is, 'category', asked.categories, 'filter.categories'));
  const capabilities = listOfIds(is, 'capability', asked.capabilities, 'filter.capabilities').filter((id) =>
    categories.has(is.capabilities[id]?.category ?? ''),
  );
  const former = { platform: formerIds('platform', was, is), capability: formerIds('capability', was, is) };
  const changes = platforms.flatMap((platform) =>
    capabilities.flatMap((capability): readonly LevelChange[] => {
      const [column, row] = [former.platform.get(platform), former.capability.get(capability)];
      if (column === undefined || row === undefined) return [];
      const answers = { before: cellKnown(was, column, row), after: cellKnown(is, platform, capability) };
      const kind = kindOf(answers.before, answers.after);
      return kind === undefined ? [] : [{ platform, capability, kind, ...answers }];
    }),
  );
  return deepFreeze(changes);
}

/** For each id of the later content what it was before, if it was there. */
function formerIds(kind: 'platform' | 'capability', before: Content, after: Content): ReadonlyMap<string, string> {
  const name = recordNames[kind];
  const [was, is] = [before, after].map((content) => ({
    ids: new Map(Object.entries(content[name])),
    redirects: new Map(Object.entries(content.redirects[name])),
  }));
  const former = new Map<string, string>();
  if (was === undefined || is === undefined) return former;
  for (const match of matchIds(was, is)) {
    if (match.how === 'kept') former.set(match.id, match.id);
    else if (match.how === 'renamed') former.set(match.to, match.id);
  }
  return former;
}

const absent: ReadonlySet<Level> = new Set(['none', 'not-found', 'unknown']);

function kindOf(before: GridCell, after: GridCell): LevelChange['kind'] | undefined {
  if (before.level !== after.level) {
    if (absent.has(before.level) && absent.has(after.level)) return 'knowledge';
    return strengthOf(after.level) < strengthOf(before.level) ? 'stronger' : 'weaker';
  }
  if (before.limited !== after.limited) return after.limited ? 'weaker' : 'stronger';
  const [missed, misses] = [before, after].map(({ limited, missing }) => (limited ? missing : []));
  // A limit of which no criterion was named may be any.
  if (missed?.length && misses?.length && missed.length !== misses.length) {
    return misses.length < missed.length ? 'stronger' : 'weaker';
  }
  const isSame =
    sameNames(missed, misses) &&
    before.contested === after.contested &&
    before.alone === after.alone &&
    sameNames(before.only, after.only) &&
    sameNames(before.except, after.except);
  return isSame ? undefined : 'scope';
}

/** Whether two scopes name the same offerings, in whatever order; one that names none holds everywhere. */
function sameNames(before: readonly string[] | undefined, after: readonly string[] | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  const names = new Set(after);
  return before.length === after.length && before.every((name) => names.has(name));
}
