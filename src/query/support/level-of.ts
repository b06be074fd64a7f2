import { barShape } from '../../content/bar-shape.ts';
import { inArguments } from '../../errors/mistakes.ts';
import { plainValue } from '../../errors/plain-value.ts';
import { shapesFor } from '../../errors/shape.ts';
import type { Bar } from '../../model/bar.ts';
import { levelOf as levelOfKnown } from '../../model/level-of.ts';
import { hows, type RecordedLevel, type Support, stages } from '../../model/support.ts';

/**
 * The level of a support by itself: of all the words that apply to it, the weakest.
 *
 * @param support - how a capability is provided
 * @param bar - the bar of the capability, by which a native support that does not show enough is partial; left out, whatever
 * it shows is enough
 * @returns the level
 * @throws InvalidArgumentError for what is no support or no bar, and for a word that it cannot have
 *
 * @example
 * ```ts
 * import { levelOf } from 'mlops-platforms/levels';
 *
 * console.log(levelOf({ how: 'native', partial: true })); // → partial
 * ```
 */
export function levelOf(support: Support, bar?: Bar): RecordedLevel {
  const given = plainValue(support, 'support', inArguments) as Support;
  const shapes = shapesFor(inArguments);
  const { text, yes, oneOf, listOf, object } = shapes;
  object({ how: oneOf(hows) }, { shows: listOf(text), partial: yes, stage: oneOf(stages) })(given, 'support');
  if (bar === undefined) return levelOfKnown(given);
  const criteria = plainValue(bar, 'bar', inArguments) as Bar;
  barShape(shapes)(criteria, 'bar');
  return levelOfKnown(given, criteria);
}
