/**
 * What levels mean and earn, in which configurations they hold, by which bars they are judged, and how many of each are
 * known: what few need beside the answers of the root.
 *
 * @example
 * ```ts
 * import { supportOf } from 'mlops-platforms';
 * import { levelMeanings, levelScores } from 'mlops-platforms/levels';
 *
 * const { level } = supportOf('kubeflow', 'hyperparameter-tuning');
 * console.log(`${level}: ${levelMeanings[level]}`); // → native: part of the product, by its own documentation
 * console.log(levelScores.native, levelScores.custom); // → 1 0.25
 * ```
 *
 * @packageDocumentation
 */
export type { Bar, Criterion } from './model/bar.ts';
export type { Configuration } from './model/configuration.ts';
export { levelMeanings } from './model/level-meanings.ts';
export type { Delivery, Offering } from './model/offering.ts';
export {
  answeredLevels,
  type How,
  type Level,
  type RecordedLevel,
  recordedLevels,
  type Stage,
  type Support,
} from './model/support.ts';
export { type BarSentenceOptions, barSentence } from './query/bar-sentence.ts';
export { configurationsOf } from './query/configurations-of.ts';
export { type Coverage, type CoverageOptions, coverage } from './query/coverage.ts';
export { levelScores, scoreOf } from './query/evaluate/score.ts';
export { judgedCapabilities } from './query/judged-capabilities.ts';
export { levelOf } from './query/support/level-of.ts';
