import type { PlatformEvaluation } from '../../query/evaluate/evaluate.ts';
import type { StatedRequirement } from '../../query/evaluate/question.ts';
import { levelScores } from '../../query/evaluate/score.ts';
import type { Verdict } from '../../query/evaluate/verdict.ts';
import { type Inline, type Line, line, type Paragraph, paragraph } from '../document.ts';

interface Fact {
  readonly term: Inline;
  readonly lines: readonly Line[];
}

const verdictMeanings: Readonly<Record<Verdict, string>> = {
  met: 'at an accepted level, without a limit',
  partly: 'at an accepted level, but in part only, or not for every part of the configuration',
  contested: 'at an accepted level, which a statement of the same scope denies',
  elsewhere: 'only in another configuration, which is named; it earns nothing',
  unmet: 'what is recorded has no accepted level',
  'not-found': 'the vendor’s documentation was searched for it, and nothing was found',
  unknown: 'nobody has looked, which counts neither for nor against a platform',
};

/** What the columns of the ranking mean. */
export const figureFacts: readonly Fact[] = [
  ['Rank', 'platforms that fail no must come first; within both groups the score decides'],
  ['Score', 'what is documented: the points of the verdicts, by the weights of the requirements'],
  ['Best', 'what the score could be if everything not found and unknown proved to be met'],
  [
    'Configuration',
    'what you would really run, and the platform is ranked by: the one that meets the requirements best',
  ],
  ['Musts not met', 'the platform fails by these: they are unmet, or met elsewhere only'],
  ['Musts to check', 'not found, unknown or contested: the platform does not fail by these, but ask the vendor'],
  ['Gaps', 'the share of the weight that was not found, or that nobody has looked for'],
].map(([term = '', meaning = '']) => ({ term, lines: [line(meaning)] }));

/** The verdicts that were given, in words. */
export function verdictFacts(platforms: readonly PlatformEvaluation[]): readonly Fact[] {
  const given = new Set<string>(platforms.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict)));
  return Object.entries(verdictMeanings).flatMap(([verdict, meaning]) =>
    given.has(verdict) ? [{ term: { is: 'verdict', verdict }, lines: [line(meaning)] }] : [],
  );
}

/** What each accepted level earns. */
export function pointsFacts(requirements: readonly StatedRequirement[]): Paragraph {
  const accepted = new Set<string>(requirements.flatMap(({ accept }) => accept));
  const points = Object.entries(levelScores).filter(([level]) => accepted.has(level));
  const said = points.map(([level, score]) => `${level} ${percent(score)}`).join(', ');
  return paragraph(`Points: ${said}. What is partly met or contested earns half way down to the next lower level.`);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
