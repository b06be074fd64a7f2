import { categories } from 'mlops-platforms';
import type { MatrixFinding, MatrixProblem } from 'mlops-platforms/intake';
import { ownOf } from '../../model/own-of.ts';
import { rule } from '../answers/rule.ts';
import { counted } from '../counted.ts';
import { indented } from '../layout/columns.ts';
import { blank, type Line, line, type Style, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import type { DraftColumn } from './draft-column.ts';
import { questionLines, type ShownBars, suggestedLines } from './question-lines.ts';

/** What is told of a column that was checked. */
export interface IntakeReport {
  readonly file: string;
  readonly column: DraftColumn;
  readonly problems: readonly MatrixProblem[];
  readonly findings: readonly MatrixFinding[];
  readonly mended: readonly MatrixFinding[];
  /** Whether what could be was mended. */
  readonly fix: boolean;
  /** Whether the bars of capabilities are printed with the questions: there are more words in them than in all else. */
  readonly bars: boolean;
  /** How many errors stand besides, where more is asked of a column than its check does. */
  readonly refused?: number;
  /** The file that the draft was written to. */
  readonly written: string | undefined;
}

/** So many findings of one rule are printed of one category; JSON has every one. */
const mostOfAKind = 10;

const styles: Readonly<Record<MatrixFinding['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  question: 'cyan',
};

/** Whether nothing stands against it: warnings and questions do not. */
export function canBeTaken(found: readonly { readonly severity: string }[]): boolean {
  return !found.some(({ severity }) => severity === 'error');
}

/** The report, the draft or where it is, and last whether the column can be taken in: that stays in sight. */
export function intakeLines(report: IntakeReport, width: number): Line[] {
  const { column, written } = report;
  return [
    ...checkLines(report, width),
    ...(written === undefined
      ? section('Draft', draftLines(column, width), width)
      : [blank, ...wrap(line(`The draft is in ${written}.`), width)]),
    ...summaryLines(report, width),
  ];
}

/** What could not be read, what was found by category, what the questions ask, and what was mended. */
export function checkLines(report: Omit<IntakeReport, 'written'>, width: number): Line[] {
  const { column, problems, findings, mended, bars } = report;
  const own = findings.filter(({ platform }) => platform === column.id);
  const others = findings.filter(({ platform }) => platform !== column.id);
  const ofColumn = own.filter(({ category }) => category === undefined);
  const show = { bars, told: new Set<string>() };
  const rows = Object.keys(categories).flatMap((id): Line[] => {
    const found = own.filter(({ category }) => category === id);
    if (found.length === 0) return [];
    return [blank, rule(categoryName(id), width), ...foundInCell(found, column.cells[id] ?? [], show, width)];
  });
  return [
    ...wrap(line(styled(`${column.name} (${column.id})`, 'bold'), `: ${extent(report)}`), width),
    ...section(
      'Reading',
      problems.flatMap((problem) => problemLines(problem, width)),
      width,
    ),
    ...section(
      'Other columns',
      others.flatMap((finding) => foundElsewhere(finding, width)),
      width,
    ),
    ...section(
      'The column',
      ofColumn.flatMap((finding) => findingLines(finding, show, width)),
      width,
    ),
    ...rows,
    ...section('What the questions ask', questionLines(own, bars, width), width),
    ...section(
      'Mended',
      mended.flatMap((finding) => mendedLines(finding, width)),
      width,
    ),
  ];
}

/** Whether the column can be taken in, with what stands against it. */
export function summaryLines(report: Omit<IntakeReport, 'written'>, width: number): Line[] {
  return [blank, ...wrap(summary(report), width)];
}

function extent({ file, column: { cells } }: Pick<IntakeReport, 'file' | 'column'>): string {
  const counts = Object.values(cells).map(({ length }) => length);
  const statements = counts.reduce((sum, count) => sum + count, 0);
  const said = counts.filter((count) => count > 0).length;
  return `${counted(statements, 'statement')} in ${said} of ${Object.keys(categories).length} categories of ${file}`;
}

/** Lines under a title; nothing where there are none. */
export function section(title: string, lines: readonly Line[], width: number): Line[] {
  return lines.length === 0 ? [] : [blank, rule(title, width), ...lines];
}

function categoryName(id: string): string {
  return ownOf<{ readonly name: string }>(categories, id)?.name ?? id;
}

function problemLines(problem: MatrixProblem, width: number): Line[] {
  const { severity, code, expected } = problem;
  return told(severity, code, foundAt(problem), `expected ${expected}`, width);
}

/** What a problem found, and where. */
export function foundAt({ found, ...place }: MatrixProblem): string {
  const where = [
    place.sheet,
    place.cell,
    place.line !== undefined && `line ${place.line}`,
    place.column !== undefined && `column ${place.column}`,
  ].filter(Boolean);
  return where.length === 0 ? found : `${found} at ${where.join(', ')}`;
}

/** How severe it is and by which rule, with the words in question; below, why, and what would be right. */
export function told(
  severity: MatrixFinding['severity'],
  name: string,
  words: string,
  says: string,
  width: number,
): Line[] {
  const head = line(styled(severity, styles[severity]), ' ', styled(name, 'bold'), words === '' ? '' : ` ${words}`);
  return [...wrap(head, width, 2), ...indented(wrap(line(says), width - 2), 2)];
}

function foundInCell(
  found: readonly MatrixFinding[],
  phrases: readonly { readonly text: string }[],
  show: ShownBars,
  width: number,
): Line[] {
  const counts = new Map<string, number>();
  const more = new Map<string, number>();
  const lines: Line[] = [];
  let before: number | undefined;
  for (const finding of found) {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    if (count > mostOfAKind) {
      more.set(finding.rule, count - mostOfAKind);
      continue;
    }
    if (finding.phrase !== before && finding.phrase !== undefined) {
      lines.push(...wrap(line('· ', styled(phrases[finding.phrase]?.text || '(no words)', 'bold')), width, 2));
    }
    before = finding.phrase;
    lines.push(...indented(findingLines(finding, show, width - 2), 2));
  }
  const left = [...more].map(([name, count]) =>
    line(styled(`and ${count} more of ${name}; --json lists them all`, 'dim')),
  );
  return [...lines, ...left.flatMap((one) => wrap(one, width))];
}

function findingLines(finding: MatrixFinding, show: ShownBars, width: number): Line[] {
  const { severity, rule: name, words, reason, expected, fix, suggestions: [best] = [] } = finding;
  if (name === 'support' && best !== undefined) return suggestedLines(words, best, show, width);
  const mend = fix === undefined ? '' : ' (--fix does it)';
  return told(severity, name, quoted(words), `${reason}; expected ${expected}${mend}`, width);
}

function foundElsewhere(finding: MatrixFinding, width: number): Line[] {
  const { severity, rule: name, platform, category, words, reason, expected } = finding;
  const where = category === undefined ? platform : `${platform}, ${categoryName(category)}`;
  return told(severity, name, `${where}: ${quoted(words)}`, `${reason}; expected ${expected}`, width);
}

function mendedLines({ rule: name, category, words, fix }: MatrixFinding, width: number): Line[] {
  const where = category === undefined ? '' : `${categoryName(category)}: `;
  const becomes =
    fix?.is === 'edit' || fix?.is === 'link'
      ? ` → ${fix.becomes === '' ? 'nothing' : becomesOf(fix.becomes, name)}`
      : ' left out';
  return wrap(line(styled(name, 'bold'), ` ${where}${quoted(words)}${becomes}`), width, 2);
}

function becomesOf(text: string, name: string): string {
  return name === 'sentence' && text === '.' ? 'a full stop after it' : quoted(text);
}

function quoted(words: string): string {
  return words === '' ? '' : `'${words}'`;
}

function summary({ column, problems, findings, mended, fix, refused = 0 }: Omit<IntakeReport, 'written'>): Line {
  const all = [...problems, ...findings];
  const counts = (['error', 'warning', 'question'] as const).map((severity) => {
    const besides = severity === 'error' ? refused : 0;
    return counted(all.filter((one) => one.severity === severity).length + besides, severity);
  });
  const fixable = findings.filter((finding) => finding.fix !== undefined && finding.platform === column.id).length;
  const mend = fix ? `; ${mended.length} mended` : fixable > 0 ? `; --fix mends ${fixable}` : '';
  const isTaken = canBeTaken(all) && refused === 0;
  return line(
    styled(isTaken ? 'can be taken in' : 'not yet', isTaken ? 'green' : 'red'),
    `: ${counts.join(', ')}${mend}`,
  );
}

/** The statements of a column with their pages. */
export function draftLines({ cells }: DraftColumn, width: number): Line[] {
  return Object.entries(cells).flatMap(([id, phrases]) => [
    ...wrap(line(styled(categoryName(id), 'bold')), width),
    ...phrases.flatMap(({ text, links }) => [
      ...wrap(line('· ', text || '(no words)'), width, 2),
      ...links.map(({ url }) => line('  ', { text: url, style: 'dim' as const, href: url })),
    ]),
    ...(phrases.length === 0 ? [line(styled('nothing', 'dim'))] : []),
  ]);
}
