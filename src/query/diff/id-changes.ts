import type { LocatedFeature, Retired } from '../../model/feature.ts';
import type { IdKind } from '../unknown-id-error.ts';
import type { Change, FieldChange, Place } from './change.ts';
import { type Fields, fieldChanges } from './field-changes.ts';
import { type FlatContent, listOf } from './flat-content.ts';
import { judgementOf, weightiest } from './levels.ts';
import { type IdMatch, matchIds } from './matching-ids.ts';

/** What became of everything of one kind that has an id. */
export function idChanges(kind: IdKind, before: FlatContent, after: FlatContent): Change[] {
  const matches = matchIds(
    { ids: before[kind], redirects: before.redirects[kind] },
    { ids: after[kind], redirects: after.redirects[kind] },
  );
  // That the entries of a change are of the kind that its name says is more than TypeScript can follow.
  return matches.flatMap((match) => (changeOf(kind, match, before, after) ?? []) as Change[]);
}

function changeOf(kind: IdKind, match: IdMatch, before: FlatContent, after: FlatContent): object | undefined {
  const { id } = match;
  const was = before[kind].get(id);
  const is = after[kind].get(match.how === 'renamed' ? match.to : id);
  const changes = was && is ? fieldChanges(kind, fieldsOf(kind, was), fieldsOf(kind, is)) : [];
  const place = kind === 'feature' && {
    place: { ...placeIn(before, 'before', was), ...placeIn(after, 'after', is) },
  };
  if (match.how === 'kept') {
    const retirement = kind === 'feature' ? changes.find(isRetirement) : undefined;
    if (retirement) return { id, ...retirementChange(retirement, changes), ...place };
    const judgement = weightiest(changes);
    return judgement && { kind: `${kind}-changed`, id, changes, ...judgement };
  }
  if (match.how === 'renamed') {
    const judgement = judgementOf(match.redirected ? `${kind}-moved` : 'moved-without-redirect', changes);
    return { kind: `${kind}-moved`, id, from: [id], to: [match.to], changes, ...place, ...judgement };
  }
  if (match.how === 'gone') {
    if (match.to.length === 0) {
      return { kind: `${kind}-removed`, id, before: was, ...place, ...judgementOf(`${kind}-removed`) };
    }
    const ids = { from: [id], to: match.to };
    return { kind: `${kind}-moved`, id, ...ids, before: was, changes, ...place, ...judgementOf(`${kind}-moved`) };
  }
  if (match.from.length === 0) {
    return { kind: `${kind}-added`, id, after: is, ...place, ...judgementOf(`${kind}-added`) };
  }
  const ids = { from: match.from, to: [id] };
  return { kind: `${kind}-moved`, id, ...ids, after: is, changes, ...place, ...judgementOf('moved-back') };
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

/** Without what the id says already. */
function fieldsOf(kind: IdKind, entry: object): Fields {
  if (kind === 'feature') {
    const { id: _id, platform: _platform, category: _category, slug: _slug, ...fields } = entry as Fields;
    return fields;
  }
  const { id: _id, ...fields } = entry as Fields;
  return fields;
}

function placeIn(content: FlatContent, side: keyof Place, entry: object | undefined): Place | undefined {
  if (entry === undefined) return undefined;
  const feature = entry as LocatedFeature;
  return { [side]: placesIn(content.lists.get(listOf(feature)) ?? []).get(feature.id) ?? 0 };
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
