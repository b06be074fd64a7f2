import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { type RecordedLevel, recordedLevels } from '../../model/support.ts';

/**
 * What each level earns, if it is accepted. The numbers fall with the levels' strength:
 *
 * - a preview is all there, but may change, and comes without the guarantees of the rest
 * - how much a partial one lacks is told by its text alone, so that the middle is the best guess
 * - an integration does all of it, but with a second product to choose, run and pay for
 * - a custom one is possible, and the work still to be done
 * - a deprecated one works today, and is a migration to come
 */
export const levelScores: Readonly<Record<RecordedLevel, number>> = /* @__PURE__ */ Object.freeze({
  native: 1,
  preview: 0.75,
  partial: 0.5,
  integration: 0.5,
  custom: 0.25,
  deprecated: 0.1,
  none: 0,
});

/**
 * What a level earns: in full, or, where it is limited, denied for a part or contested, half way down to the next lower
 * level. So a limit never makes a stronger level earn less than a weaker one.
 *
 * @param level - the level that is reached
 * @param inFull - whether it is reached without a limit
 * @returns from 0 to 1
 * @throws InvalidArgumentError for what is no level that a statement can have, and for what is neither true nor false
 */
export function scoreOf(level: RecordedLevel, inFull: boolean): number {
  const place = recordedLevels.indexOf(level);
  if (place < 0) throw new InvalidArgumentError('level', describe(level), `one of ${recordedLevels.join(', ')}`);
  if (typeof inFull !== 'boolean') throw new InvalidArgumentError('inFull', describe(inFull), 'true or false');
  const next = recordedLevels[place + 1];
  if (inFull || next === undefined) return levelScores[level];
  return (levelScores[level] + levelScores[next]) / 2;
}
