import { asOf } from '../../content/as-of.ts';
import { assertKnownId } from '../../content/known-id.ts';
import { knownProduct } from '../../content/known-product.ts';
import { lastRead } from '../../content/last-read.ts';
import { dateWay, describeDate, type Precision } from '../../errors/date-way.ts';
import { describe } from '../../errors/describe.ts';
import { assertFlag } from '../../errors/flag.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import type { Content } from '../../model/content.ts';
import type { Day, Month, PartialDate } from '../../model/date.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { levelOf } from '../../model/level-of.ts';
import { type License, licenses } from '../../model/platform.ts';
import { type StatusWord, statuses } from '../../model/status.ts';
import { type RecordedLevel, recordedLevels } from '../../model/support.ts';
import { type OfferingId, offeringsAsked } from '../offerings-asked.ts';

/** What features must be to be listed; a feature passes that passes every filter that is given. An empty list passes none. */
export interface FeatureFilter<
  P extends string = string,
  C extends string = string,
  K extends string = string,
  V extends string = string,
> {
  /** It is about one of these. */
  readonly platforms?: readonly P[] | undefined;
  /** It stands in one of these. */
  readonly categories?: readonly C[] | undefined;
  /** It claims or denies one of these. */
  readonly capabilities?: readonly K[] | undefined;
  /** One of its claims has one of these levels; with `capabilities`, one of the claims of these. */
  readonly levels?: readonly RecordedLevel[] | undefined;
  /** One of its claims works through, or is built on, one of these products; with `capabilities` and `levels`, one of these. */
  readonly via?: readonly V[] | undefined;
  /** It is limited to one of these offerings, named as `h2o/driverless-ai`. */
  readonly offerings?: readonly OfferingId<P>[] | undefined;
  /** Its platform has one of these. */
  readonly statuses?: readonly StatusWord[] | undefined;
  /** Its platform is published under one of these. */
  readonly licenses?: readonly License[] | undefined;
  /** The matrix as it stood at the end of this month (`YYYY-MM`), or of the month of this day or the last of this year. */
  readonly asOf?: PartialDate | undefined;
  /** No editor read any of its sources on or after this day, or month; events, which do not age, are left out. */
  readonly notReadSince?: Day | Month | undefined;
  /** Whether those that no longer hold are listed too; left out, they are not. */
  readonly retired?: boolean | undefined;
}

/** Every filter there is. */
export const filterNames = [
  'platforms',
  'categories',
  'capabilities',
  'levels',
  'via',
  'offerings',
  'statuses',
  'licenses',
  'asOf',
  'notReadSince',
  'retired',
];

/** A filter, checked. */
export interface Passing<P extends string = string, C extends string = string, K extends string = string> {
  /** The platforms whose features may pass, in the order of the matrix: the others need not be read. */
  readonly platforms: readonly P[];
  /** The categories of features that may pass, and the capabilities, one of which they have to claim; left out, all. */
  readonly categories: ReadonlySet<string> | undefined;
  readonly capabilities: ReadonlySet<string> | undefined;
  /** Whether retired ones may pass. */
  readonly retired: boolean;
  /** Whether that tells all: what is right in these respects passes, and is shown as it is. */
  readonly isPlain: boolean;
  /** Whether nothing is asked but that they hold. */
  readonly isOpen: boolean;
  /** A feature as it is to be shown, or nothing where it does not pass. */
  readonly show: (feature: LocatedFeature<P, C, K>) => LocatedFeature<P, C, K> | undefined;
}

/**
 * What passes a filter, whose names are known.
 *
 * @throws UnknownIdError for an id that the content does not have
 * @throws InvalidArgumentError for a value that a filter cannot have
 */
