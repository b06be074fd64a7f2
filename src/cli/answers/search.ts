import { type RecordedLevel, searchFeatures } from 'mlops-platforms';
import type { Answer } from '../command.ts';
import type { search } from '../commands/search.ts';
import { idsOf, separated } from '../ids.ts';
import { blank, line, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { wholeNumber } from '../numbers.ts';
import { statementLines } from './statement.ts';

const limitIfLeftOut = 10;

export const answer: Answer<typeof search> = ({ words, options }) => {
  const limit = options.limit === undefined ? limitIfLeftOut : wholeNumber('--limit', options.limit);
  const results = searchFeatures(words.join(' '), {
    platforms: idsOf('platform', options.platform),
    categories: idsOf('category', options.category),
    capabilities: idsOf('capability', options.capability),
    levels: options.level.length > 0 ? (separated(options.level) as RecordedLevel[]) : undefined,
    asOf: options['as-of'],
    retired: options.retired,
  });
  const found = results.slice(0, limit);
  const more = results.length > found.length ? `; --limit ${results.length} shows all` : '';
  const count = results.length === 0 ? 'Nothing found.' : `${found.length} of ${results.length} statements${more}`;
  return {
    value: found,
    shown: (terminal) => [
      ...found.flatMap(({ feature }) => [...statementLines(feature, terminal), blank]),
      ...wrap(line(styled(count, 'dim')), terminal.width),
    ],
  };
};
