import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { content } from '../../src/data/content.ts';
import { capabilityIds, categoryIds, platformIds } from '../../src/data/ids.ts';
import type { Content } from '../../src/model/content.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { judgementsThatGoTooFar, meaningOf, meaningsThatChanged } from '../../tools/data/first-edition/meanings.ts';
import { firstEdition } from '../../tools/data/first-edition/records.ts';
import { idsAreListed } from '../../tools/data/policies/ids-are-listed.ts';
import { asksForWholeness, policies } from '../../tools/data/policies/index.ts';
import { unfinishedPlatforms } from '../../tools/data/unfinished.ts';

/** As JSON is: whatever in it can be changed. */
// biome-ignore lint/suspicious/noExplicitAny: a copy in which tests break what the types hold
type Loose = any;

const repository = fileURLToPath(new URL('../..', import.meta.url));
const edition = firstEdition(repository);
const unfinished = unfinishedPlatforms(repository);
const all = policies(edition);

/** The matrix with Kubeflow, or anything else in it, changed. */
function changed(change: (kubeflow: Loose, whole: Loose) => void): Content {
  const copy: Loose = JSON.parse(JSON.stringify(content));
  change(copy.platforms.kubeflow, copy);
  return copy;
}

const katib = (kubeflow: Loose) => kubeflow.cells['model-training'].find(({ slug }: Loose) => slug === 'katib');
const history = (kubeflow: Loose) => kubeflow.history.find(({ slug }: Loose) => slug === 'multi-user-added');
const statement = 'platforms/kubeflow/model-training/katib';

/** For every policy, ways to break it, each with the place that it must name. */
const failing: Record<
  string,
  readonly [reason: string, change: (kubeflow: Loose, whole: Loose) => void, path: string][]
