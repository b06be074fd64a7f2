import type { Content } from 'mlops-platforms';
import type { AnyContent, ChangeCounts, DiffSummary, LevelChange } from 'mlops-platforms/diff';
import { scopeInWords } from '../../report/level-words.ts';
import { type Names, namesIn } from '../../report/names.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { releaseStyles } from './diff-details.ts';
import { levelSpan } from './level.ts';
import { rule } from './rule.ts';

/** What there is to sum up. */
interface Summed {
  readonly summary: DiffSummary;
  readonly levels: readonly LevelChange[];
  readonly before: AnyContent;
  readonly after: AnyContent;
  /** Whether nothing was filtered out. */
  readonly isWhole: boolean;
  /** Whether answers are listed too that differ in their scope alone. */
  readonly scopes: boolean;
}

/** How many changes there are, of what, and which answers they change. */
export function diffSummary({ summary, levels, before, after, isWhole, scopes }: Summed, width: number): Line[] {
  const { total, level, kinds, platforms } = summary;
  if (isWhole && total === 0) return [line('Both say the same.')];
  const [was, is] = [namesIn(before as Content), namesIn(after as Content)];
  return [
    ...wrap(heading(total, level, isWhole), width),
    ...countTable(
      'kind of change',
      Object.entries(kinds).map(([kind, count]) => [kind, count]),
      width,
    ),
    ...platformTable(platforms, was, is, width),
    ...levelLines(levels, scopes, was, is, width),
    blank,
  ];
}

function heading(total: number, level: DiffSummary['level'], isWhole: boolean): Line {
  const count = total === 1 ? '1 change' : `${total} changes`;
  if (!isWhole) return line(`${count} of those asked for.`);
  return line(
    `${count} ${total === 1 ? 'asks' : 'ask'} for a release of this level: `,
    styled(level, releaseStyles[level]),
    '.',
  );
}

function countTable(title: string, rows: readonly (readonly [string, number | undefined])[], width: number): Line[] {
  if (rows.length === 0) return [];
  const columns = [{ heading: title }, { heading: 'changes', numeric: true }] as const;
  const cells = rows.map(([name, count = 0]) => [[line(name)], [line(String(count))]]);
  return [blank, ...table(columns, cells, width)];
}

function platformTable(counts: Readonly<Record<string, ChangeCounts>>, was: Names, is: Names, width: number): Line[] {
  const rows = Object.entries(counts);
  if (rows.length === 0) return [];
  const levels = ['major', 'minor', 'patch'] as const;
  const columns = [
    { heading: 'platform' },
    ...['changes', ...levels].map((name) => ({ heading: name, numeric: true as const })),
  ];
  const cells = rows.map(([id, { total, levels: of }]) => [
    [line(nameOf(id, is, was))],
    ...[total, ...levels.map((level) => of[level])].map((count) => [line(String(count))]),
  ]);
  return [blank, ...table(columns, cells, width)];
}

/** As the later dataset calls it; one that is gone, as the earlier one did. */
function nameOf(id: string, is: Names, was: Names): string {
  const name = is.platform(id);
  return name === id ? was.platform(id) : name;
}

/** The answers that moved, platform by platform: `Drift detection native → partial`. */
function levelLines(levels: readonly LevelChange[], scopes: boolean, was: Names, is: Names, width: number): Line[] {
  if (levels.length === 0) return [];
  const moved = new Map<string, LevelChange[]>();
  for (const change of levels) {
    if (change.kind === 'scope' && !scopes) continue;
    moved.set(change.platform, [...(moved.get(change.platform) ?? []), change]);
  }
  const counts = (['stronger', 'weaker', 'scope', 'knowledge'] as const).flatMap((kind) => {
    const count = levels.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kindWords[kind]}`];
  });
  return [
    blank,
    rule('Levels that changed', width),
    ...wrap(line(counts.join(', ')), width),
    ...[...moved].flatMap(([platform, changes]) => [
      blank,
      ...wrap(line(styled(is.platform(platform), 'bold')), width),
      ...changes.flatMap((change) => wrap(levelLine(change, was, is), width, 2)),
    ]),
  ];
}

const kindWords = {
  stronger: 'stronger',
  weaker: 'weaker',
  scope: 'the same level in another scope',
  knowledge: 'not provided before or after, with other evidence',
} as const;

function levelLine({ platform, capability, before, after }: LevelChange, was: Names, is: Names): Line {
  const side = (answer: LevelChange['before'], names: Names) => [
    levelSpan(answer.level),
    { text: scopeInWords(answer, (key) => names.offering(platform, key)) },
  ];
  return [...line(`· ${is.capability(capability)}: `), ...side(before, was), ...line(' → '), ...side(after, is)];
}
