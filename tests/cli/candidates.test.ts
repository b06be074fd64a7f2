import { describe, expect, it } from 'vitest';
import { candidates } from '../../src/cli/answers/candidates.ts';
import { content } from '../../src/data/content.ts';
import { capabilityIds, platformIds } from '../../src/data/ids.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';

const ids = findFeatures(content, { retired: true }).map(({ id }) => id);

const offered = (...words: string[]) =>
  candidates(words)
    .split('\n')
    .flatMap((line) => line.split('\t')[0] || []);

const criteriaOf = (id: 'automl') => {
  const { core = [], also = [] } = content.capabilities[id].bar ?? {};
  return [...core, ...also].map((criterion) => criterion.id);
};

describe('what a shell can complete', () => {
  it.each([
    [['sup'], ['support']],
    [['--v'], ['--version']],
    [['--li'], ['--links']],
    [
      ['--links', ''],
      ['always', 'never', 'auto'],
    ],
    [['--links', 'never', 'sup'], ['support']],
    [['list', '--color=n'], ['--color=never']],
    [['evaluate', '--must', 'automl:2,drift'], ['automl:2,drift-detection']],
    [['show', 'ku'], Object.keys(content.products).filter((id) => id.startsWith('ku'))],
    [['show', 'gdpr'], ['gdpr-article-32']],
    [['evaluate', '--set', 'sr-26-2,gdpr'], ['sr-26-2,gdpr-article-32']],
    [['show', 'kubeflow/model-training/katib'], ids.filter((id) => id.startsWith('kubeflow/model-training/katib'))],
    [['show', 'evid'], ['evidently']],
    [['search', 'word', '--via', 'evidently,evid'], ['evidently,evidently']],
    [['stale', '--via=evid'], ['--via=evidently']],
    [['list', 'pro'], ['products']],
    [['compare', 'kubeflow', ''], [...platformIds]],
    [['support', ''], [...capabilityIds]],
    [['search', 'word', '--pl'], ['--platform']],
    [['search', '--platform', 'ml'], ['mlflow']],
    [['search', '--platform', 'kubeflow,ml'], ['kubeflow,mlflow']],
    [['search', '--platform=ml'], ['--platform=mlflow']],
    [['evaluate', '--must', 'autom'], ['automl', 'automated-feature-engineering', 'automated-retraining'].sort()],
    [['evaluate', '--must', 'automl/r'], ['automl/ranking']],
    [['evaluate', '--should=automl:2,automl/'], criteriaOf('automl').map((id) => `--should=automl:2,automl/${id}`)],
    [['help', 'exp'], ['export']],
    [['gr'], ['grid']],
    [['support', 'automl', '--offering', 'h2o/driver'], ['h2o/driverless-ai']],
    [['evaluate', '--same'], ['--same-offering']],
    [['diff', 'a.json', '--kind', 'feature-a'], ['feature-added']],
    [['export', '--format', 'm'], ['md']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
  ])('after %j is what begins so', (words, expected) => {
    expect(offered(...words).sort()).toEqual([...expected].sort());
  });

  it.each([
    [['validate', './']],
    [['search', '--limit', '']],
    [['nothing', '']],
    [['evaluate', '--must', 'nothing/']],
    [['evaluate', '--must', '__proto__/']],
    [['support', 'automl/']],
    [['constructor', '']],
    [['search', 'x', '--constructor=']],
  ])('after %j is left to the shell', (words) => {
    expect(offered(...words)).toEqual([]);
  });

  it('comes with what it means', () => {
    expect(candidates(['compare', 'mlf'])).toBe('mlflow\tMLflow\n');
  });
});
