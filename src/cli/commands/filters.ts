import type { OptionSpec } from '../command.ts';

/** Options that several commands share: each may be given several times, or once with commas. */
export const filters = {
  platform: { value: '<platform>', multiple: true, completes: 'platform', summary: 'Only of this platform.' },
  category: { value: '<category>', multiple: true, completes: 'category', summary: 'Only in this category.' },
  capability: {
    value: '<capability>',
    multiple: true,
    completes: 'capability',
    summary: 'Only what claims or denies it.',
  },
} as const satisfies Record<string, OptionSpec>;