export function passing<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
  filter: FeatureFilter<P, C, K>,
): Passing<P, C, K> {
  const platforms = listed(filter.platforms, 'platforms', (id) => assertKnownId(content, 'platform', id));
  const categories = listed(filter.categories, 'categories', (id) => assertKnownId(content, 'category', id));
  const capabilities = listed(filter.capabilities, 'capabilities', (id) => assertKnownId(content, 'capability', id));
  const levels = listed(filter.levels, 'levels', assertLevel);
  const products = listed(filter.via, 'via', knownProduct(content));
  const offerings =
    filter.offerings === undefined ? undefined : offeringsAsked(content, filter.offerings, 'filter.offerings');
  const are = listed(filter.statuses, 'statuses', oneOf('statuses', statuses));
  const have = listed(filter.licenses, 'licenses', oneOf('licenses', licenses));
  const month = filter.asOf === undefined ? undefined : lastMonthOf(filter.asOf);
  const unreadSince =
    filter.notReadSince === undefined ? undefined : dateIn('notReadSince', filter.notReadSince, ['month', 'day']);
  assertFlag('filter.retired', filter.retired);

  const claims = (feature: LocatedFeature<P, C, K>) => {
    if (!capabilities && !levels && !products) return true;
    for (const id in feature.support) {
      const support = feature.support[id];
      if (!support || (capabilities && !capabilities.has(id))) continue;
      if (levels && !levels.has(levelOf(support, content.capabilities[id].bar))) continue;
      if (!products || support.via?.some((product) => products.has(product))) return true;
    }
    return false;
  };

  const mayPass = (id: P) => {
    if (platforms && !platforms.has(id)) return false;
    if (offerings && !offerings.has(id)) return false;
    if (!are && !have) return true;
    const { status, license } = content.platforms[id];
    return (!are || are.has(status.is)) && (!have || have.has(license));
  };

  const passing = (Object.keys(content.platforms) as P[]).filter(mayPass);
  const columns = new Set<string>(passing);
  const show = (feature: LocatedFeature<P, C, K>) => {
    if (!columns.has(feature.platform)) return undefined;
    if (offerings && !isLimitedToOne(feature, offerings)) return undefined;
    if (categories && !categories.has(feature.category)) return undefined;
    if (!claims(feature)) return undefined;
    const view = month === undefined ? feature : asOf(feature, month);
    if (view === undefined || (view.retired && !filter.retired)) return undefined;
    if (unreadSince !== undefined && (view.date !== undefined || lastRead(view) >= unreadSince)) return undefined;
    return view;
  };
  const isPlain = !levels && !products && !offerings && month === undefined && unreadSince === undefined;
  return {
    platforms: passing,
    categories,
    capabilities,
    retired: filter.retired === true || month !== undefined,
    isPlain,
    isOpen:
      isPlain &&
      passing.length === Object.keys(content.platforms).length &&
      !categories &&
      !capabilities &&
      !filter.retired,
    show,
  };
}

function listed<T>(list: readonly T[] | undefined, name: string, assert: (item: T) => void): Set<T> | undefined {
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) throw new InvalidArgumentError(`filter.${name}`, describe(list), 'a list');
  for (const item of list) assert(item);
  return new Set(list);
}

function isLimitedToOne(
  { platform, only = [] }: LocatedFeature,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const offerings = asked.get(platform);
  return offerings !== undefined && only.some((offering) => offerings.has(offering));
}

function oneOf(name: string, words: readonly string[]): (word: string) => void {
  return (word) => {
    if (words.includes(word)) return;
    throw new InvalidArgumentError(`filter.${name}`, describe(word), `one of ${words.join(', ')}`);
  };
}

function assertLevel(level: unknown): void {
  if ((recordedLevels as readonly unknown[]).includes(level)) return;
  if (level === 'not-found' || level === 'unknown') {
    const found = `${describe(level)}, which no statement has: it is what supportOf and supportGrid answer where there is none`;
    throw new InvalidArgumentError('filter.levels', found, `one of ${recordedLevels.join(', ')}`);
  }
  throw new InvalidArgumentError('filter.levels', describe(level), `one of ${recordedLevels.join(', ')}`);
}

function lastMonthOf(date: PartialDate): Month {
  const checked = dateIn('asOf', date, ['year', 'month', 'day']);
  return checked.length === 4 ? `${checked}-12` : checked.slice(0, 7);
}

/** The date, if it is one that exists, with one of the precisions that can be asked for. */
function dateIn(name: string, date: unknown, precisions: readonly Precision[]): PartialDate {
  const { expected, fits } = dateWay(...precisions);
  if (fits(date)) return date;
  throw new InvalidArgumentError(`filter.${name}`, describeDate(date), expected);
}
