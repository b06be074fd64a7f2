import { kubeflow } from '../../../src/data/platforms/kubeflow.ts';
import type { CheckRuleId } from '../../../src/intake.ts';

/** In the place of all that Kubeflow has there stands one statement of somebody else’s. */
const pricing = kubeflow.cells.pricing.length;

/** What was planted: by which rule it is to be found, in which category, by which words, and why. */
export const planted: readonly (readonly [CheckRuleId, category: string, words: string, reason: RegExp])[] = [
  ['marketing-word', 'product-focus', 'seamless', /marketing/],
  ['link-form', 'pricing', 'http://www.qorb.example/pricing?utm_source=sheet&utm_medium=link', /http:.*track/],
  [
    'other-columns',
    'pricing',
    'Kubeflow costs nothing.',
    new RegExp(`1 statement other or new, ${pricing} statements missing`),
  ],
  ['category', 'data-preparation', 'drift', /Drift detection.*'Data and Insights Monitoring'.*score/],
  ['name-spelling', 'model-training', 'Pytorch', /spells/],
  ['sourced', 'model-training', 'Hyperparameters are searched by grid, random and Bayesian methods.', /no page/],
  ['one-fact', 'model-deployment', 'An endpoint can run on several machines.', /2 sentences/],
  ['sentence', 'scaling-predictions', 'weight', /full stop/],
  ['duplicate', 'model-governance', 'The registry keeps the versions of models.', /before/],
  ['comparison', 'data-governance', 'Unlike Kubeflow', /comparison/],
  ['length', 'collaboration', 'invite others to the project.', /265 characters/],
  ['own-pages', 'cloud-saas', 'https://medium.com/@qorb/launch', /anybody/],
];

/**
 * The column `planted-column.md` with what somebody has to judge mended, and what needs nobody's judgement left as it
 * is. Its platform has a name that none will have, so that the tests hold in a repository that took in an Acme.
 */
export function mendedByHand(document: string): string {
  return document
    .replace(/ \| Kubeflow costs nothing\. \|/, ' | |')
    .replace('a seamless platform', 'a platform')
    .replace(
      'Qorb ML detects drift of features by comparing distributions of live data with training data. [Drift](https://qorb.example/docs/drift)',
      'Missing values can be filled in a table view. [Tables](https://qorb.example/docs/tables)',
    )
    .replace('Bayesian methods.', 'Bayesian methods. [Tuning](https://qorb.example/docs/tuning)')
    .replace(
      'endpoint. An endpoint can',
      'endpoint. [Endpoints](https://qorb.example/docs/endpoints)<br>An endpoint can',
    )
    .replace('Unlike Kubeflow, every', 'Every')
    .replace(/, which decide who .* to the project\./, '.')
    .replace('https://medium.com/@qorb/launch', 'https://qorb.example/docs/launch');
}
