import type { Claim, Level, PlatformId, RecordedLevel, Support } from 'mlops-platforms';
import { type LevelAnswer, levelWord, missingInWords, scopeInWords } from '../../report/level-words.ts';
import { limitsOf } from '../../report/support-words.ts';
import { type Line, line, type Span, type Style, styled } from '../layout/line.ts';
import { names, offeringsOf } from './names.ts';

const levelStyles: Readonly<Record<Level, Style>> = {
  native: 'green',
  preview: 'cyan',
  partial: 'yellow',
  integration: 'blue',
  custom: 'magenta',
  deprecated: 'red',
  none: 'red',
  'not-found': 'dim',
  unknown: 'dim',
};

/** A level's word, or what stands for it, in the colour of the level. */
export function levelSpan(level: Level, text = levelWord(level)): Span {
  return styled(text, levelStyles[level]);
}

/** What a platform's answer comes to, with its scope: `native · H2O MLOps, limited`. */
export function levelLine(answer: LevelAnswer, platform: string): Line {
  return line(levelSpan(answer.level), scopeInWords(answer, offeringsOf(platform)));
}

/** The same with what is missing where it is limited: `partial (not shown: state)`. */
export function answerLine(answer: LevelAnswer, platform: string): Line {
  return [...levelLine(answer, platform), ...line(styled(missingInWords(answer), 'dim'))];
}

/** How a single statement provides a capability, with its limits: `integration via Airflow, in part`. */
export function supportLine(level: RecordedLevel, support: Support): Line {
  return line(levelSpan(level), limitsOf(support, level, names.product));
}

/** The same with the offerings that the statement is limited to: `native · H2O MLOps`. */
export function claimLine({ level, support, feature }: Claim, platform: PlatformId): Line {
  const { only = [] } = feature;
  const scope = only.length === 0 ? '' : ` · ${only.map(offeringsOf(platform)).join(', ')}`;
  return [...supportLine(level, support), ...line(scope)];
}