> = {
  capabilitiesAreNamed: [
    [
      'a name that another has',
      (_, { capabilities }) => {
        capabilities.automl.name = capabilities.notebooks.name;
      },
      'capabilities/automl',
    ],
    [
      'a name told again as an alias',
      (_, { capabilities }) => capabilities.automl.aliases.push(capabilities.automl.name),
      'capabilities/automl',
    ],
    [
      'an alias twice',
      (_, { capabilities }) => capabilities.automl.aliases.push(capabilities.automl.aliases[0].toUpperCase()),
      'capabilities/automl',
    ],
    ...['notebooks', 'NOTE-BOOKS', 'Nótebooks', 'data lineage', 'Data_Lineage'].map(
      (alias): (typeof failing)[string][number] => [
        `what another is called as an alias: ${alias}`,
        (_, { capabilities }) => capabilities.automl.aliases.push(alias),
        'capabilities/automl',
      ],
    ),
    [
      'few aliases',
      (_, { capabilities }) => {
        capabilities.automl.aliases.length = 2;
      },
      'capabilities/automl/aliases',
    ],
    [
      'a home before that of the one before',
      (_, { capabilities }) => {
        capabilities.automl.category = 'pricing';
      },
      'capabilities/automl',
    ],
  ],
  introductionsAreRead: [
    [
      'a short summary',
      ({ introduction }) => {
        introduction.summary = 'Kubeflow runs models.';
      },
      'platforms/kubeflow/introduction',
    ],
    [
      'few concepts',
      ({ introduction }) => {
        introduction.concepts.length = 5;
      },
      'platforms/kubeflow/introduction/concepts',
    ],
    [
      'a concept without a page',
      ({ introduction }) => {
        introduction.concepts[0].sources = [];
      },
      `platforms/kubeflow/concepts/${content.platforms.kubeflow.introduction.concepts[0]?.term}`,
    ],
    [
      'a concept whose page nobody read',
      ({ introduction }) => {
        delete introduction.concepts[0].sources[0].accessed;
      },
      `platforms/kubeflow/concepts/${content.platforms.kubeflow.introduction.concepts[0]?.term}`,
    ],
  ],
  statementsAreSourced: [
    [
      'no source',
      (kubeflow) => {
        katib(kubeflow).sources = [];
      },
      statement,
    ],
  ],
  eventsClaimNothing: [
    [
      'a date beside a claim',
      (kubeflow) => {
        katib(kubeflow).date = '2020';
      },
      statement,
    ],
  ],
  claimsAreJudged: [
    [
      'a claim that does not say what it shows',
      (kubeflow) => {
        delete katib(kubeflow).support['hyperparameter-tuning'].shows;
      },
      statement,
    ],
  ],
  capabilitiesAreAnswered: [
    [
      'neither a claim nor a search',
      ({ notFound }) => {
        delete notFound['environment-promotion'];
      },
      'platforms/kubeflow/notFound',
    ],
  ],
  emptyCellsAreSearched: [
    [
      'an empty cell',
      ({ cells }) => {
        cells['model-training'] = [];
      },
      'platforms/kubeflow/cells/model-training',
    ],
  ],
  platformsAreCovered: [
    [
      'no events',
      ({ cells }) => {
        cells['recent-activity'] = [];
      },
      'platforms/kubeflow/cells/recent-activity',
    ],
    [
      'no price',
      ({ cells }) => {
        cells.pricing = [];
      },
      'platforms/kubeflow/cells/pricing',
    ],
    [
      'a status that nobody read',
      ({ status }) => {
        status.sources = [];
      },
      'platforms/kubeflow/status',
    ],
  ],
  formsAreTold: [
    [
      'a platform of which no offering is told',
      (kubeflow) => {
        kubeflow.offerings = {};
      },
      'platforms/kubeflow/offerings',
    ],
  ],
  offeringsAreSourced: [
    [
      'a form without a page',
      ({ offerings }) => {
        offerings.community.sources = [];
      },
      'platforms/kubeflow/offerings/community',
    ],
  ],
  offeringsAreNamed: [
    [
      'a part that nothing is said of',
      ({ offerings }) => {
        offerings.silent = { name: 'S', kind: 'product', standing: 'part' };
      },
      'platforms/kubeflow/offerings/silent',
    ],
  ],
  deliveriesAreClaimed: [
    [
      'a form of another delivery than is claimed',
      ({ offerings }) => {
        offerings.community.delivery = 'managed';
      },
      'platforms/kubeflow/offerings/community',
    ],
  ],
  statementsSayOneFact: [
    [
      'two sentences',
      (kubeflow) => {
        katib(kubeflow).text = 'Katib searches. Trials run.';
      },
      statement,
    ],
    [
      'two facts joined',
      (kubeflow) => {
        katib(kubeflow).text = 'Katib searches; trials run.';
      },
      statement,
    ],
  ],
  textsReadWell: [
    [
      'a worn phrase',
      (kubeflow) => {
        katib(kubeflow).text = 'Katib has a database of its own.';
      },
      statement,
    ],
  ],
  textsAreSpeltAlike: [
    [
      'an American spelling',
      (kubeflow) => {
        katib(kubeflow).text = 'Katib optimizes models.';
      },
      statement,
    ],
    [
      'another spelling than the others',
      (kubeflow) => {
        katib(kubeflow).text = 'Katib reads a data set.';
      },
      statement,
    ],
  ],
  namesAreSpeltAlike: [
    [
      'another spelling of a name',
      (kubeflow) => {
        katib(kubeflow).text = 'Katib logs to MlFlow.';
      },
      statement,
    ],
  ],
  abbreviationsAreKnown: [
    [
      'an abbreviation that nothing explains',
      (kubeflow) => {
        katib(kubeflow).text = 'Katib writes QXUs.';
      },
      statement,
    ],
  ],
  addressesArePlain: [
    [
      'an address that marks words of its page',
      (kubeflow) => {
        katib(kubeflow).sources[0].url = 'https://www.kubeflow.org/docs/#:~:text=Katib';
      },
      statement,
    ],
    [
      'an address that tracks',
      (kubeflow) => {
        katib(kubeflow).sources[0].url = 'https://www.kubeflow.org/docs/?utm_source=mail';
      },
      statement,
    ],
  ],
  statementsDiffer: [
    [
      'two that are nearly the same',
      ({ cells }) => {
        const text = 'Katib searches hyperparameters of training jobs on Kubernetes clusters.';
        cells.pricing.push({ ...cells.pricing[0], slug: 'one', text });
        cells.pricing.push({ ...cells.pricing[0], slug: 'two', text: text.replace('training jobs', 'jobs') });
      },
      'platforms/kubeflow/pricing/two',
    ],
    [
      'a pair of which one is gone',
      (_, { platforms }) => {
        platforms.knime.cells['continuous-delivery'] = [];
      },
      'platforms/knime/continuous-delivery/cdds-update',
    ],
  ],
  partsAreScoped: [
    [
      'a claim of a part for all of the platform',
      (kubeflow) => {
        kubeflow.offerings.katib = { name: 'Katib', kind: 'product', standing: 'part' };
        katib(kubeflow).text = 'Katib searches hyperparameters.';
        delete katib(kubeflow).only;
      },
      statement,
    ],
  ],
  familiesAgree: [
    [
      'a claim without the limit that a sentence tells of the product',
      (kubeflow) => {
        kubeflow.cells.pricing.push({ ...katib(kubeflow), slug: 'end', text: 'Katib is deprecated.', support: {} });
        katib(kubeflow).text = 'Hyperparameters are searched by Katib.';
      },
      statement,
    ],
    [
      'one that is told between commas',
      (kubeflow) => {
        const text = 'Kubeflow Katib, which searches hyperparameters, is closed to new customers.';
        kubeflow.cells.pricing.push({ ...katib(kubeflow), slug: 'end', text, support: {} });
        katib(kubeflow).text = 'Hyperparameters are searched by Katib.';
      },
      statement,
    ],
    [
      'a listed product of which one statement tells it',
      (_, { platforms }) => {
        const [first, second] = platforms.datarobot.cells['scaling-predictions'];
        first.text = 'Workloads scale, as a preview.';
        second.text = 'Workloads run on GPUs.';
        for (const one of [first, second]) one.support = { autoscaling: { how: 'native' } };
        second.slug = 'second';
      },
      'platforms/datarobot/scaling-predictions/second',
    ],
    [
      'one that agrees with its family',
      ({ cells }) => {
        const operator = cells['model-training'].find(({ slug }: Loose) => slug === 'charmed-training-operator');
        operator.text = 'Charmed Kubeflow trains models.';
      },
      'platforms/kubeflow/model-training/charmed-training-operator',
    ],
  ],
  firstEditionIsKept: [
    [
      'another meaning',
      (kubeflow) => {
        katib(kubeflow).about = ['notebooks'];
      },
      statement,
    ],
    [
      'a source that was not there',
      (kubeflow) => {
        delete katib(kubeflow).sources[1].recorded;
      },
      statement,
    ],
    [
      'a source that is gone',
      (kubeflow) => {
        katib(kubeflow).sources.shift();
      },
      statement,
    ],
    [
      'a statement that is gone',
      (kubeflow) => {
        katib(kubeflow).slug = 'katib-2';
      },
      'platforms/kubeflow',
    ],
    [
      'a statement that came later',
      ({ cells }) => {
        cells.pricing.push({ ...cells.pricing[0], slug: 'new', recorded: '2021-10' });
      },
      'platforms/kubeflow/pricing/new',
    ],
    [
      'another meaning in the history',
      (kubeflow) => {
        history(kubeflow).date = '2020-07';
      },
      'platforms/kubeflow/history/recent-activity/multi-user-added',
    ],
  ],
  textsAreOwn: [],
};

