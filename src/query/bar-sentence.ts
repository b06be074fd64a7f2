import { barShape } from '../content/bar-shape.ts';
import { assertFlag } from '../errors/flag.ts';
import { knownFields } from '../errors/known-names.ts';
import { inArguments } from '../errors/mistakes.ts';
import { plainValue } from '../errors/plain-value.ts';
import { shapesFor } from '../errors/shape.ts';
import type { Bar } from '../model/bar.ts';
import { barSentences } from '../model/bar-sentences.ts';

/** How a bar is put into words. */
export interface BarSentenceOptions {
  /** Whether each criterion is followed by its id in brackets, as the `missing` of an answer names it. */
  readonly ids?: boolean | undefined;
}

/**
 * The bar of a capability in plain sentences: what it is about, what is needed, what a full claim shows besides, and how
 * mechanisms count that are hard to place.
 *
 * @param bar - a capability's criteria
 * @param options - whether their ids are told
 * @returns some sentences, in one line
 * @throws InvalidArgumentError for what is no bar, and for an option that does not exist
 *
 * @example
 * ```ts
 * import { capabilities } from 'mlops-platforms';
 * import { barSentence } from 'mlops-platforms/levels';
 *
 * const { bar } = capabilities['self-hosted'];
 * console.log(bar && barSentence(bar).split('. ')[0]); // → The platform, or a part that works alone, operated by the customer, not tools or agents of a hosted service
 * ```
 */
export function barSentence(bar: Bar, options: BarSentenceOptions = {}): string {
  const given = plainValue(bar, 'bar', inArguments) as Bar;
  barShape(shapesFor(inArguments))(given, 'bar');
  const { ids } = knownFields('options', options, ['ids']);
  assertFlag('options.ids', ids);
  return barSentences(given, ids).join(' ');
}
