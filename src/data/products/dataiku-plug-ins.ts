import type { Products } from '../matrix-types.ts';
import { active } from './active.ts';

export const dataikuPlugIns = {
  'dataiku-answers': {
    id: 'dataiku-answers',
    name: 'Answers plug-in',
    vendor: 'Dataiku',
    status: active,
    aliases: ['Dataiku Answers'],
    sources: [
      {
        title: 'Dataiku documentation: Answers',
        url: 'https://doc.dataiku.com/dss/latest/generative-ai/chat-ui/answers.html',
      },
    ],
  },
  'dataiku-eks-clusters': {
    id: 'dataiku-eks-clusters',
    name: 'EKS clusters plug-in',
    vendor: 'Dataiku',
    status: active,
    aliases: [],
    sources: [{ title: 'EKS clusters plug-in repository', url: 'https://github.com/dataiku/dss-plugin-eks-clusters' }],
  },
  'dataiku-gdpr': {
    id: 'dataiku-gdpr',
    name: 'GDPR plug-in',
    vendor: 'Dataiku',
    status: active,
    aliases: [],
    sources: [
      {
        title: 'Dataiku knowledge base: Data governance with the GDPR plugin',
        url: 'https://knowledge.dataiku.com/latest/use-cases/plugins/gdpr/tutorial-index.html',
      },
    ],
  },
  'dataiku-gke-clusters': {
    id: 'dataiku-gke-clusters',
    name: 'GKE clusters plug-in',
    vendor: 'Dataiku',
    status: active,
    aliases: [],
    sources: [{ title: 'GKE clusters plug-in repository', url: 'https://github.com/dataiku/dss-plugin-gke-clusters' }],
  },
  'dataiku-ml-assisted-labelling': {
    id: 'dataiku-ml-assisted-labelling',
    name: 'ML-assisted labelling plug-in',
    vendor: 'Dataiku',
    status: active,
    aliases: ['ML-assisted labeling plug-in'],
    sources: [
      {
        title: 'Dataiku plug-ins: ML-assisted labelling',
        url: 'https://www.dataiku.com/product/plugins/ml-assisted-labeling/',
      },
    ],
  },
  'dataiku-model-data-compliance': {
    id: 'dataiku-model-data-compliance',
    name: 'Model Data Compliance plug-in',
    vendor: 'Dataiku',
    status: active,
    aliases: [],
    sources: [
      {
        title: 'Model Data Compliance plug-in repository: README',
        url: 'https://github.com/dataiku/dss-plugin-model-data-compliance/blob/master/README.md',
      },
    ],
  },
  'dataiku-model-drift': {
    id: 'dataiku-model-drift',
    name: 'Model drift monitoring plug-in',
    vendor: 'Dataiku',
    status: active,
    aliases: [],
    sources: [
      {
        title: 'Model drift monitoring plug-in repository: README',
        url: 'https://github.com/dataiku/dss-plugin-model-drift/blob/master/README.md',
      },
    ],
  },
  'dataiku-model-fairness-report': {
    id: 'dataiku-model-fairness-report',
    name: 'Model fairness report plug-in',
    vendor: 'Dataiku',
    status: active,
    aliases: [],
    sources: [
      {
        title: 'Model fairness report plug-in repository: README',
        url: 'https://github.com/dataiku/dss-plugin-model-fairness-report/blob/master/README.md',
      },
    ],
  },
  'dataiku-onnx-exporter': {
    id: 'dataiku-onnx-exporter',
    name: 'ONNX exporter plug-in',
    vendor: 'Dataiku',
    status: active,
    aliases: [],
    sources: [
      { title: 'Dataiku plug-ins: ONNX exporter', url: 'https://www.dataiku.com/product/plugins/onnx-exporter/' },
    ],
  },
} satisfies Partial<Products>;
