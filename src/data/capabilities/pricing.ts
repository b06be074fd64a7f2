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
    ],
    of: 'offering',
    bar: {
      scope:
        'The licence of an edition or part that does the work of the platform by itself, not of clients, samples or tools around it.',
      core: [
        {
          id: 'licence',
          text: 'an edition or part that works without the paid product is under a licence approved by the OSI',
        },
      ],
      also: [],
      full: 'all',
      how: {
        'source-available licence, such as the Business Source License': 'none',
        'open-source product of the vendor beside the platform': 'native',
      },
      elsewhere: {
        'client, SDK, command line or samples of a closed product': [],
        'edition that is free but not open source': ['free-trial'],
        'earlier or later releases under another licence': [],
      },
    },
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
    bar: {
      scope:
        'What the seller of the product charges for, not the bill for infrastructure that customers run themselves.',
      core: [
        {
          id: 'metered',
          text: 'the charge follows measured use, in running time, resources, requests, tokens, or units that use consumes',
        },
      ],
      also: [],
      full: 'all',
      how: {
        'units bought in advance that use consumes': 'native',
        'capacity charged by the hour while it is reserved': 'native',
      },
      elsewhere: {
        'licence by users, cores or installations': [],
        'commitment or reservation at a lower rate': [],
        'use up to a quota without payment': ['free-trial'],
        'report of what use has cost': ['token-cost-tracking'],
        'amounts of money for each unit': ['published-price-list'],
      },
    },
  },
  'published-price-list': {
    id: 'published-price-list',
    category: 'pricing',
    name: 'Published price list',
    definition: 'Prices can be read without contacting sales.',
    aliases: ['public pricing', 'pricing page', 'pricing calculator', 'cost calculator', 'rate card', 'list price'],
    of: 'offering',
    bar: {
      scope: 'Amounts of money for the product itself that a buyer can read, not the way in which they are charged.',
      core: [{ id: 'prices', text: 'amounts of money for the product can be read without contacting sales' }],
      also: [],
      full: 'all',
      how: {
        'public calculator': 'native',
        'price table that customers query in their account': 'native',
        'estimated price shown beside each machine size': 'native',
      },
      elsewhere: {
        'metered units without their price': ['usage-based-pricing'],
        'pricing page with plans or a contact form only': [],
        'prices of infrastructure that the customer rents elsewhere': [],
      },
    },
  },
  'free-trial': {
    id: 'free-trial',
    category: 'pricing',
    name: 'Free trial or tier',
    definition: 'The product can be tried without payment.',
    aliases: ['free tier', 'free plan', 'free credits', 'trial account', 'freemium'],
    of: 'offering',
    bar: {
      scope:
        'Use of the product with the user’s own data or code without payment, not a demonstration with sample data.',
      core: [
        { id: 'trial', text: 'a trial without payment is offered, for a limited time or up to a limited amount' },
        { id: 'free', text: 'an edition, tier or licence permits use without payment' },
      ],
      also: [],
      full: 'all',
      how: {
        'open-source licence': 'native',
        'licence that is free except in production': 'native',
        'credits of a new cloud account': 'native',
      },
      elsewhere: {
        'free keys granted on application': [],
        'public demonstration with sample data': [],
        'access arranged by the support or sales team': [],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
