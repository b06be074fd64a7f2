import { type Capability, dataset } from 'mlops-platforms';
import { judgedCapabilities } from 'mlops-platforms/levels';
import { barSentences } from '../../model/bar-sentences.ts';
import { type Line, line, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';

/**
 * The bar of a capability, a sentence a line, with the ids of its criteria; and, until its statements are held against it,
 * that they are not. Which mechanisms count how is told with `all`.
 */
export function barLines({ id, bar }: Capability, width: number, part: 'criteria' | 'all'): Line[] {
  if (bar === undefined) return [];
  const isJudged = judgedCapabilities(dataset).some((judged) => judged === id);
  const sentences = barSentences(part === 'all' ? bar : { ...bar, how: {} }, true).flatMap((sentence) =>
    wrap(line(`· ${sentence}`), width, 2),
  );
  return [
    line(styled('Bar:', 'dim')),
    ...sentences,
    ...(isJudged ? [] : wrap(line(styled(unjudged, 'dim')), width, 2)),
  ];
}

const unjudged = 'Not yet judged by it: a statement that does not say what it shows counts as showing all.';
