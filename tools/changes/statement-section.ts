import type { BlockContent } from 'mdast';
import { counted } from '../../src/cli/counted.ts';
import type { Change, FeatureChange } from '../../src/query/diff/change.ts';
import { namesIn } from '../../src/report/names.ts';
import type { DataChanges } from './data-changes.ts';
import type { Section, Telling } from './section.ts';
import { code, codes, list, paragraph, said, someCodes, strong, type Words } from './words.ts';

/** What became of statements that are there, by platform: what no longer holds first, as it may be relied on. */
export function statementSection({ difference, before, after }: DataChanges, { texts }: Telling): readonly Section[] {
  const changes = difference.changes.filter(isOfStatement);
  if (changes.length === 0) return [];
  const [was, is] = [namesIn(before), namesIn(after)];
  const platforms = new Map<string, FeatureChange[]>();
  for (const change of changes) {
    const id = platformOf(change);
    platforms.set(id, [...(platforms.get(id) ?? []), change]);
  }
  const items = [...platforms].map(([id, some]): BlockContent[] => {
    const name = is.plainPlatform(id) === id ? was.plainPlatform(id) : is.plainPlatform(id);
    return [
      paragraph(strong(name), said(' '), code(id)),
      list(linesOf(some, texts).map((words) => [paragraph(...words)])),
    ];
  });
  return [{ title: 'Statements', count: changes.length, blocks: [list(items)] }];
}

/** That an id is gone or another one is told with ids of every kind. */
const toldWithIds: readonly Change['kind'][] = ['feature-removed', 'feature-moved', 'feature-reinstated'];

function isOfStatement(change: Change): change is FeatureChange {
  return change.kind.startsWith('feature-') && !toldWithIds.includes(change.kind);
}

function platformOf({ id }: FeatureChange): string {
  return id.split('/')[0] ?? id;
}

/** The id of a statement on its platform. */
function shortId(id: string): string {
  return id.split('/').slice(1).join('/');
}

function linesOf(changes: readonly FeatureChange[], texts: boolean): readonly Words[] {
  const ofKind = <K extends FeatureChange['kind']>(kind: K) =>
    changes.filter((change): change is Extract<FeatureChange, { readonly kind: K }> => change.kind === kind);
  const retired = [...ofKind('feature-retired'), ...ofKind('feature-restated')];
  const added = ofKind('feature-added');
  const judged = ofKind('feature-judged-anew').map(({ id }) => shortId(id));
  const changed = ofKind('feature-changed');
  return [
    ...retired.map(({ id, retired: { why, reason, replacedBy = [] } }): Words => {
      const now = replacedBy.length === 0 ? [] : [said(' Now '), ...codes(replacedBy)];
      return [said(`${why}: `), code(shortId(id)), said(`. ${reason}`), ...now];
    }),
    ...(texts
      ? added.map(({ id, after }): Words => [said('added: '), code(shortId(id)), said(`. ${after.text}`)])
      : listed(
          'added',
          added.map(({ id }) => shortId(id)),
        )),
    ...listed('judged anew', judged, texts ? 40 : 0),
    ...(texts ? changed.flatMap(rewordings) : []),
    ...listed(
      'reworded, or with other sources or dates',
      changed.map(({ id }) => shortId(id)),
    ),
  ];
}

/** `12 added: …`; beyond `most`, their number says enough. */
function listed(what: string, ids: readonly string[], most?: number): readonly Words[] {
  if (ids.length === 0) return [];
  return most === 0 ? [[said(`${ids.length} ${what}`)]] : [[said(`${ids.length} ${what}: `), ...someCodes(ids, most)]];
}

function rewordings({ id, changes }: Extract<FeatureChange, { readonly kind: 'feature-changed' }>): readonly Words[] {
  return changes.flatMap(({ path: [field], before, after }): readonly Words[] =>
    field === 'text' ? [[code(shortId(id)), said(`: “${before}” → “${after}”`)]] : [],
  );
}

/** `3 statements added, 1 retired`: what there is of each kind. */
export function statementCounts({ difference }: DataChanges): string {
  const of = (...kinds: readonly Change['kind'][]) =>
    difference.changes.filter(({ kind }) => kinds.includes(kind)).length;
  return [
    `${counted(of('feature-added'), 'statement')} added`,
    `${of('feature-retired', 'feature-restated')} retired`,
    `${of('feature-judged-anew')} judged anew`,
    `${of('feature-changed')} corrected`,
  ].join(', ');
}
