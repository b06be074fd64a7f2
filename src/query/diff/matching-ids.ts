import { redirectEndsOfAll } from '../../model/redirect-ends.ts';

/** What became of an id between two contents. */
export type IdMatch =
  | { readonly how: 'kept'; readonly id: string }
  /** `redirected`: the redirects of the later content lead from the one to the other. */
  | { readonly how: 'renamed'; readonly id: string; readonly to: string; readonly redirected: boolean }
  /** `to`: where the later content's redirects lead from it. */
  | { readonly how: 'gone'; readonly id: string; readonly to: readonly string[] }
  /** `from`: where the earlier content's redirects led from it. */
  | { readonly how: 'new'; readonly id: string; readonly from: readonly string[] };

/** The ids of one kind in one content, and where its redirects lead from former ones. */
interface IdSpace {
  readonly ids: ReadonlyMap<string, unknown>;
  readonly redirects: ReadonlyMap<string, readonly string[]>;
}

/** What became of every id of two contents: those of the first in its order, then the new ones of the second. */
export function matchIds(before: IdSpace, after: IdSpace): IdMatch[] {
  const successors = endsOf(
    [...before.ids.keys()].filter((id) => !after.ids.has(id)),
    after,
  );
  const origins = endsOf(
    [...after.ids.keys()].filter((id) => !before.ids.has(id)),
    before,
  );
  const renamed = renamedIds(successors, origins);
  const newNames = new Set(renamed.values());
  const matches: IdMatch[] = [];
  for (const id of before.ids.keys()) {
    const [to, name] = [successors.get(id), renamed.get(id)];
    if (to === undefined) matches.push({ how: 'kept', id });
    else if (name !== undefined) matches.push({ how: 'renamed', id, to: name, redirected: to.length > 0 });
    else matches.push({ how: 'gone', id, to });
  }
  for (const [id, from] of origins) if (!newNames.has(id)) matches.push({ how: 'new', id, from });
  return matches;
}

/**
 * The ids that are gone, each with the new one that the redirects of either content link it to, if both are linked to
 * nothing else: a rename looks the same from both sides, a merge is none.
 */
function renamedIds(
  successors: ReadonlyMap<string, readonly string[]>,
  origins: ReadonlyMap<string, readonly string[]>,
): Map<string, string> {
  const links: (readonly [gone: string, appeared: string])[] = [];
  for (const [id, to] of successors) for (const other of to) links.push([id, other]);
  for (const [id, from] of origins) for (const other of from) links.push([other, id]);
  const partners = new Map<string, Set<string>>();
  for (const [id, other] of links) {
    for (const [one, two] of [
      [id, other],
      [other, id],
    ] as const) {
      partners.set(one, (partners.get(one) ?? new Set()).add(two));
    }
  }
  const pairs = links.filter(([gone, appeared]) => {
    const alone = partners.get(gone)?.size === 1 && partners.get(appeared)?.size === 1;
    return alone && successors.has(gone) && origins.has(appeared);
  });
  return new Map(pairs);
}

/** For each of some ids that a content does not have, the ids that its redirects lead to from it in the end. */
function endsOf(gone: readonly string[], { ids, redirects }: IdSpace): Map<string, readonly string[]> {
  const ends = redirectEndsOfAll(
    gone,
    (id) => redirects.get(id),
    (id) => ids.has(id),
  );
  return new Map(gone.map((id) => [id, ends.get(id) ?? []]));
}
