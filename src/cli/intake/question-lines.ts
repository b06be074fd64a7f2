import { type Capability, capabilities } from 'mlops-platforms';
import type { CapabilitySuggestion, MatrixFinding } from 'mlops-platforms/intake';
import { barSentence } from 'mlops-platforms/levels';
import { ownOf } from '../../model/own-of.ts';
import { indented } from '../layout/columns.ts';
import { type Line, line, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';

/** Which bars are printed, and of which capabilities they have been: each is told once. */
export interface ShownBars {
  readonly bars: boolean;
  readonly told: Set<string>;
}

/** The capability that a statement seems to speak of, by which of its words. */
export function suggestedLines(
  words: string,
  { capability: id, score }: CapabilitySuggestion,
  { bars, told: before }: ShownBars,
  width: number,
): Line[] {
  const known = ownOf<Capability>(capabilities, id);
  const head = line(
    styled('question', 'cyan'),
    ' ',
    styled('support', 'bold'),
    ` ${known?.name ?? id} (${id}, score ${score}), by '${words}'`,
  );
  const isTold = before.has(id);
  before.add(id);
  const bar = bars && !isTold && known?.bar !== undefined ? barSentence(known.bar, { ids: true }) : '';
  return [...wrap(head, width, 2), ...(bar === '' ? [] : indented(wrap(line(bar), width - 2), 2))];
}

/** What is asked of every capability, once: nobody reads it behind each. */
export function questionLines(findings: readonly MatrixFinding[], bars: boolean, width: number): Line[] {
  const first = findings.find(({ rule: name, suggestions }) => name === 'support' && suggestions !== undefined);
  const id = first?.suggestions?.[0]?.capability;
  if (id === undefined) return [];
  const asked =
    'Whether the statement claims the capability: natively, by an integration (with which product), by custom code, or not at all; of which offerings; and what its page shows of the bar. A wrong guess needs no answer.';
  const where = bars ? '' : ` The bar of a capability: npx mlops-platforms show ${id}; those of all questions: --bars.`;
  return wrap(line(`${asked}${where}`), width);
}
