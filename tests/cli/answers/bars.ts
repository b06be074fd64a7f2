import { createMatrix } from '../../../src/create-matrix.ts';
import { contentOf, form, part, type Statement } from '../../query/configurations/made-up.ts';

const shows = (how: 'native' | 'integration', capability: string, ids: string, rest: object = {}): Statement => ({
  capability,
  support: { how, shows: ids.split(' '), ...(how === 'integration' && { via: ['Gauge'] }), ...rest },
});

/**
 * Three platforms held against bars: what `drift` misses differs, `login` is met by more than it needs, and of `labels`,
 * which has no bar, nothing can be missing.
 */
const content = contentOf({
  acme: {
    offerings: { cloud: form(), gate: part() },
    statements: [
      { ...shows('native', 'drift', 'see tell'), only: ['gate'] },
      shows('native', 'login', 'token roles audit'),
      { capability: 'labels', support: { how: 'native' } },
    ],
  },
  flux: {
    offerings: { cloud: form() },
    statements: [shows('integration', 'drift', 'see'), shows('native', 'login', 'form groups')],
  },
  dune: { offerings: { cloud: form() }, statements: [shows('native', 'drift', 'see tell again')] },
});

/** What stands in the package for that content instead of its own. */
export const judged = {
  ...createMatrix(content),
  dataset: { ...content, schemaVersion: 2, version: '0.0.0', updated: '2026-01-01', hash: '0'.repeat(64) },
};
