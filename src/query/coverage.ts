import type { AnyContent } from '../content/any-content.ts';
import { contentCopy } from '../content/content-copy.ts';
import { lastRead } from '../content/last-read.ts';
import { dateWay, describeDate } from '../errors/date-way.ts';
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import { knownFields } from '../errors/known-names.ts';
import type { PartialDate } from '../model/date.ts';
import type { Level } from '../model/support.ts';
import { findFeatures } from './find/find-features.ts';
import { listOfIds } from './ids-asked.ts';
import { judgedIn } from './judged-capabilities.ts';
import { cellKnown } from './support/support-of.ts';

/** How much is recorded of a platform: statements first, then the capabilities, each of which is known, not found or unsearched. */
export interface Coverage {
  /** The statements that hold. */
  readonly statements: number;
  /** Of these, the ones with a source. */
  readonly sourced: number;
  /** Of these, the ones of which an editor read a source: on or after `readSince`, or else at all. */
  readonly read: number;
  /** The statements that held once. */
  readonly retired: number;
  /** The capabilities that a statement claims or denies which holds in a configuration. */
  readonly known: number;
  /** Of these, the ones that are denied and nowhere claimed. */
  readonly denied: number;
  /** Of the known ones that are not denied, those with a bar of which every claim says what it shows of the criteria. */
  readonly judged: number;
  /** The capabilities that the documentation was searched for, and that were not found. */
  readonly notFound: number;
  /** The capabilities that nobody has looked for. */
  readonly unsearched: number;
}

/** What is counted; left out, everything. */
export interface CoverageOptions<P extends string = string> {
  /** The platforms that are counted. */
  readonly platforms?: readonly P[] | undefined;
  /** From which day, month or year on a source counts as read. */
  readonly readSince?: PartialDate | undefined;
}

/**
 * How much is recorded of each platform, and how much of that was read.
 *
 * @param content - a dataset, a content, or what `createMatrix` made
 * @param options - the platforms, and since when reading counts
 * @returns the counts by platform, in the order asked for, or else in that of the matrix
 * @throws InvalidContentError for a content that has not the shape of one
 * @throws UnknownIdError for an id that the content does not have
 * @throws InvalidArgumentError for an option that does not exist, or a value that it cannot have
 *
 * @example
 * ```ts
 * import { dataset } from 'mlops-platforms';
 * import { coverage } from 'mlops-platforms/levels';
 *
 * const { kubeflow } = coverage(dataset, { platforms: ['kubeflow'], readSince: '2026' });
 * const { known, notFound, unsearched } = kubeflow;
 * console.log(known + notFound + unsearched === Object.keys(dataset.capabilities).length); // → true
 * ```
 */
export function coverage<P extends string, C extends string, K extends string, Id extends P = P>(
  content: AnyContent<P, C, K>,
  options: CoverageOptions<Id> = {},
): { readonly [Column in Id]: Coverage } {
  const own = contentCopy(content);
  const { platforms, readSince } = knownFields('options', options, ['platforms', 'readSince']);
  const { expected, fits } = dateWay('year', 'month', 'day');
  if (readSince !== undefined && !fits(readSince)) {
    throw new InvalidArgumentError('options.readSince', describeDate(readSince), expected);
  }
  const columns = listOfIds(own, 'platform', platforms, 'options.platforms') as readonly Id[];
  const capabilities = Object.keys(own.capabilities) as K[];
  const entries = columns.map((platform): readonly [Id, Coverage] => {
    const holding = findFeatures(own, { platforms: [platform] });
    const levels = new Map(capabilities.map((capability) => [capability, cellKnown(own, platform, capability).level]));
    const isAmong = (words: readonly Level[]) => (capability: K) => words.includes(levels.get(capability) as Level);
    const isAbsent = isAmong(['none', 'not-found', 'unknown']);
    const notFound = capabilities.filter(isAmong(['not-found'])).length;
    const unsearched = capabilities.filter(isAmong(['unknown'])).length;
    const days = holding.map(lastRead);
    return [
      platform,
      {
        statements: holding.length,
        sourced: holding.filter(({ sources }) => sources.length > 0).length,
        read: days.filter((day) => day !== '' && day >= (readSince ?? '')).length,
        retired: own.platforms[platform].history.length,
        known: capabilities.length - notFound - unsearched,
        denied: capabilities.filter(isAmong(['none'])).length,
        // Claims of what stands apart, or without a core, say what they show too, and nothing is provided by them.
        judged: judgedIn(own, [platform]).filter((capability) => !isAbsent(capability)).length,
        notFound,
        unsearched,
      },
    ];
  });
  return Object.fromEntries(entries) as { readonly [Column in Id]: Coverage };
}
