/**
 * What changed between two contents of a matrix, and the level that semantic versioning asks for.
 *
 * @example
 * ```ts
 * import { dataset } from 'mlops-platforms';
 * import { diff } from 'mlops-platforms/diff';
 *
 * const { kubeflow } = dataset.platforms;
 * const older = { ...dataset, platforms: { ...dataset.platforms, kubeflow: { ...kubeflow, name: 'KubeFlow' } } };
 *
 * const { level, changes } = diff(older, dataset);
 * console.log(level, changes.map(({ kind, id }) => `${kind}: ${id}`)); // → patch [ 'platform-changed: kubeflow' ]
 * for (const change of changes) {
 *   if (change.kind !== 'platform-changed') continue;
 *   for (const { path, before, after } of change.changes) console.log(path, before, after); // → [ 'name' ] KubeFlow Kubeflow
 * }
 * ```
 *
 * @packageDocumentation
 */
export type { AnyContent } from './content/any-content.ts';
export { applyChanges } from './query/diff/apply-changes.ts';
export type {
  Added,
  CapabilityChange,
  CategoryChange,
  Change,
  Changed,
  Diff,
  FeatureChange,
  FeatureJudgedAnew,
  FeatureReinstated,
  FeatureRestated,
  FeatureRetired,
  FeaturesReordered,
  FieldChange,
  FieldValue,
  Judgement,
  MeasureChange,
  Moved,
  Place,
  PlatformChange,
  PlatformFacts,
  ProductChange,
  RecordsReordered,
  RedirectChange,
  ReleaseLevel,
  Removed,
  RequirementSetChange,
  SchemaChange,
} from './query/diff/change.ts';
export { type ChangeFilter, changesOf } from './query/diff/changes-of.ts';
export { diff } from './query/diff/diff.ts';
export { type LevelChange, type LevelFilter, levelChanges } from './query/diff/level-changes.ts';
export { type ChangeCounts, type DiffSummary, summaryOf } from './query/diff/summary.ts';
export type { GridCell } from './query/support/support-of.ts';
