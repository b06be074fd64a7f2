import type { MatrixFeature } from '../../matrix-types.ts';

export const dataMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'input-data-drift',
    text: 'Dataiku compares feature distributions of recent data with the test set of a saved model version and stores the drift in a model evaluation, without needing labels.',
    support: { 'drift-detection': { how: 'native' }, 'training-serving-skew': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 13: Input Data Drift',
        url: 'https://doc.dataiku.com/dss/13/mlops/drift-analysis/input-data-drift.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-model-accuracy',
    text: 'The data drift metric of a Dataiku model evaluation is the accuracy of a model that separates evaluation rows from training-time test rows.',
    support: { 'drift-detection': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Model Evaluation Stores',
        url: 'https://doc.dataiku.com/dss/latest/python-api/model-evaluation-stores.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'query-logging',
    text: 'Dataiku API nodes log each prediction query as JSON with its features, result and timing.',
    support: { 'payload-logging': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: API node logging and auditing',
        url: 'https://doc.dataiku.com/dss/latest/apinode/logging_audit.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'central-query-logs',
    text: 'Query logs of Dataiku API nodes can be dispatched to a central event server, where routing keys keep them apart.',
    support: { 'payload-logging': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 12: Audit centralization and dispatch',
        url: 'https://doc.dataiku.com/dss/12/operations/audit-trail/centralization-and-dispatch.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation: Audit data',
        url: 'https://doc.dataiku.com/dss/latest/operations/audit-trail/data.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-explanations',
    text: 'Compatible prediction endpoints of Dataiku return individual explanations by the Shapley or ICE method on request.',
    support: { explainability: { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: API node client',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/apinode_client.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-explanations',
    text: 'Dataiku computes Shapley feature importance and partial dependence for trained models.',
    support: { explainability: { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'subpopulation-analysis',
    text: 'Subpopulation analyses in Dataiku break the results of a trained model down by the values of chosen columns.',
    support: {},
    about: ['bias-monitoring', 'explainability'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fairness-report',
    text: 'A Dataiku plug-in shows fairness metrics of a model for a sensitive column.',
    support: { 'bias-monitoring': { how: 'native', via: ['Model fairness report plug-in'] } },
    about: ['extension-points'],
    sources: [
      {
        title: 'Dataiku plug-in on GitHub: Model fairness report',
        url: 'https://github.com/dataiku/dss-plugin-model-fairness-report/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-mesh-guardrails',
    text: 'Guardrails of Dataiku’s LLM Mesh detect toxic content, forbidden terms, personal data and prompt injection in queries or responses.',
    support: { 'llm-guardrails': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku knowledge base: LLM guardrails',
        url: 'https://knowledge.dataiku.com/latest/genai/admin/concept-genai-guardrails.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pii-guardrail',
    text: 'The personal data detector of the LLM Mesh, based on Presidio, can reject a query or replace the data with a placeholder.',
    support: { 'llm-guardrails': { how: 'native', via: ['Presidio'] } },
    about: ['data-privacy'],
    sources: [
      {
        title: 'Dataiku knowledge base: LLM guardrails',
        url: 'https://knowledge.dataiku.com/latest/genai/admin/concept-genai-guardrails.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-guardrails',
    text: 'Custom guardrails for Dataiku are Python plug-ins that can change requests and responses, ask for another answer or reply in place of the LLM.',
    support: { 'llm-guardrails': { how: 'custom' } },
    sources: [
      {
        title: 'Dataiku documentation 13: Custom Guardrails',
        url: 'https://doc.dataiku.com/dss/13/generative-ai/guardrails/custom-guardrails.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-data-status',
    text: 'Unified Monitoring shows for each deployed Dataiku project the worst outcome of its latest Data Quality rules.',
    support: { 'data-quality-monitoring': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 13: Unified Monitoring, Dataiku Projects',
        url: 'https://doc.dataiku.com/dss/13/mlops/unified-monitoring/dataiku-projects.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-compliance-plugin',
    text: 'The Model Data Compliance plug-in of Dataiku, which checks new data against a model’s training data, is deprecated from DSS 14.',
    support: {
      'data-quality-monitoring': { how: 'native', via: ['Model Data Compliance plug-in'], stage: 'deprecated' },
    },
    about: ['training-serving-skew'],
    sources: [
      {
        title: 'Dataiku plug-in on GitHub: Model Data Compliance',
        url: 'https://github.com/dataiku/dss-plugin-model-data-compliance/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kiji-proxy',
    text: 'Kiji Privacy Proxy, an Apache-licensed project of Dataiku, masks personal data in requests to AI services outside the platform.',
    support: {},
    about: ['llm-guardrails', 'data-privacy'],
    sources: [
      {
        title: 'Dataiku Kiji Privacy Proxy on GitHub: README',
        url: 'https://github.com/dataiku/kiji-proxy/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prediction-drift',
    text: 'A drift result of a Dataiku evaluation can hold the drift of the prediction column and column-by-column comparisons besides that of a drift model.',
    support: { 'drift-detection': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Drift',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/drift.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-error-analysis',
    text: 'The Model Error Analysis plug-in of Dataiku shows a tree of the subgroups in which a deployed model errs most.',
    support: {},
    about: ['explainability', 'model-quality-monitoring'],
    sources: [
      {
        title: 'Dataiku plug-in on GitHub: Model Error Analysis',
        url: 'https://github.com/dataiku/dss-plugin-model-error-analysis/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
