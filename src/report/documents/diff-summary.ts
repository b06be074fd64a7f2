import type { Content } from '../../model/content.ts';
import type { LevelChange } from '../../query/diff/level-changes.ts';
import type { ChangeCounts, DiffSummary } from '../../query/diff/summary.ts';
import { type Block, cell, type Line, line, section, strong, type Table } from '../document.ts';
import { answerIn, type Draft, missingIn } from '../draft.ts';
import { namesIn } from '../names.ts';

/** How many changes there are of each kind. */
export function kindBlocks(summary: DiffSummary): readonly Block[] {
  return [section('Summary', { is: 'list', lines: kindsIn(summary) })];
}

/** How many changes each platform has, and of what kinds. */
export function platformBlocks(draft: Draft, summary: DiffSummary): readonly Block[] {
  const tables = platformTables(draft, summary.platforms);
  return tables.length === 0 ? [] : [section('By platform', ...tables)];
}

function platformTables(draft: Draft, platforms: Readonly<Record<string, ChangeCounts>>): readonly Table[] {
  const rows = Object.entries(platforms).map(([id, counts]) => {
    const { total, levels } = counts;
    const figures = [total, levels.major, levels.minor, levels.patch].map((count) => cell(line(String(count))));
    return { head: line(strong(draft.names.platform(id))), cells: [...figures, cell(...kindsIn(counts))] };
  });
  if (rows.length === 0) return [];
  const columns = ['Platform', 'Changes', 'Major', 'Minor', 'Patch', 'Kinds'].map((head) => line(head));
  return [{ is: 'table', caption: 'Changes by platform', nothing: '', columns, rows }];
}

/** `feature added: 3`, one kind a line. */
function kindsIn({ kinds }: ChangeCounts): Line[] {
  return Object.entries(kinds).map(([kind, count]) => line(`${kind.replaceAll('-', ' ')}: ${count}`));
}

const kindMeanings: Readonly<Record<LevelChange['kind'], string>> = {
  stronger: 'stronger',
  weaker: 'weaker',
  scope: 'another scope, or other criteria',
  knowledge: 'still not provided',
};

/** The levels that moved, by platform: what was answered before, and what is answered now. */
export function levelBlocks(draft: Draft, before: Content, changes: readonly LevelChange[]): readonly Block[] {
  const former: Draft = { ...draft, names: namesIn(before) };
  const lines = new Map<string, Line[]>();
  for (const { platform, capability, kind, ...answers } of changes) {
    const side = (draft: Draft, answer: LevelChange['after']) => [
      ...answerIn(draft, platform, answer),
      ...missingIn(draft, answer, (id) => draft.names.criterion(capability, id) ?? id),
    ];
    const some = lines.get(platform) ?? [];
    lines.set(platform, some);
    some.push({
      content: [
        `${draft.names.capability(capability)}: `,
        ...side(former, answers.before),
        ' → ',
        ...side(draft, answers.after),
      ],
      notes: [[kindMeanings[kind]]],
    });
  }
  const facts = [...lines].map(([platform, some]) => ({ term: draft.names.platform(platform), lines: some }));
  const title = `Levels that changed: ${changes.length}`;
  return [section(title, { is: 'facts', facts })];
}
