import { type Capability, dataset } from 'mlops-platforms';
import { barSentence, judgedCapabilities } from 'mlops-platforms/levels';
import { type Line, line, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';

/** The bar of a capability, with the ids of its criteria; and, until its statements are held against it, that they are not. */
export function barLines({ id, bar }: Capability, width: number): Line[] {
  if (bar === undefined) return [];
  const isJudged = judgedCapabilities(dataset).some((judged) => judged === id);
  return [
    ...wrap(line(styled('Bar: ', 'dim'), barSentence(bar, { ids: true })), width, 2),
    ...(isJudged ? [] : wrap(line(styled(unjudged, 'dim')), width, 2)),
  ];
}

const unjudged = 'Not yet judged by it: a statement that does not say what it shows counts as showing all.';
