import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { createMatrix, dataset, definePlatform, platforms } from '../../src/index.ts';
import { readMatrix, statementsOf } from '../../src/intake.ts';
import { toMarkdown } from '../../src/report.ts';

const facts = {
  id: 'qorb',
  name: 'Qorb',
  vendor: 'Qorb Ltd.',
  homepage: 'https://qorb.example/',
  license: 'proprietary',
  delivery: 'managed',
  recorded: '2026-11',
} as const;
const column = [
  ',Qorb',
  'Pricing,"Qorb is paid by the [hour](https://qorb.example/pricing).\nQorb is paid by the [hour](http://www.qorb.example/pricing/), too.\n!"',
].join('\n');

describe('the statements of a column', () => {
  it('have their pages, each by one address, and slugs that differ', () => {
    const page = { title: 'hour', url: 'https://qorb.example/pricing' };
    expect(statementsOf(readMatrix(column), 'qorb')).toEqual({
      pricing: [
        { slug: 'qorb-paid-hour', text: 'Qorb is paid by the hour.', sources: [page] },
        { slug: 'qorb-paid-hour-too', text: 'Qorb is paid by the hour, too.', sources: [page] },
        { slug: 'statement', text: '!', sources: [] },
      ],
    });
  });

  it('make a platform that stands beside the others, of which nothing is claimed yet', () => {
    const qorb = definePlatform({ ...facts, cells: statementsOf(readMatrix(column), 'Qorb') });
    const matrix = createMatrix({ ...dataset, platforms: { ...platforms, qorb } });
    expect(matrix.searchFeatures('qorb hour', { limit: 1 })[0]?.feature.id).toBe('qorb/pricing/qorb-paid-hour');
    expect(matrix.supportOf('qorb', 'usage-based-pricing').level).toBe('unknown');
  });

  it('of a document of the matrix are those of each platform, with what it puts in brackets behind them', () => {
    const read = readMatrix(toMarkdown(dataset), { content: dataset });
    for (const { id, cells } of Object.values(platforms)) {
      const again = statementsOf(read, id);
      for (const [category, features] of Object.entries(cells)) {
        const found = again[category as keyof typeof cells] ?? [];
        expect(found).toHaveLength(features.length);
        for (const [place, { text }] of features.entries()) expect(found[place]?.text.startsWith(text)).toBe(true);
      }
    }
  });

  it.each(['Other', '', 'toString', '__proto__'])('are refused of a column that the draft has not: %j', (name) => {
    expect(() => statementsOf(readMatrix(column), name)).toThrow(InvalidArgumentError);
    expect(() => statementsOf(readMatrix(column), name)).toThrow("expected a column of the draft: 'Qorb'");
  });

  it.each([undefined, null, 7, {}])('are refused of what is no draft, and for no name: %j', (value) => {
    expect(() => statementsOf(value as never, 'Qorb')).toThrow(InvalidArgumentError);
    expect(() => statementsOf(readMatrix(column), value as never)).toThrow(InvalidArgumentError);
  });
});
