import { barSentences } from '../../model/bar-sentences.ts';
import type { Content } from '../../model/content.ts';
import { templateHeads } from './template-heads.ts';

/** A cell of a template, which may lead to a page. */
export interface TemplateCell {
  readonly text: string;
  readonly url?: string;
}

/** Row by row; the first heads the columns, and the first cell of each row heads it. */
export type TemplateTable = readonly (readonly TemplateCell[])[];

/** How a statement is written that can be taken as it is: short, neutral, with its limit and its page. */
export const goodExample = {
  text: 'Acme ML tunes hyperparameters by grid and random search, with at most 50 trials a run.',
  title: 'Acme ML documentation: Tuning',
  url: 'https://docs.acme.example/tuning',
  why: 'One fact in a plain sentence, with its limit, and the page of the vendor that says so. A cell may have many, one a line.',
} as const;

/** How none is written. */
export const badExample = {
  text: 'Best-in-class AutoML seamlessly tunes any model; it also scales to any size.',
  why: 'It praises, joins two facts, states no limit and cites no page.',
} as const;

/**
 * A column to be filled in: the categories of a content with what belongs into them, and the capabilities that are at home
 * there. `readMatrix` reads nothing of it but what is filled in.
 *
 * @param platform - what stands at the head of the column
 */
export function templateTable(content: Pick<Content, 'categories' | 'capabilities'>, platform: string): TemplateTable {
  const { good, bad, hint, capabilities } = templateHeads;
  const cells = (...texts: readonly string[]) => texts.map((text): TemplateCell => ({ text }));
  const example = {
    text: `${goodExample.text} Sources: [${goodExample.title}](${goodExample.url})`,
    url: goodExample.url,
  };
  return [
    cells('Category', platform, hint, capabilities),
    [{ text: good }, example, ...cells(goodExample.why, '')],
    cells(bad, badExample.text, badExample.why, ''),
    ...Object.values(content.categories).map(({ id, name, hint }) =>
      cells(name, '', hint, capabilityLines(content, id).join('\n')),
    ),
  ];
}

/** The capabilities at home in a category, one a line, each with what a claim of it is held against. */
function capabilityLines({ capabilities }: Pick<Content, 'capabilities'>, category: string): readonly string[] {
  return Object.values(capabilities)
    .filter((capability) => capability.category === category)
    .map(({ name, definition, bar }) => `${name}: ${bar === undefined ? definition : barSentences(bar).join(' ')}`);
}
