import { answeredLevels, type Level } from '../../model/support.ts';
import type { LevelAnswer } from '../../report/level-words.ts';
import { levelWord, scopeInWords } from '../../report/level-words.ts';
import { levelSigns } from '../../report/signs.ts';
import { levelMeanings } from '../../report/support-words.ts';
import { type Line, line, type Span, styled } from '../layout/line.ts';
import { levelSpan } from './level.ts';

const marks = {
  '*': 'only by some offerings of the platform, or not by all',
  '<': 'limited: the statements of that level cover it in part',
  '!': 'contested: a statement of the same scope denies it',
} as const;

export function symbolOf(level: Level): Span {
  return levelSpan(level, levelSigns[level]);
}

/** What follows the symbol, so that it is not read as more than it is. */
export function marksOf(answer: LevelAnswer): string {
  const isScoped = answer.only !== undefined || answer.except !== undefined || answer.alone === true;
  return `${isScoped ? '*' : ''}${answer.contested ? '!' : isLimited(answer) ? '<' : ''}`;
}

/** Whether the level leaves it to a mark to say so: `partial` says so itself. */
function isLimited({ level, limited }: LevelAnswer): boolean {
  return limited === true && scopeInWords({ level, limited }, String) !== '';
}

/** What the symbols and marks of some cells mean, strongest first. */
export function symbolKey(cells: readonly LevelAnswer[]): Line[] {
  const used = new Set(cells.map(({ level }) => level));
  const given = new Set(cells.flatMap((cell) => [...marksOf(cell)]));
  return [
    ...answeredLevels
      .filter((level) => used.has(level))
      .map((level) => line(symbolOf(level), ' ', styled(levelWord(level), 'bold'), `: ${levelMeanings[level]}`)),
    ...Object.entries(marks)
      .filter(([mark]) => given.has(mark))
      .map(([mark, says]) => line(`${mark} ${says}`)),
  ];
}
