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
export { applyChanges } from './query/diff/apply-changes.ts';
export type {
  Added,
  CapabilityChange,
  CategoryChange,
  Change,
  Changed,
  Diff,
  FeatureChange,
  FeatureReinstated,
  FeatureRestated,
  FeatureRetired,
  FeaturesReordered,
  FieldChange,
  FieldValue,
  Judgement,
  Moved,
  Place,
  PlatformChange,
  PlatformFacts,
  RedirectChange,
  ReleaseLevel,
  Removed,
  SchemaChange,
} from './query/diff/change.ts';
export { diff } from './query/diff/diff.ts';
