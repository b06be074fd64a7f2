import type { BlockContent } from 'mdast';
import type { Content } from '../../src/model/content.ts';
import type { LevelChange } from '../../src/query/diff/level-changes.ts';
import { levelInWords, missingInWords } from '../../src/report/level-words.ts';
import { type Names, namesIn } from '../../src/report/names.ts';
import type { DataChanges } from './data-changes.ts';
import type { Section } from './section.ts';
import { code, list, paragraph, said, strong, type Words } from './words.ts';

/** What becomes of an answer, most urgent for dependants first. */
const kinds = {
  weaker: 'weaker',
  stronger: 'stronger',
  scope: 'the same in another scope, or by other criteria',
  knowledge: 'still not provided, with other evidence',
} as const satisfies Record<LevelChange['kind'], string>;

/** Of how many answers how many are others now: `Of 1332 levels 3 are weaker and 1 is stronger.` */
export function levelCounts({ levels, after }: DataChanges): string {
  const all = Object.keys(after.platforms).length * Object.keys(after.capabilities).length;
  const counts = Object.entries(kinds).flatMap(([kind, words]) => {
    const count = levels.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? 'is' : 'are'} ${words}`];
  });
  const last = counts.pop();
  if (last === undefined) return `None of ${all} levels changed.`;
  return `Of ${all} levels ${counts.length === 0 ? last : `${counts.join(', ')}, and ${last}`}.`;
}

/** The answers that are others now, by what became of them and by platform. */
export function levelSections(changes: DataChanges): readonly Section[] {
  const { levels, before, after } = changes;
  return Object.entries(kinds).flatMap(([kind, words]): readonly Section[] => {
    const some = levels.filter((change) => change.kind === kind);
    if (some.length === 0) return [];
    const title = `Levels: ${words}`;
    return [{ title, count: some.length, blocks: [byPlatform(some, before, after)] }];
  });
}

function byPlatform(changes: readonly LevelChange[], before: Content, after: Content): BlockContent {
  const names = { before: namesIn(before), after: namesIn(after) };
  const platforms = grouped(changes);
  return list(
    [...platforms].map(([platform, some]) => [
      paragraph(strong(names.after.plainPlatform(platform)), said(' '), code(platform)),
      list(some.map((change) => [paragraph(...lineOf(change, names))])),
    ]),
  );
}

function grouped(changes: readonly LevelChange[]): ReadonlyMap<string, readonly LevelChange[]> {
  const groups = new Map<string, LevelChange[]>();
  for (const change of changes) groups.set(change.platform, [...(groups.get(change.platform) ?? []), change]);
  return groups;
}

/** `` `automl` native → partial (not shown: ranking)``. */
function lineOf(
  { platform, capability, before, after }: LevelChange,
  names: { readonly before: Names; readonly after: Names },
): Words {
  const side = (answer: LevelChange['before'], of: Names) =>
    `${levelInWords(answer, (key) => of.offering(platform, key))}${missingInWords(answer)}`;
  return [code(capability), said(` ${side(before, names.before)} → ${side(after, names.after)}`)];
}
