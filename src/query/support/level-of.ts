import { inArguments } from '../../errors/mistakes.ts';
import { plainValue } from '../../errors/plain-value.ts';
import { shapesFor } from '../../errors/shape.ts';
import { levelOf as levelOfKnown } from '../../model/level-of.ts';
import { hows, type RecordedLevel, type Support, stages } from '../../model/support.ts';

/**
 * The level of a support: of all the words that apply to it, the weakest.
 *
 * @param support - how a capability is provided
 * @returns the level
 * @throws InvalidArgumentError for what is no support, and for a word that it cannot have
 *
 * @example
 * ```ts
 * import { levelOf } from 'mlops-platforms/levels';
 *
 * console.log(levelOf({ how: 'native', partial: true })); // → partial
 * ```
 */
export function levelOf(support: Support): RecordedLevel {
  const given = plainValue(support, 'support', inArguments) as Support;
  const { yes, oneOf, object } = shapesFor(inArguments);
  object({ how: oneOf(hows) }, { partial: yes, stage: oneOf(stages) })(given, 'support');
  return levelOfKnown(given);
}
