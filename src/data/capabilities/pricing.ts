import type { Capabilities } from '../matrix-types.ts';

export const pricing = {
  'open-source-edition': {
    id: 'open-source-edition',
    category: 'pricing',
    name: 'Open-source edition',
    definition: 'A usable edition is available under an OSI-approved licence.',
    aliases: [
      'OSS',
      'FOSS',
      'open source',
      'open-source software',
      'community edition',
      'open-source licence',
      'open-source license',
      'Apache 2.0',
      'open core',
    ],
    of: 'offering',
  },
  'usage-based-pricing': {
    id: 'usage-based-pricing',
    category: 'pricing',
    name: 'Usage-based pricing',
    definition: 'Charges are metered by resource or request consumption.',
    aliases: [
      'pay as you go',
      'PAYG',
      'metered',
      'metered billing',
      'pay per use',
      'consumption-based pricing',
      'on-demand pricing',
    ],
    of: 'offering',
  },
  'published-price-list': {
    id: 'published-price-list',
    category: 'pricing',
    name: 'Published price list',
    definition: 'Prices can be read without contacting sales.',
    aliases: ['public pricing', 'pricing page', 'pricing calculator', 'cost calculator', 'rate card', 'list price'],
    of: 'offering',
  },
  'free-trial': {
    id: 'free-trial',
    category: 'pricing',
    name: 'Free trial or tier',
    definition: 'The product can be tried without payment.',
    aliases: ['free tier', 'free plan', 'free credits', 'trial account', 'freemium'],
    of: 'offering',
  },
} satisfies Partial<Capabilities>;
