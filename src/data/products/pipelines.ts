import type { Products } from '../matrix-types.ts';
import { active } from './active.ts';

export const pipelines = {
  'apache-airflow': {
    id: 'apache-airflow',
    name: 'Apache Airflow',
    vendor: 'Apache Software Foundation',
    status: active,
    aliases: ['Airflow'],
    sources: [{ title: 'Apache Airflow', url: 'https://airflow.apache.org/' }],
  },
  'argo-workflows': {
    id: 'argo-workflows',
    name: 'Argo Workflows',
    vendor: 'Argo project',
    status: active,
    aliases: [],
    sources: [{ title: 'Argo Workflows repository', url: 'https://github.com/argoproj/argo-workflows' }],
  },
  elyra: {
    id: 'elyra',
    name: 'Elyra',
    vendor: 'Elyra project',
    status: active,
    aliases: [],
    sources: [{ title: 'Elyra repository', url: 'https://github.com/elyra-ai/elyra' }],
  },
  'kubeflow-pipelines': {
    id: 'kubeflow-pipelines',
    name: 'Kubeflow Pipelines',
    vendor: 'Kubeflow project',
    status: active,
    aliases: ['KFP'],
    sources: [{ title: 'Kubeflow Pipelines repository', url: 'https://github.com/kubeflow/pipelines' }],
  },
  'label-studio': {
    id: 'label-studio',
    name: 'Label Studio',
    vendor: 'HumanSignal',
    status: active,
    aliases: [],
    sources: [{ title: 'Label Studio repository', url: 'https://github.com/HumanSignal/label-studio' }],
  },
  metaflow: {
    id: 'metaflow',
    name: 'Metaflow',
    vendor: 'Netflix',
    status: active,
    aliases: [],
    sources: [{ title: 'Metaflow repository', url: 'https://github.com/Netflix/metaflow' }],
  },
  toloka: {
    id: 'toloka',
    name: 'Toloka',
    vendor: 'Toloka',
    status: active,
    aliases: [],
    sources: [{ title: 'Toloka', url: 'https://toloka.ai/' }],
  },
} satisfies Partial<Products>;
