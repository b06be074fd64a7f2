import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { rules } from '../../../src/intake/check/rules.ts';
import { type CheckRuleId, checkMatrix, checkRules, type DraftPhrase } from '../../../src/intake.ts';
import type { LocatedFeature } from '../../../src/model/feature.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';

/** A phrase that cites a page of its vendor; a text alone is enough for most. */
const cited = (text: string, ...urls: string[]): DraftPhrase => ({
  text,
  links: (urls.length > 0 ? urls : ['https://acme.example/docs/page']).map((url) => ({ text: 'A page', url })),
});
type Cells = Readonly<Record<string, readonly DraftPhrase[]>>;
const training = (...phrases: (string | DraftPhrase)[]): Cells => ({
  'model-training': phrases.map((phrase) => (typeof phrase === 'string' ? cited(phrase) : phrase)),
});
const [katib] = findFeatures(content, { platforms: ['kubeflow'], categories: ['model-training'] }) as [LocatedFeature];

/** What each rule finds: a column, and the words that are to be found in it. */
const failing: Readonly<Record<Exclude<CheckRuleId, 'other-columns'>, readonly (readonly [Cells, words: string])[]>> = {
  'marketing-word': [[training('Acme trains models effortlessly on clusters.'), 'effortlessly']],
  praise: [[training('Acme is the best MLOps platform for training.'), 'is the best']],
  promise: [[training('Acme makes it easy to train models.'), 'makes it easy']],
  comparison: [[training('Training is cheaper than on MLflow.'), 'cheaper than on MLflow']],
  'one-fact': [
    [training('Jobs run on a cluster. They can be stopped.'), 'They can be stopped.'],
    [training('Jobs run on a cluster; administrators set quotas.'), '; administrators set quotas.'],
  ],
  sentence: [
    [training('Jobs run on a cluster'), 'cluster'],
    [training('jobs run on a cluster.'), 'jobs'],
    [training('Managed training.'), 'Managed training.'],
    [training(cited('', 'https://acme.example/docs')), 'A page'],
  ],
  'event-tense': [
    [training('Acme Train 2 is released on 2 November 2026.'), 'is released on 2 November 2026'],
    [training('Support for Acme Train 1 ends on 3 March 2027.'), 'ends on 3 March 2027'],
  ],
  'worn-phrase': [
    [training('Users run containers of one’s own on clusters.'), 'of one’s own'],
    [training('Acme has schedulers of its own.'), 'of its own'],
  ],
  spelling: [
    [training('Acme visualizes the artifacts of training runs.'), 'visualizes'],
    [training('Artifacts of training runs are kept.'), 'Artifacts'],
    [training('Notifications are sent by e-mail.'), 'e-mail'],
  ],
  abbreviation: [[training('Jobs are billed by the QXU.'), 'QXU']],
  'title-behind': [
    [
      training({ text: 'Jobs run on a cluster. Guide', links: [{ text: 'Guide', url: 'https://acme.example/g' }] }),
      'Guide',
    ],
  ],
  'plain-text': [
    [training('Jobs **run** on a cluster.'), '**'],
    [training('Jobs run <b>on</b> a cluster.'), '<b>'],
    [training('The command `acme run` starts jobs.'), '`'],
    [training('=Jobs run on a cluster.'), '='],
    [training('Jobs run\u200b on a cluster.'), 'Jobs run'],
  ],
  length: [[training(`Jobs run on ${'large '.repeat(40)}clusters.`), 'clusters.']],
  'name-spelling': [
    [training('Jobs run on kubernetes.'), 'kubernetes'],
    [training('Models are trained with Tensor Flow or Pytorch.'), 'Tensor Flow'],
    [training('Runs are logged to MlFlow.'), 'MlFlow'],
  ],
  sourced: [[training({ text: 'Jobs run on a cluster.', links: [] }), 'Jobs run on a cluster.']],
  'own-pages': [
    [training(cited('Jobs run on a cluster.', 'https://someone.medium.com/jobs')), 'https://someone.medium.com/jobs'],
    [training(cited('Jobs run on a cluster.', 'https://review.example/acme')), 'https://review.example/acme'],
  ],
  'link-form': [
    [training(cited('Jobs run on a cluster.', 'http://acme.example/jobs')), 'http://acme.example/jobs'],
    [training(cited('Jobs run on a cluster.', 'https://acme.example/#jobs')), 'https://acme.example/#jobs'],
  ],
  duplicate: [
    [training('Jobs run on a cluster.', 'Jobs run on the cluster.'), 'Jobs run on the cluster.'],
    [
      training(
        'Jobs of a project run on a cluster of machines.',
        'Jobs of projects run on a cluster of many machines.',
      ),
      'many',
    ],
    [{ ...training('Jobs run on a cluster.'), pricing: [cited('Jobs run on a cluster.')] }, 'Jobs run on a cluster.'],
  ],
  category: [
    [
      { pricing: [cited('Live requests are split between two model versions for canary releases.')] },
      'requests, split',
    ],
  ],
  support: [[training('Hyperparameters are searched by grid, random and Bayesian methods.'), 'Hyperparameters']],
  'empty-cells': [[training('Jobs run on a cluster.'), 'Pricing']],
};

