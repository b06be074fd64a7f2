import type { AnyContent } from '../content/any-content.ts';
import { describe } from '../errors/describe.ts';
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import { isRecord } from '../errors/shape.ts';
import type { Content } from '../model/content.ts';
import type { LocatedFeature } from '../model/feature.ts';
import type { Platform } from '../model/platform.ts';
import type { CapabilityRow } from '../query/by-capability.ts';
import type { CategoryRow } from '../query/by-category.ts';
import type { Comparison } from '../query/compare.ts';
import type { Diff } from '../query/diff/change.ts';
import type { Evaluation } from '../query/evaluate/evaluate.ts';
import type { SearchResult } from '../query/search/search-features.ts';
import type { SupportGrid } from '../query/support/support-grid.ts';
import { contentIn } from './options.ts';
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
  | { readonly kind: 'results'; readonly value: readonly SearchResult[] }
  | { readonly kind: 'grid'; readonly value: SupportGrid }
  | { readonly kind: 'evaluation'; readonly value: Evaluation }
  | { readonly kind: 'diff'; readonly value: Diff };

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
  const kind = kindOf(given);
  const value = copyOf(given);
  switch (kind) {
    case 'content': {
      const content = contentIn(value);
      return { kind, value: content };
    }
    case 'platform': {
      const given = value as Platform;
      const content = contentIn(contentOfOne(given));
      return { kind, value: content.platforms[given.id] ?? given, content };
    }
    default:
      shapes[kind](value, 'subject');
      return { kind, value } as KnownSubject;
  }
}

function kindOf(value: unknown): SubjectKind {
  if (Array.isArray(value)) return isRecord(value[0]) && Object.hasOwn(value[0], 'feature') ? 'results' : 'features';
  const has = (names: readonly string[]) => isRecord(value) && names.every((name) => Object.hasOwn(value, name));
  const found = marks.find(([, names]) => has(names));
  if (found) return found[0];
  const answers =
    'what byCategory, byCapability, compare, findFeatures, searchFeatures, supportGrid, evaluate or diff gave';
  throw new InvalidArgumentError('subject', describe(value), `a content, a platform, or ${answers}`);
}

function copyOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch (error) {
    const found = `what JSON cannot say (${(error as Error).message})`;
    throw new InvalidArgumentError('subject', found, 'plain records and lists');
  }
}

function contentOfOne(platform: Platform): Content {
  const categories = Object.keys(Object(platform.cells)).map((id) => [id, { id, name: id, hint: '' }]);
  return {
    categories: Object.fromEntries(categories),
    capabilities: {},
    platforms: Object.fromEntries([[platform.id, platform]]),
    redirects: { platforms: {}, categories: {}, capabilities: {}, features: {} },
  };
}