describe('a policy', () => {
  test.each(Object.entries(all))('%s is kept by the data', (name, policy) => {
    const mayLack = asksForWholeness(name) ? unfinished.map((id) => `platforms/${id}/`) : [];
    const broken = [...policy(content)].filter(({ path }) => !mayLack.some((record) => `${path}/`.startsWith(record)));
    expect(broken).toEqual([]);
  });

  it('has failing examples, whichever it is', () => {
    expect(Object.keys(failing).sort()).toEqual(Object.keys(all).sort());
  });

  for (const [name, examples] of Object.entries(failing)) {
    if (examples.length === 0) continue;
    it.each(examples)(`${name} finds %s`, (_, change, path) => {
      const found = [...(all[name]?.(changed(change)) ?? [])];
      expect(found.map((problem) => problem.path)).toContain(path);
      for (const { message } of found) expect(message).toMatch(/^found .+, expected .+/);
    });
  }

  it('textsAreOwn finds a cell of the document of 2021', () => {
    const found = [
      ...(all['textsAreOwn']?.(
        changed((kubeflow) => {
          katib(kubeflow).text = 'SaaS.';
        }),
      ) ?? []),
    ];
    expect(found).toEqual([{ path: statement, message: 'found words of the 2021 document, expected our own' }]);
  });
});

describe('the lists of ids', () => {
  const listed = { platformIds, categoryIds, capabilityIds };

  it('are those of the records, in their order', () => {
    expect([...idsAreListed({ content, ...listed })]).toEqual([]);
  });

  it.each([
    [
      'a record that is not listed',
      { ...listed, platformIds: platformIds.filter((id) => id !== 'mlflow') },
      'platforms/mlflow',
    ],
    ['an id without a record', { ...listed, categoryIds: [...categoryIds, 'cooking' as never] }, 'categories'],
    ['another order', { ...listed, capabilityIds: [...capabilityIds].reverse() }, 'capabilities/kubernetes-native'],
  ])('are told to differ by %s', (_, lists, path) => {
    expect([...idsAreListed({ content, ...lists })]).toEqual([
      { path, message: expect.stringMatching(/^found .+ where src\/data\/ids\.ts has .+, expected/) },
    ]);
  });
});

describe('a judgement of the first edition', () => {
  const [feature] = findFeatures(content, { asOf: '2021-10', platforms: ['kubeflow'] });
  if (feature === undefined) throw new Error('the first edition is empty');
  const meaning = meaningOf(feature);
  const otherwise = meaning.replace(/^ {2}\{.*$/m, '  {"automl":{"how":"native"}}');
  const entry = (text: string) => new Map([[feature.id as string, text]]);

  it('takes the place of what was meant', () => {
    expect([...meaningsThatChanged([feature], entry('another'), entry(meaning))]).toEqual([]);
    expect([...meaningsThatChanged([feature], entry(meaning), entry(otherwise))]).toHaveLength(1);
  });

  it('may be of what is claimed, and of nothing else', () => {
    expect([...judgementsThatGoTooFar(edition.meanings, edition.judgedAnew)]).toEqual([]);
    expect([...judgementsThatGoTooFar(entry(meaning), entry(otherwise))]).toEqual([]);
    for (const wrong of [meaning, `${meaning}\n  https://example.org`]) {
      expect([...judgementsThatGoTooFar(entry(meaning), entry(wrong))]).toHaveLength(1);
    }
    expect([...judgementsThatGoTooFar(new Map(), entry(meaning))]).toHaveLength(1);
  });
});
