import type { Content } from 'mlops-platforms';
import type { ChangeCounts, DiffSummary, LevelChange } from 'mlops-platforms/diff';
import { missingInWords, scopeInWords } from '../../report/level-words.ts';
import { type Names, namesIn } from '../../report/names.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { namesOf, type Side } from './diff-sides.ts';
import { levelSpan } from './level.ts';
import { rule } from './rule.ts';

/** What there is to sum up. */
interface Summed {
  readonly summary: DiffSummary;
  readonly levels: readonly LevelChange[];
  readonly sides: readonly [before: Side, after: Side];
  /** Whether answers are listed too that differ in their scope alone. */
  readonly scopes: boolean;
}

/** How many changes there are of each kind, which answers they change, and how many each platform has. */
export function diffSummary({ summary, levels, sides, scopes }: Summed, width: number): Line[] {
  const { kinds, platforms } = summary;
  const [was, is] = [namesIn(sides[0].value as Content), namesIn(sides[1].value as Content)];
  return [
    ...countTable(
      'kind of change',
      Object.entries(kinds).map(([kind, count]) => [kind, count]),
      width,
    ),
    ...levelLines(levels, scopes, was, is, width),
    ...platformTable(platforms, namesOf(sides).platform, width),
  ];
}

function countTable(title: string, rows: readonly (readonly [string, number | undefined])[], width: number): Line[] {
  if (rows.length === 0) return [];
  const columns = [{ heading: title }, { heading: 'changes', numeric: true }] as const;
  const cells = rows.map(([name, count = 0]) => [[line(name)], [line(String(count))]]);
  return [blank, ...table(columns, cells, width)];
}

function platformTable(
  counts: Readonly<Record<string, ChangeCounts>>,
  nameOf: (id: string) => string,
  width: number,
): Line[] {
  const rows = Object.entries(counts);
  if (rows.length === 0) return [];
  const levels = ['major', 'minor', 'patch'] as const;
  const columns = [
    { heading: 'platform' },
    ...['changes', ...levels].map((name) => ({ heading: name, numeric: true as const })),
  ];
  const cells = rows.map(([id, { total, levels: of }]) => [
    [line(nameOf(id))],
    ...[total, ...levels.map((level) => of[level])].map((count) => [line(String(count))]),
  ]);
  return [blank, ...table(columns, cells, width)];
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
  scope: 'the same level in another scope or by other criteria',
  knowledge: 'not provided before or after, with other evidence',
} as const;

function levelLine({ platform, capability, before, after }: LevelChange, was: Names, is: Names): Line {
  const side = (answer: LevelChange['before'], names: Names) => [
    levelSpan(answer.level),
    { text: `${scopeInWords(answer, (key) => names.offering(platform, key))}${missingInWords(answer)}` },
  ];
  return [...line(`· ${is.capability(capability)}: `), ...side(before, was), ...line(' → '), ...side(after, is)];
}