const examples = Object.entries(failing).flatMap(([rule, list]) =>
  list.map(([cells, words], place) => ({ rule: rule as CheckRuleId, cells, words, column: `Acme ${rule} ${place}` })),
);
// One call for all, as the search through a content is made anew for each.
const sound = training(
  'Acme runs training jobs on a Kubernetes cluster.',
  'h2o-3 trains models with PyTorch 2.4, e.g. on GPUs.',
  'Training jobs run on Acme Cluster Units (ACU), and each ACU has GPUs.',
);
const others = { 'Acme sound': sound, kubeflow: training(cited(katib.text, ...katib.sources.map(({ url }) => url))) };
const draft = { platforms: { ...Object.fromEntries(examples.map(({ column, cells }) => [column, cells])), ...others } };
const findings = checkMatrix(draft, { content, homepage: ['https://acme.example'] });

describe('the rules', () => {
  it('are as many as are explained, each with an example of what it finds', () => {
    expect(Object.keys(rules)).toEqual(Object.keys(checkRules));
    expect([...Object.keys(failing), 'other-columns'].sort()).toEqual(Object.keys(checkRules).sort());
    for (const meaning of Object.values(checkRules)) expect(meaning.length).toBeGreaterThan(10);
  });

  it.each(examples)('$rule finds $words', ({ rule, words, column }) => {
    const found = findings.filter((finding) => finding.platform === column && finding.rule === rule);
    expect(found.map((finding) => finding.words).join('\n')).toContain(words);
    for (const { reason, expected } of found) expect(`${reason} ${expected}`).toMatch(/^\S.*\S$/s);
  });

  it('find nothing to mend in a sound column', () => {
    const found = findings.filter(({ platform, severity }) => platform === 'Acme sound' && severity !== 'question');
    expect(found).toEqual([]);
  });

  it('say of a statement that the matrix has that it has it, and nothing else', () => {
    const found = findings.filter(({ platform }) => platform === 'kubeflow');
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'duplicate',
        reason: `the matrix has it: kubeflow/model-training/${katib.slug}`,
        fix: expect.objectContaining({ is: 'remove' }),
      }),
    ]);
  });

  it('tell what they find by column, category and phrase', () => {
    const columns = Object.keys(draft.platforms);
    const places = findings.map(({ platform, phrase = -1 }) => columns.indexOf(platform) * 100 + phrase);
    const single = findings.map(({ platform }) => columns.indexOf(platform));
    expect(single).toEqual([...single].sort((a, b) => a - b));
    expect(places.length).toBeGreaterThan(30);
  });
});

describe('other columns', () => {
  const before = {
    platforms: { Birch: training('Birch trains.', 'Birch serves.'), acme: {}, Cedar: training('Cedar trains.') },
  };
  const own = { acme: training('Acme runs jobs on a cluster.') };
  const changes = (platforms: Record<string, Cells>, options = {}) =>
    checkMatrix({ platforms: { ...own, ...platforms } }, { platform: 'acme', original: before, ...options }).filter(
      ({ rule }) => rule === 'other-columns',
    );

  it('may be left out, left blank, or stay as they were', () => {
    expect(changes({})).toEqual([]);
    expect(changes({ Birch: { 'model-training': [], pricing: [] } })).toEqual([]);
    expect(changes({ Birch: before.platforms.Birch, Cedar: before.platforms.Cedar })).toEqual([]);
  });

  it.each([
    ['another word', training('Birch can train.', 'Birch serves.'), 'Birch can train.'],
    ['another link', training(cited('Birch trains.', 'https://birch.example/other'), 'Birch serves.'), 'Birch trains.'],
    ['a statement less', training('Birch trains.'), 'Birch serves.'],
    ['a statement more', training('Birch trains.', 'Birch serves.', 'Birch costs.'), 'Birch costs.'],
    ['another order', training('Birch serves.', 'Birch trains.'), 'Birch serves.'],
    ['a cell more', { ...before.platforms.Birch, pricing: [cited('Birch costs.')] }, 'Birch costs.'],
  ])('are found to have %s, and get back what they had', (_, cells, words) => {
    const [found, ...more] = changes({ Birch: cells });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 'error', platform: 'Birch', words, fix: { is: 'restore' } });
  });

  it('are one new column at most', () => {
    expect(changes({ Dogwood: training('Dogwood trains.') })).toMatchObject([
      { platform: 'Dogwood', words: 'Dogwood' },
    ]);
  });

  it('are compared with the content where no original is given', () => {
    const asWritten = {
      'model-training': content.platforms.kubeflow.cells['model-training'].map(({ text }) => ({ text, links: [] })),
    };
    const options = { original: undefined, content };
    expect(changes({ kubeflow: asWritten }, options)).toEqual([]);
    expect(changes({ kubeflow: training('Kubeflow trains.') }, options)).toMatchObject([{ words: 'Kubeflow trains.' }]);
  });
});
