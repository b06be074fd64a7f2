import { counted } from '../../../src/cli/counted.ts';
import { indented } from '../../../src/cli/layout/columns.ts';
import { blank, type Line, line, styled } from '../../../src/cli/layout/line.ts';
import { table } from '../../../src/cli/layout/table.ts';
import { wrap } from '../../../src/cli/layout/wrap.ts';
import { answerInWords } from '../words.ts';
import type { Mistake, Move, Outcome } from './outcome.ts';

/** What would become of the data, for a reader. */
export function outcomeLines(capability: string, outcome: Outcome, width: number): Line[] {
  const { row, elsewhere, broken, mended, release } = outcome;
  const moved = row.filter((move) => move.moved).length;
  return [
    line(styled(`${capability}: ${moved} of ${row.length} answers move`, 'bold')),
    blank,
    ...movesTable(
      row.map((move) => [move.platform, move]),
      width,
    ),
    ...(elsewhere.length === 0
      ? []
      : [
          blank,
          line(styled(`In other rows, ${counted(elsewhere.length, 'answer')} too`, 'bold')),
          ...movesTable(
            elsewhere.map((move) => [`${move.platform} ${move.capability}`, move]),
            width,
          ),
        ]),
    blank,
    ...mistakes('New contradictions', broken.contradictions, width),
    ...mistakes('Rules newly broken', broken.rules, width),
    ...(mended.contradictions.length === 0 ? [] : mistakes('Contradictions settled', mended.contradictions, width)),
    ...(mended.rules.length === 0 ? [] : mistakes('Rules kept again', mended.rules, width)),
    blank,
    line(styled(`Release: ${release.level}`, 'bold')),
    ...indented(
      release.changes.flatMap(({ kind, id, level, reason }) =>
        wrap(line(`${level}: ${kind} ${id}. ${reason}`), width - 2, 2),
      ),
      2,
    ),
  ];
}

function movesTable(moves: readonly (readonly [string, Move])[], width: number): Line[] {
  const columns = ['', 'before', 'after'].map((heading) => ({ heading }));
  const rows = moves.map(([name, { before, after, moved }]) => [
    [line(moved ? styled(name, 'bold') : name)],
    [line(answerInWords(before))],
    [moved ? line(`→ ${answerInWords(after)}`) : line(styled('the same', 'dim'))],
  ]);
  return table(columns, rows, width);
}

function mistakes(title: string, found: readonly Mistake[], width: number): Line[] {
  if (found.length === 0) return [line(styled(`${title}: `, 'bold'), 'none')];
  return [
    line(styled(`${title}: `, 'bold'), `${found.length}`),
    ...indented(
      found.flatMap(({ path, message }) => [
        ...wrap(line(styled(path, 'bold')), width - 2),
        ...indented(wrap(line(message), width - 4), 2),
      ]),
      2,
    ),
  ];
}
