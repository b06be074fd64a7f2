import type { Level } from '../../model/support.ts';
import type { PlatformEvaluation } from '../../query/evaluate/evaluate.ts';
import type { StatedRequirement } from '../../query/evaluate/question.ts';
import { levelScores } from '../../query/evaluate/score.ts';
import type { RequirementVerdict, Verdict } from '../../query/evaluate/verdict.ts';
import { type Facts, type Inline, line, type Paragraph, paragraph } from '../document.ts';
import { levelWord } from '../level-words.ts';
import { scoreInWords } from '../score-words.ts';
import { levelsAmong } from '../support-words.ts';

// What stands before a ranking has to be short, or nobody with a telephone gets to the ranking: a line for each word.

const verdictMeanings: Readonly<Record<Verdict, string>> = {
  met: 'at an accepted level, without a limit',
  partly: 'accepted, but not in full',
  contested: 'accepted, but another source denies it',
  elsewhere: 'in another configuration; earns 0',
  unmet: 'recorded at no accepted level',
  'not-found': 'not in the documentation',
  unknown: 'no statement says; earns 0, counts in best',
};

const figures = [
  ['Rank', 'first those that fail no must, then by score'],
  ['Score', 'what is documented, by weight, from 0 to 1'],
  ['Best', 'the score if every gap proved to be met'],
  ['Configuration', 'what you would run: the best one'],
  ['Musts not met', 'unmet or elsewhere: it fails'],
  ['Musts partly met', 'met with limits'],
  ['Musts to check', 'gaps, contested: ask the vendor'],
  ['Gaps', 'share of the weight not found or unknown'],
] as const;

/** What the columns of the ranking mean, and the verdicts that were given. */
export function readingFacts(platforms: readonly Pick<PlatformEvaluation, 'verdicts'>[]): Facts {
  const given = new Set<string>(platforms.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict)));
  const verdicts = Object.entries(verdictMeanings).filter(([verdict]) => given.has(verdict));
  const facts: readonly (readonly [term: Inline, meaning: string])[] = [
    ...figures,
    ...verdicts.map(([verdict, meaning]) => [{ is: 'verdict', verdict }, meaning] as const),
  ];
  return { is: 'facts', isBrief: true, facts: facts.map(([term, meaning]) => ({ term, lines: [line(meaning)] })) };
}

/** What each accepted level earns. */
export function pointsOf(requirements: readonly StatedRequirement[]): Paragraph {
  const accepted = new Set<string>(requirements.flatMap(({ accept }) => accept));
  const points = Object.entries(levelScores).filter(([level]) => accepted.has(level));
  const said = points.map(([level, score]) => `${level} ${scoreInWords(score)}`).join(', ');
  return paragraph(`Points: ${said}; partly met or contested, half way down to the next level.`);
}

/** A word or two each; the levels of support at the end of the report say more. */
const shortMeanings: Readonly<Record<Level, string>> = {
  native: 'built in',
  preview: 'not yet generally available',
  partial: 'in part',
  integration: 'with another product',
  custom: 'with your own code',
  deprecated: 'to be withdrawn',
  none: 'denied by a source',
  'not-found': 'searched for and not found',
  unknown: 'not looked for',
};

/** The levels that verdicts rest on, in one line. */
export function levelsInShort(verdicts: readonly RequirementVerdict[]): readonly Paragraph[] {
  const isGap = ({ verdict }: RequirementVerdict) => verdict === 'not-found' || verdict === 'unknown';
  const levels = levelsAmong(new Set(verdicts.filter((one) => !isGap(one)).map(({ level }) => level)));
  const said = levels.map((level) => `${levelWord(level)} (${shortMeanings[level]})`).join(', ');
  return said === '' ? [] : [paragraph(`Levels: ${said}.`)];
}
