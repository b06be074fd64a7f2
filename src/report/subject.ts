import type { AnyContent } from '../content/any-content.ts';
import { describe } from '../errors/describe.ts';
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import { InvalidContentError } from '../errors/invalid-content-error.ts';
import { inArguments } from '../errors/mistakes.ts';
import { plainValue, readValue } from '../errors/plain-value.ts';
import { isRecord, isText } from '../errors/shape.ts';
import type { Content } from '../model/content.ts';
import type { LocatedFeature } from '../model/feature.ts';
import type { Platform } from '../model/platform.ts';
import type { CapabilityRow } from '../query/by-capability.ts';
import type { CategoryRow } from '../query/by-category.ts';
import type { Comparison } from '../query/compare.ts';
import type { Diff } from '../query/diff/change.ts';
import type { Evaluation } from '../query/evaluate/evaluate.ts';
import type { SearchAnswer, SearchResult } from '../query/search/search-answer.ts';
import type { SupportGrid } from '../query/support/support-grid.ts';
import { withAskedIds } from './asked-ids.ts';
import { contentOfCopy } from './options.ts';
import { shapes } from './subject-shapes.ts';

/** What a report can be about: a whole matrix, one platform of it, or what a query answered. */
export type ReportSubject =
  | AnyContent
  | Platform
  | CategoryRow
  | CapabilityRow
  | Comparison
  | readonly LocatedFeature[]
  | readonly SearchResult[]
  | SupportGrid
  | Evaluation
  | Diff;

/** A subject that is told apart from the others, and checked. */
export type KnownSubject =
  | { readonly kind: 'content'; readonly value: Content }
  /** `content` has this platform alone, and names its categories by their ids. */
  | { readonly kind: 'platform'; readonly value: Platform; readonly content: Content }
  | { readonly kind: 'category'; readonly value: CategoryRow }
  | { readonly kind: 'capability'; readonly value: CapabilityRow }
  | { readonly kind: 'comparison'; readonly value: Comparison }
  | { readonly kind: 'features'; readonly value: readonly LocatedFeature[] }
  /** `search` is what the search says of all its results, where these are its answer itself. */
  | { readonly kind: 'results'; readonly value: readonly SearchResult[]; readonly search?: SearchSaid }
  | { readonly kind: 'grid'; readonly value: SupportGrid }
  | { readonly kind: 'evaluation'; readonly value: Evaluation }
  | { readonly kind: 'diff'; readonly value: Diff };

/** What a search says beside its results. */
export type SearchSaid = Pick<SearchAnswer, 'matched' | 'words'>;

export type SubjectKind = KnownSubject['kind'];

/** The properties by which each kind is known. None has all of those of a kind that stands before it. */
const marks: readonly (readonly [SubjectKind, readonly string[]])[] = [
  ['diff', ['level', 'changes']],
  ['evaluation', ['requirements', 'platforms']],
  ['comparison', ['platforms', 'categories', 'cells']],
  ['grid', ['platforms', 'capabilities', 'cells']],
  ['category', ['category', 'platforms']],
  ['capability', ['capability', 'platforms']],
  ['platform', ['id', 'cells', 'history']],
  ['content', ['platforms', 'categories', 'capabilities']],
];

/**
 * Tells what a value is that a report is asked for on. The report is on a copy, as JSON can say it.
 *
 * @throws InvalidArgumentError for a value that no report can be about, or an answer that is damaged
 * @throws InvalidContentError for a content or a platform that has not its shape
 */
export function subjectOf(given: unknown): KnownSubject {
  const copy = typeof given === 'object' ? plainValue : readValue;
  const value = copy(given, 'subject', inArguments);
  const said = Array.isArray(value) ? searchSaid(given) : undefined;
  const kind = kindOf(value, said !== undefined);
  switch (kind) {
    case 'content': {
      const content = contentOfCopy(value);
      return { kind, value: content };
    }
    case 'platform': {
      const given = value as Platform;
      const content = contentOfCopy(contentOfOne(given));
      return { kind, value: content.platforms[given.id] ?? given, content };
    }
    case 'results': {
      shapes.results(value, 'subject');
      if (said !== undefined) shapes.search(said, 'subject');
      return {
        kind,
        value: value as readonly SearchResult[],
        ...(said !== undefined && { search: said as SearchSaid }),
      };
    }
    case 'evaluation':
      shapes.evaluation(value, 'subject');
      return { kind, value: withAskedIds(value as Evaluation) };
    default:
      shapes[kind](value, 'subject');
      return { kind, value } as KnownSubject;
  }
}

function kindOf(value: unknown, isSearch: boolean): SubjectKind {
  if (Array.isArray(value)) {
    const isResult = isRecord(value[0]) && Object.hasOwn(value[0], 'feature');
    return isResult || isSearch ? 'results' : 'features';
  }
  const has = (names: readonly string[]) => isRecord(value) && names.every((name) => Object.hasOwn(value, name));
  const found = marks.find(([, names]) => has(names));
  if (found) return found[0];
  const answers =
    'what byCategory, byCapability, compare, findFeatures, searchFeatures, supportGrid, evaluate or diff gave';
  throw new InvalidArgumentError('subject', describe(value), `a content, a platform, or ${answers}`);
}

/** The properties of a search's answer, which are none of the list's items. */
function searchSaid(answer: unknown): unknown {
  let said: object;
  try {
    const { matched, words } = answer as Partial<SearchAnswer>;
    if (matched === undefined || words === undefined) return undefined;
    said = { matched, words };
  } catch {
    throw new InvalidArgumentError('subject', 'what cannot be read', 'plain records and lists');
  }
  return plainValue(said, 'subject', inArguments);
}

function contentOfOne(platform: Platform): Content {
  const { id, cells }: { readonly id: unknown; readonly cells: unknown } = platform;
  if (!isText(id)) throw new InvalidContentError('id', describe(id), 'a text');
  const categories = Object.keys(isRecord(cells) ? cells : {}).map((each) => [
    each,
    { id: each, name: each, hint: '' },
  ]);
  return {
    categories: Object.fromEntries(categories),
    capabilities: {},
    platforms: Object.fromEntries([[id, platform]]),
    redirects: { platforms: {}, categories: {}, capabilities: {}, features: {} },
  };
}
