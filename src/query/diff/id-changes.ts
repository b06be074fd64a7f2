import type { LocatedFeature, Retired } from '../../model/feature.ts';
import type { Change, FieldChange, Place } from './change.ts';
import { type Fields, fieldChanges } from './field-changes.ts';
import { isJudgement } from './field-rules.ts';
import { type FlatContent, listOf } from './flat-content.ts';
import { judgementOf, weightiest } from './levels.ts';
import { type IdMatch, matchIds } from './matching-ids.ts';
import type { RecordKind, RedirectedKind } from './record-kind.ts';

/** What became of everything of one kind that has an id. */
export function idChanges(kind: RecordKind, before: FlatContent, after: FlatContent): Change[] {
  const matches = matchIds(
    { ids: before[kind], redirects: redirectsOf(kind, before) },
    { ids: after[kind], redirects: redirectsOf(kind, after) },
  );
  // That the entries of a change are of the kind that its name says is more than TypeScript can follow.
  return matches.flatMap((match) => (changeOf(kind, match, before, after) ?? []) as Change[]);
}

const none: ReadonlyMap<string, readonly string[]> = new Map();

function redirectsOf(kind: RecordKind, { redirects }: FlatContent): ReadonlyMap<string, readonly string[]> {
  return kind in redirects ? redirects[kind as RedirectedKind] : none;
}

function changeOf(kind: RecordKind, match: IdMatch, before: FlatContent, after: FlatContent): object | undefined {
  const { id } = match;
  const was = before[kind].get(id);
  const is = after[kind].get(match.how === 'renamed' ? match.to : id);
  const changes = was && is ? fieldChanges(kind, fieldsOf(kind, was), fieldsOf(kind, is)) : [];
  const told = kind === 'feature' && { capabilities: capabilitiesOf(was, is) };
  const places = { place: { ...placeIn(before, 'before', kind, was), ...placeIn(after, 'after', kind, is) } };
  if (match.how === 'kept') {
    const retirement = kind === 'feature' ? changes.find(isRetirement) : undefined;
    if (retirement) return { id, ...told, ...retirementChange(retirement, changes), ...places };
    if (kind === 'feature' && changes.some(isJudgement)) {
      return { kind: 'feature-judged-anew', id, ...told, changes, ...judgementOf('feature-judged-anew', changes) };
    }
    const judgement = weightiest(changes);
    return judgement && { kind: `${kind}-changed`, id, ...told, changes, ...judgement };
  }
  return { id, ...told, ...comingOrGoing(kind as RedirectedKind, match, { was, is, changes }), ...places };
}

interface Sides {
  readonly was: object | undefined;
  readonly is: object | undefined;
  readonly changes: readonly FieldChange[];
}

/** Only what redirects lead on from can have moved: without redirects, an id is added or removed. */
function comingOrGoing(
  kind: RedirectedKind,
  match: Exclude<IdMatch, { how: 'kept' }>,
  { was, is, changes }: Sides,
): object {
  const { id } = match;
  if (match.how === 'renamed') {
    const judgement = judgementOf(match.redirected ? `${kind}-moved` : 'moved-without-redirect', changes);
    return { kind: `${kind}-moved`, from: [id], to: [match.to], changes, ...judgement };
  }
  if (match.how === 'gone') {
    if (match.to.length === 0) return { kind: `${kind}-removed`, before: was, ...judgementOf(`${kind}-removed`) };
    const judgement = judgementOf(`${kind}-moved`);
    return { kind: `${kind}-moved`, from: [id], to: match.to, before: was, changes, ...judgement };
  }
  if (match.from.length === 0) return { kind: `${kind}-added`, after: is, ...judgementOf(`${kind}-added`) };
  const judgement = judgementOf('moved-back');
  return { kind: `${kind}-moved`, from: match.from, to: [id], after: is, changes, ...judgement };
}

/** Whether a field tells that the feature is retired, or is no longer; not one that tells more of its retirement. */
function isRetirement(change: FieldChange): boolean {
  return change.path.length === 1 && change.path[0] === 'retired';
}

function retirementChange(retirement: FieldChange, all: readonly FieldChange[]): object {
  const changes = all.filter((change) => change !== retirement);
  const retired = (retirement.after ?? retirement.before) as unknown as Retired;
  const kind =
    retirement.after === undefined
      ? 'feature-reinstated'
      : retired.why === 'restated'
        ? 'feature-restated'
        : 'feature-retired';
  const successors = kind === 'feature-restated' && { successors: retired.replacedBy ?? [] };
  return { kind, retired, ...successors, changes, ...judgementOf(kind, changes) };
}

/** What a feature claims, denies or is about, on whichever side it is. */
function capabilitiesOf(...features: readonly (object | undefined)[]): string[] {
  const named = features.flatMap((feature) => {
    if (feature === undefined) return [];
    const { support, about = [] } = feature as LocatedFeature;
    return [...Object.keys(support), ...about];
  });
  return [...new Set(named)].sort();
}

/** Without what the id says already. */
function fieldsOf(kind: RecordKind, entry: object): Fields {
  if (kind === 'feature') {
    const { id: _id, platform: _platform, category: _category, slug: _slug, ...fields } = entry as Fields;
    return fields;
  }
  const { id: _id, ...fields } = entry as Fields;
  return fields;
}

function placeIn(
  content: FlatContent,
  side: keyof Place,
  kind: RecordKind,
  entry: object | undefined,
): Place | undefined {
  if (entry === undefined) return undefined;
  const { id } = entry as { readonly id: string };
  return { [side]: placesIn(content.lists.get(listOf(kind, entry)) ?? []).get(id) ?? 0 };
}

const placesByList = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Where each id of a list stands: looked up once for a list, because a cell may be as long as a dataset's file allows. */
function placesIn(list: readonly string[]): ReadonlyMap<string, number> {
  let places = placesByList.get(list);
  if (places === undefined) {
    places = new Map(list.map((id, place) => [id, place]));
    placesByList.set(list, places);
  }
  return places;
}
