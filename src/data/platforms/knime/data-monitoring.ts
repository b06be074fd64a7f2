import type { MatrixFeature } from '../../matrix-types.ts';

export const dataMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'interpretability-extension',
    text: 'The Machine Learning Interpretability extension of KNIME explains models with LIME, SHAP, Shapley values and partial dependence.',
    support: { explainability: { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME blog: Explainable AI solutions on KNIME Hub',
        url: 'https://knime.com/blog/download-explainable-xai-solutions-hub',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'novelty-scorer',
    text: 'A workflow can flag unusual rows with the KNFST Novelty Scorer node of KNIME Labs, which scores how new each row is to a learned model.',
    support: { 'outlier-detection': { how: 'custom' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Active Learning repository: KNFST Novelty Scorer node',
        url: 'https://github.com/knime/knime-activelearning/blob/master/org.knime.activelearning/src/org/knime/al/nodes/score/novelty/knfstnoveltyscorer/KNFSTNoveltyScorerNodeFactory.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Active Learning repository: Read me',
        url: 'https://github.com/knime/knime-activelearning/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'validator-in-production',
    text: 'A workflow can check incoming data on every run with the Table Validator node, for instance in a scheduled deployment.',
    support: { 'data-quality-monitoring': { how: 'custom' } },
    sources: [
      {
        title: 'KNIME Base repository: Table Validator node',
        url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/preproc/datavalidator/DataValidatorNodeFactory.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-workflows',
    text: 'KNIME publishes example workflows that watch data for drift so that a model can be retrained before it fails.',
    support: { 'drift-detection': { how: 'custom' } },
    about: ['automated-retraining'],
    sources: [
      {
        title: 'KNIME blog: How to take control of data drift',
        url: 'https://www.knime.com/blog/how-to-take-control-of-data-drift/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'xai-space',
    text: 'A space on the KNIME Hub collects example workflows that explain regression and classification models with nodes and components.',
    support: {},
    about: ['explainability'],
    sources: [
      {
        title: 'KNIME blog: Explainable AI solutions on KNIME Hub',
        url: 'https://knime.com/blog/download-explainable-xai-solutions-hub',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'stereotype-detector',
    text: 'The Giskard LLM Scanner node looks for discrimination by stereotype in the responses of a generative KNIME workflow; only generative workflows are tested.',
    support: { 'bias-monitoring': { how: 'native', via: ['Giskard'], partial: true } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Giskard LLM Scanner node',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/eval/giskard/_llm.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'numeric-outliers',
    text: 'A workflow can replace, remove or isolate outliers in new numeric data, and count them, with the Numeric Outliers (Apply) node, which uses interval bounds learned earlier.',
    support: { 'outlier-detection': { how: 'custom' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Statistics repository: Numeric Outliers (Apply) node',
        url: 'https://github.com/knime/knime-stats/blob/master/org.knime.stats/src/org/knime/base/node/stats/outlier/applier/NumericOutliersApplyNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'distribution-test',
    text: 'The Kolmogorov-Smirnov Test node of KNIME tests whether two samples have the same distribution, so a workflow can compare new data with a baseline.',
    support: { 'drift-detection': { how: 'custom' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Statistics repository: Kolmogorov-Smirnov Test node',
        url: 'https://github.com/knime/knime-stats/blob/master/org.knime.stats2/src/org/knime/base/node/stats/testing/kolmogorovsmirnov/KolmogorovSmirnovTestNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scanner-data-sent',
    text: 'The Giskard LLM Scanner node of KNIME sends the given dataset and texts of the tested workflow to the provider of the judging language model, unless that model is self-hosted.',
    support: {},
    about: ['data-privacy', 'llm-evaluation'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Giskard LLM Scanner node',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/eval/giskard/_llm.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'provider-content-filter',
    text: 'The agent nodes of KNIME fail with a message when a model returns nothing because its answer was filtered as harmful; the filter is not one of KNIME.',
    support: {},
    about: ['llm-guardrails'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: agents',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/_agent.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
