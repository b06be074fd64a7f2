import { type Change, type FieldChange, type Judgement, type ReleaseLevel, releaseLevels } from './change.ts';
import { listedKinds, type RecordKind } from './record-kind.ts';

// What a release may change, in two tables, of which the rules for fields are the other. The principle: major, if a
// program that was right may now be wrong, or if a released statement, or what `asOf` says of a past month, no longer
// stands; minor, if there is more or less to find, or a statement is judged anew; patch, if the same is said better.

type Level = Judgement['level'];
type Judgeable = Exclude<Change['kind'], `${RecordKind}-changed`> | 'moved-without-redirect' | 'moved-back';

const changeLevels: Readonly<Record<Judgeable, readonly [level: Level, reason: string]>> = {
  'schema-changed': ['major', 'Readers of the JSON may not understand its new shape.'],
  'category-added': ['minor', 'There is one more category.'],
  'category-removed': ['major', 'The id of a category is gone.'],
  // A redirect helps `resolveId`, but the id leaves its union type, and `byPlatform` and its like throw.
  'category-moved': ['major', 'The id of a category is gone from the types, though redirects lead on from it.'],
  'capability-added': ['minor', 'There is one more capability.'],
  'capability-removed': ['major', 'The id of a capability is gone.'],
  'capability-moved': ['major', 'The id of a capability is gone from the types, though redirects lead on from it.'],
  'platform-added': ['minor', 'There is one more platform.'],
  'platform-removed': ['major', 'The id of a platform is gone.'],
  'platform-moved': ['major', 'The id of a platform is gone from the types, though redirects lead on from it.'],
  'product-added': ['minor', 'There is one more product.'],
  'product-removed': ['major', 'The id of a product is gone.'],
  'requirement-set-added': ['minor', 'There is one more requirement set.'],
  'requirement-set-removed': ['major', 'The id of a requirement set is gone.'],
  'measure-added': ['minor', 'There is one more measure.'],
  'measure-removed': ['major', 'The id of a measure is gone.'],
  'feature-added': ['minor', 'There is one more feature.'],
  'feature-removed': ['major', 'A released statement is gone without a trace; it should have been retired.'],
  // No type lists the ids of features, and as permalinks they go on to resolve.
  'feature-moved': ['minor', 'The feature has another id, and redirects lead on from its former one.'],
  'moved-without-redirect': ['major', 'An id is gone, and no redirect leads on from it.'],
  'moved-back': ['major', 'A former id is in use again; ids are never reused.'],
  'feature-judged-anew': ['minor', 'What a statement claims is judged anew; what it says stays.'],
  'feature-retired': ['minor', 'A statement no longer holds, and is found only among the retired ones.'],
  'feature-restated': ['minor', 'A statement was retired, and others say the same.'],
  'feature-reinstated': ['major', 'A released retirement was taken back; what holds again has to be a new statement.'],
  'records-reordered': ['patch', 'The same records stand in another order, which is that of the matrix.'],
  'features-reordered': ['patch', 'The same features stand in another order.'],
  'redirect-added': ['patch', 'One more former id can be resolved.'],
  'redirect-removed': ['major', 'A former id can no longer be resolved.'],
  'redirect-changed': ['minor', 'A former id resolves to something else.'],
};

/** Every kind that a change can be of. */
export function changeKinds(): readonly Change['kind'][] {
  const judged = Object.keys(changeLevels).filter((kind) => kind !== 'moved-without-redirect' && kind !== 'moved-back');
  const changed = [...listedKinds, 'feature'].map((kind) => `${kind}-changed`);
  return [...judged, ...changed] as readonly Change['kind'][];
}

/** What a change asks for by its kind, or by something that changed with it, if that weighs more. */
export function judgementOf(kind: Judgeable, changes: readonly FieldChange[] = []): Judgement {
  const [level, reason] = changeLevels[kind];
  return weightiest([{ level, reason }, ...changes]) ?? { level, reason };
}

/** The first of those with the highest level; nothing if there are none. */
export function weightiest(judgements: readonly Judgement[]): Judgement | undefined {
  const highest = highestOf(judgements);
  const first = judgements.find(({ level }) => level === highest);
  return first && { level: first.level, reason: first.reason };
}

/** The highest level that is asked for; `none` if nothing is. */
export function highestOf(judgements: readonly Judgement[]): ReleaseLevel {
  const ranks = judgements.map(({ level }) => releaseLevels.indexOf(level));
  return releaseLevels[ranks.reduce((a, b) => Math.max(a, b), 0)] ?? 'none';
}
