import { findFeatures, type LocatedFeature } from 'mlops-platforms';
import { lastRead } from '../../content/last-read.ts';
import { statusInWords } from '../../report/platform-words.ts';
import type { Answer } from '../command.ts';
import type { stale } from '../commands/stale.ts';
import { idsOf } from '../ids.ts';
import { type Line, line, styled } from '../layout/line.ts';
import { type Cell, table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { UsageError } from '../usage-error.ts';
import { statusOf } from './names.ts';

export const answer: Answer<typeof stale> = ({ options }) => {
  const { before, fail } = options;
  if (before === undefined) throw new UsageError('stale expects --before <date>, YYYY-MM or YYYY-MM-DD');
  if (/^\d{4}$/.test(before))
    throw new UsageError(`--before expects a month or a day, found the year ${before}; did you mean ${before}-01?`);
  const filter = {
    platforms: idsOf('platform', options.platform),
    categories: idsOf('category', options.category),
    via: idsOf('product', options.via),
  };
  const found = findFeatures({ ...filter, notReadSince: before });
  const count = `${found.length} of ${findFeatures(filter).length} statements: no source was read since ${before}.`;
  return {
    value: found,
    shown: ({ width }) => [...tableOf(found, width), ...wrap(line(styled(count, 'dim')), width)],
    code: fail && found.length > 0 ? 1 : 0,
  };
};

function tableOf(features: readonly LocatedFeature[], width: number): Line[] {
  if (features.length === 0) return [];
  const columns = [{ heading: 'id' }, { heading: 'last read' }, { heading: 'statement' }];
  const rows = features.map((feature) => [idCell(feature), [line(lastRead(feature) || 'never')], [line(feature.text)]]);
  return table(columns, rows, width);
}

function idCell({ id, platform }: LocatedFeature): Cell {
  const end = statusInWords(statusOf(platform));
  return [line(id), ...(end === '' ? [] : [line(styled(end, 'red'))])];
}
