import type { OptionSpec } from '../command.ts';

/** Options that several commands share: each may be given several times, or once with commas. */
export const filters = {
  platform: { value: '<platform>', multiple: true, completes: 'platform', summary: 'Only this platform.' },
  category: { value: '<category>', multiple: true, completes: 'category', summary: 'Only this category.' },
  capability: {
    value: '<capability>',
    multiple: true,
    completes: 'capability',
    summary: 'Only statements that claim or deny it.',
  },
  via: {
    value: '<product>',
    multiple: true,
    completes: 'product',
    summary: 'Only statements with a claim that works through this product, or is built on it.',
  },
  offering: {
    value: '<platform/offering>',
    multiple: true,
    completes: 'offering',
    summary: 'Answer for this offering of its platform; its name will do.',
  },
} as const satisfies Record<string, OptionSpec>;
