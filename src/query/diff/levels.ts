import type { IdKind } from '../unknown-id-error.ts';
import { type Change, type FieldChange, type Judgement, type ReleaseLevel, releaseLevels } from './change.ts';
import { beginsAs, type PathPattern } from './field-path.ts';

// What a release may change, in two tables. The principle: major, if a program that was right may now be wrong, or if a
// released statement, or what `asOf` says of a past month, no longer stands; minor, if there is more or less to find;
// patch, if the same is said better.

type Level = Judgement['level'];
type Judgeable = Exclude<Change['kind'], `${IdKind}-changed`> | 'moved-without-redirect' | 'moved-back';

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
  'feature-added': ['minor', 'There is one more feature.'],
  'feature-removed': ['major', 'A released statement is gone without a trace; it should have been retired.'],
  // No type lists the ids of features, and as permalinks they go on to resolve.
  'feature-moved': ['minor', 'The feature has another id, and redirects lead on from its former one.'],
  'moved-without-redirect': ['major', 'An id is gone, and no redirect leads on from it.'],
  'moved-back': ['major', 'A former id is in use again; ids are never reused.'],
  'feature-retired': ['minor', 'A statement no longer holds, and is found only among the retired ones.'],
  'feature-restated': ['minor', 'A statement was retired, and others say the same.'],
  'feature-reinstated': ['major', 'A released retirement was taken back; what holds again has to be a new statement.'],
  'features-reordered': ['patch', 'The same features stand in another order.'],
  'redirect-added': ['patch', 'One more former id can be resolved.'],
  'redirect-removed': ['major', 'A former id can no longer be resolved.'],
  'redirect-changed': ['minor', 'A former id resolves to something else.'],
};

/** For a field that was added, for one that was removed, and for one whose value changed. */
type FieldLevels = readonly [added: Level, removed: Level, changed: Level];
const patch: FieldLevels = ['patch', 'patch', 'patch'];
const minor: FieldLevels = ['minor', 'minor', 'minor'];
const major: FieldLevels = ['major', 'major', 'major'];

/** Of the patterns that a path begins as, the first counts. */
type FieldRule = readonly [pattern: PathPattern, levels: FieldLevels, reason: string];

/** The model does not know these: an extended content has them, or a newer one. */
const unknownField: FieldRule = ['', ['minor', 'major', 'major'], 'The field is none that the model knows.'];

const fieldRules: Readonly<Record<IdKind, readonly FieldRule[]>> = {
  category: [
    ['name', patch, 'Wording: the id tells which category it is.'],
    ['hint', patch, 'Wording: the id tells which category it is.'],
    unknownField,
  ],
  capability: [
    ['category', minor, 'It is found in another category; its id and all claims of it stay.'],
    ['name', patch, 'Wording: the id tells which capability it is.'],
    ['definition', patch, 'Wording: what is meant by an id stays, and another meaning needs another id.'],
    ['aliases', patch, 'Wording: it is found by other words.'],
    unknownField,
  ],
  platform: [
    ['name', patch, 'Wording: the id tells which platform it is.'],
    ['vendor', minor, 'The platform has another vendor.'],
    ['homepage', patch, 'An address.'],
    ['license', minor, 'The platform has another kind of licence.'],
    ['status/is', minor, 'The platform has another status.'],
    ['status', patch, 'A date or a source of the status.'],
    ['names', patch, 'It is found by other names.'],
    ['offerings/*/*', patch, 'Wording: the key tells which offering it is.'],
    ['offerings', ['minor', 'major', 'major'], 'The key of an offering, which features are limited to, came or went.'],
    ['introduction', patch, 'Wording, or a source, of the introduction.'],
    ['notFound', patch, 'When something was looked for in vain.'],
    unknownField,
  ],
  feature: [
    ['text', patch, 'Wording, which may be corrected in place.'],
    ['support', major, 'What a released statement claims is never changed in place; another statement restates it.'],
    [
      'only',
      major,
      'What a released statement is limited to is never changed in place; another statement restates it.',
    ],
    ['about', minor, 'It is found under other capabilities, of which it claims none.'],
    ['date', patch, 'The date of an event.'],
    ['recorded', major, 'When the statement was recorded decides in which months `asOf` knows it.'],
    ['sources/*/recorded', major, 'When a source was recorded decides in which months `asOf` knows it.'],
    ['sources/*/*', patch, 'A source: what it is called, when it was read, whether it is gone.'],
    // "Sources are appended": every edition keeps its own. A page that is gone is marked so, a wrong one retires its
    // statement; and a new address is a new source.
    ['sources/*', ['patch', 'major', 'major'], 'A source came or went; a released one is marked, but never removed.'],
    ['sources', patch, 'The same sources stand in another order.'],
    ['retired/recorded', major, 'When a statement was written off decides in which months `asOf` knows it as live.'],
    ['retired/why', minor, 'The statement was retired for another kind of reason.'],
    ['retired/*', patch, 'Wording, a source, a date or a successor of the retirement.'],
    ['retired', ['minor', 'major', 'major'], 'The statement was retired, or its retirement taken back.'],
    unknownField,
  ],
};

/** Whether there are changes of this kind. */
export function isChangeKind(kind: unknown): kind is Change['kind'] {
  if (typeof kind !== 'string') return false;
  if (Object.hasOwn(changeLevels, kind)) return kind !== 'moved-without-redirect' && kind !== 'moved-back';
  return Object.keys(fieldRules).some((subject) => kind === `${subject}-changed`);
}

/** What a change of one field asks for. */
export function judgementOfField(kind: IdKind, change: Omit<FieldChange, keyof Judgement>): Judgement {
  const rule = fieldRules[kind].find(([pattern]) => beginsAs(change.path, pattern)) ?? unknownField;
  const [, [added, removed, changed], reason] = rule;
  return { level: change.before === undefined ? added : change.after === undefined ? removed : changed, reason };
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
