import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/model/content.ts';
import { textsCompareNoRivals } from '../../src/model/rules/texts-compare-no-rivals.ts';
import { textsEndWithAFullStop } from '../../src/model/rules/texts-end-with-a-full-stop.ts';
import { textsPraiseNothing } from '../../src/model/rules/texts-praise-nothing.ts';
import { contentOf, feature, platform } from '../query/fixture.ts';

/** A content in which this is said of one of two platforms, that has a part called Acme Flow. */
function saying(text: string): Content {
  const flow = { name: 'Acme Flow', kind: 'product', standing: 'part' } as const;
  const { offerings } = platform('acme');
  const cells = { training: [feature('a', text)], serving: [] };
  return contentOf({
    acme: platform('acme', { name: 'Acme', offerings: { ...offerings, flow }, cells }),
    knime: platform('knime', { name: 'KNIME', names: [{ name: 'Naumann', sources: [] }] }),
  });
}

const praise = [
  'Katib is the best and cheapest tuner.',
  'Acme is the best MLOps platform.',
  'It is the fastest way to deploy models.',
  'The fastest way to deploy is the wizard.',
  'It offers the most advanced feature store.',
  'The most powerful engine runs it.',
  'Acme has the largest model catalogue on the market.',
  'Acme is a leader in MLOps.',
  'Its AutoML is the best.',
  'Acme delivers the cheapest inference.',
  'It runs the fastest, most scalable engine.',
  'Its feature store is unmatched.',
  'It has the widest choice of connectors in the industry.',
];

const comparisons = [
  'Training is better than on Airflow.',
  'Unlike KNIME, Acme has a registry.',
  'Unlike Airflow, Acme has a registry.',
  'Unlike most tools, it needs no code.',
  'It is cheaper than other platforms.',
  'Deployment is easier than with competing tools.',
  'It outperforms its competitors.',
  'Acme is superior to SAS.',
  'Acme is more powerful than KNIME.',
  'Compared with other vendors, it is open.',
  'Compared with Naumann, it is open.',
  'It trains models faster than SageMaker.',
  'Acme is ahead of its rivals.',
];

const facts = [
  'Acme keeps the best model of a run.',
  'The leaderboard is sorted so that the best model is first.',
  'The sweep has the best run as its output.',
  'It is the best trial of the experiment that is registered.',
  'A component computes the best hyperparameters within chosen bounds.',
  'Support is given as best effort.',
  'Best practices are documented.',
  'Requests go to the fastest endpoint.',
  'It takes the cheapest instance type.',
  'The largest service quota is 20.',
  'At most 20 jobs run, and the most recent version is served.',
  'A dataset has at most one owner; most errors are retried.',
  'The workspace is a first-class concept.',
  'Spot instances are cheaper than on-demand ones.',
  'A challenger that performs better than the champion is promoted.',
  'Predictions are compared with BigQuery tables.',
  'Serving data is compared with training data.',
  'A model that outperforms the champion replaces it.',
  'GPU training is faster than CPU training, unlike REST calls.',
  'Unlike batch jobs, endpoints keep running.',
  'The core is open source, unlike the Acme Flow that is sold beside it.',
  'The hub needs a licence, unlike the open-source edition.',
  'More than 20 metrics are ready, no less than in version 2.',
  'Files can be downloaded for use in other tools.',
  'It can be used with other platforms.',
];

describe('praise by superlatives', () => {
  it.each(praise)('is found: %s', (text) => {
    expect([...textsPraiseNothing(saying(text))]).toHaveLength(1);
  });
});

describe('comparison with rivals', () => {
  it.each(comparisons)('is found: %s', (text) => {
    expect([...textsCompareNoRivals(saying(text))]).toHaveLength(1);
  });
});

describe('a fact', () => {
  it.each(facts)('is none of them: %s', (text) => {
    expect([...textsPraiseNothing(saying(text)), ...textsCompareNoRivals(saying(text))]).toEqual([]);
  });
});

describe('a full stop', () => {
  it.each(['It runs.', 'It runs “models”.', 'It runs (by itself).', 'It runs “at once.”', 'It runs (It does.)'])(
    'may be followed by what closes the sentence: %s',
    (text) => {
      expect([...textsEndWithAFullStop(saying(text))]).toEqual([]);
    },
  );

  it.each(['It runs', 'It runs,', 'It runs;', 'It runs:', 'It runs!', 'It runs?', 'It runs…', 'It runs.x'])(
    'is missed: %s',
    (text) => {
      expect([...textsEndWithAFullStop(saying(text))]).toHaveLength(1);
    },
  );
});
