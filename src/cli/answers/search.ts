import { type RecordedLevel, type SearchAnswer, searchFeatures } from 'mlops-platforms';
import type { Answer } from '../command.ts';
import type { search } from '../commands/search.ts';
import { idsOf } from '../ids.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { wholeNumber } from '../numbers.ts';
import { separated } from '../separated.ts';
import { requirementSetHints } from './requirement-set.ts';
import { statementLines } from './statement.ts';

const limitIfLeftOut = 10;

/** How many words are named of those that are nearest to one that nothing matches. */
const nearestNamed = 3;

export const answer: Answer<typeof search> = ({ words, options }) => {
  const limit = options.limit === undefined ? limitIfLeftOut : wholeNumber('--limit', options.limit);
  const results = searchFeatures(words.join(' '), {
    platforms: idsOf('platform', options.platform),
    categories: idsOf('category', options.category),
    capabilities: idsOf('capability', options.capability),
    via: idsOf('product', options.via),
    levels: options.level.length > 0 ? (separated(options.level) as RecordedLevel[]) : undefined,
    asOf: options['as-of'],
    retired: options.retired,
  });
  const found = results.slice(0, limit);
  const more = results.length > found.length ? `; --limit ${results.length} shows all` : '';
  const count = results.length === 0 ? 'Nothing found.' : `${found.length} of ${results.length} statements${more}`;
  return {
    value: found,
    shown: (terminal) => {
      const notes = [...requirementSetHints(words.join(' ')), ...notFoundAsAsked(results)].flatMap((note) =>
        wrap(note, terminal.width),
      );
      return [
        ...notes,
        ...(notes.length > 0 && found.length > 0 ? [blank] : []),
        ...found.flatMap(({ feature }) => [...statementLines(feature, terminal), blank]),
        ...wrap(line(styled(count, 'dim')), terminal.width),
      ];
    },
  };
};

/** What stands above the results, so that nobody takes what is near for what was asked for. */
function notFoundAsAsked({ matched, words }: SearchAnswer): Line[] {
  if (words.length > 0 && words.every(({ found }) => found === 'ignored')) {
    return [line('These words stand in nearly every statement: add one for what is looked for.')];
  }
  return words.flatMap(({ word, found, as }) => {
    if (found === 'word' || found === 'ignored') return [];
    if (found !== 'nothing') return [line(`Nothing matches '${word}'; nearest: ${nearest(as)}.`)];
    return matched === 'nothing' ? [] : [line(`Nothing matches '${word}'.`)];
  });
}

function nearest(words: readonly string[]): string {
  return `${words.slice(0, nearestNamed).join(', ')}${words.length > nearestNamed ? ', …' : ''}`;
}
