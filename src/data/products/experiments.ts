import type { Products } from '../matrix-types.ts';
import { active } from './active.ts';

export const experiments = {
  clearml: {
    id: 'clearml',
    name: 'ClearML',
    vendor: 'ClearML',
    status: active,
    aliases: [],
    sources: [{ title: 'ClearML documentation', url: 'https://clear.ml/docs/' }],
  },
  determined: {
    id: 'determined',
    name: 'Determined',
    vendor: 'Hewlett Packard Enterprise',
    status: {
      is: 'discontinued',
      since: '2025',
      sources: [
        {
          title: 'Determined issue 10266: Community interest in the future of Determined',
          url: 'https://github.com/determined-ai/determined/issues/10266',
          accessed: '2026-11-30',
        },
      ],
    },
    aliases: ['Determined AI'],
    sources: [
      {
        title: 'Determined repository: README',
        url: 'https://github.com/determined-ai/determined',
        accessed: '2026-11-30',
      },
    ],
  },
  'ml-metadata': {
    id: 'ml-metadata',
    name: 'ML Metadata',
    vendor: 'Google',
    status: active,
    aliases: ['MLMD'],
    sources: [
      { title: 'ML Metadata repository', url: 'https://github.com/google/ml-metadata', accessed: '2026-11-30' },
    ],
  },
  neptune: {
    id: 'neptune',
    name: 'Neptune',
    vendor: 'Neptune Labs',
    status: {
      is: 'discontinued',
      since: '2026-03-05',
      sources: [
        {
          title: 'Neptune documentation: Transition hub, Migration overview',
          url: 'https://docs.neptune.ai/transition_hub/neptune_exporter',
          accessed: '2026-11-30',
        },
      ],
    },
    aliases: ['Neptune.ai'],
    sources: [
      {
        title: 'Neptune documentation: Transition hub, Migration overview',
        url: 'https://docs.neptune.ai/transition_hub/neptune_exporter',
        accessed: '2026-11-30',
      },
    ],
  },
  tensorboard: {
    id: 'tensorboard',
    name: 'TensorBoard',
    vendor: 'Google',
    status: active,
    aliases: [],
    sources: [{ title: 'TensorBoard repository', url: 'https://github.com/tensorflow/tensorboard' }],
  },
  'weights-and-biases': {
    id: 'weights-and-biases',
    name: 'Weights & Biases',
    vendor: 'Weights & Biases',
    status: active,
    aliases: ['W&B', 'wandb', 'Weights and Biases'],
    sources: [{ title: 'Weights & Biases documentation', url: 'https://docs.wandb.ai/' }],
  },
} satisfies Partial<Products>;
