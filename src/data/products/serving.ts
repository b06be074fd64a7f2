import type { Products } from '../matrix-types.ts';
import { active } from './active.ts';

export const serving = {
  'deepspeed-mii': {
    id: 'deepspeed-mii',
    name: 'DeepSpeed-MII',
    vendor: 'DeepSpeed project',
    status: active,
    aliases: ['DeepSpeed Model Implementations for Inference'],
    sources: [
      {
        title: 'DeepSpeed-MII repository',
        url: 'https://github.com/deepspeedai/DeepSpeed-MII',
        accessed: '2026-11-30',
      },
    ],
  },
  kserve: {
    id: 'kserve',
    name: 'KServe',
    vendor: 'KServe project',
    status: active,
    aliases: ['KFServing'],
    sources: [{ title: 'KServe repository', url: 'https://github.com/kserve/kserve' }],
  },
  'llm-d': {
    id: 'llm-d',
    name: 'llm-d',
    vendor: 'llm-d project',
    status: active,
    aliases: [],
    sources: [{ title: 'llm-d repository', url: 'https://github.com/llm-d/llm-d' }],
  },
  mlserver: {
    id: 'mlserver',
    name: 'MLServer',
    vendor: 'Seldon',
    status: active,
    aliases: [],
    sources: [{ title: 'MLServer repository', url: 'https://github.com/SeldonIO/MLServer' }],
  },
  modal: {
    id: 'modal',
    name: 'Modal',
    vendor: 'Modal Labs',
    status: active,
    aliases: [],
    sources: [{ title: 'Modal documentation', url: 'https://modal.com/docs' }],
  },
  'nvidia-nim': {
    id: 'nvidia-nim',
    name: 'NVIDIA NIM',
    vendor: 'NVIDIA',
    status: active,
    aliases: [],
    sources: [{ title: 'NVIDIA NIM documentation', url: 'https://docs.nvidia.com/nim/' }],
  },
  'nvidia-triton-inference-server': {
    id: 'nvidia-triton-inference-server',
    name: 'NVIDIA Triton Inference Server',
    vendor: 'NVIDIA',
    status: active,
    aliases: ['Triton', 'NVIDIA Dynamo-Triton'],
    sources: [
      { title: 'Triton Inference Server repository', url: 'https://github.com/triton-inference-server/server' },
    ],
  },
  ollama: {
    id: 'ollama',
    name: 'Ollama',
    vendor: 'Ollama',
    status: active,
    aliases: [],
    sources: [{ title: 'Ollama repository', url: 'https://github.com/ollama/ollama' }],
  },
  'sap-ai-core': {
    id: 'sap-ai-core',
    name: 'SAP AI Core',
    vendor: 'SAP',
    status: active,
    aliases: [],
    sources: [{ title: 'SAP AI Core documentation', url: 'https://help.sap.com/docs/sap-ai-core' }],
  },
  'hugging-face-hub': {
    id: 'hugging-face-hub',
    name: 'Hugging Face Hub',
    vendor: 'Hugging Face',
    status: active,
    aliases: ['Hugging Face'],
    sources: [{ title: 'Hugging Face Hub documentation', url: 'https://huggingface.co/docs/hub' }],
  },
  'text-generation-inference': {
    id: 'text-generation-inference',
    name: 'Text Generation Inference',
    vendor: 'Hugging Face',
    status: {
      is: 'maintenance',
      since: '2025-12-11',
      sources: [
        {
          title: 'Text Generation Inference repository: README',
          url: 'https://github.com/huggingface/text-generation-inference',
          accessed: '2026-11-30',
        },
      ],
    },
    aliases: ['TGI'],
    sources: [
      {
        title: 'Text Generation Inference repository: README',
        url: 'https://github.com/huggingface/text-generation-inference',
        accessed: '2026-11-30',
      },
    ],
  },
  'titan-takeoff': {
    id: 'titan-takeoff',
    name: 'Titan Takeoff',
    vendor: 'TitanML',
    status: active,
    aliases: ['Titan ML', 'TitanML'],
    sources: [
      {
        title: 'Takeoff Community repository: README',
        url: 'https://github.com/titanml/takeoff-community',
        accessed: '2026-11-30',
      },
    ],
  },
  torchserve: {
    id: 'torchserve',
    name: 'TorchServe',
    vendor: 'PyTorch project',
    status: {
      is: 'discontinued',
      since: '2025-08-07',
      sources: [
        {
          title: 'TorchServe issue 3396: Why is TorchServe No Longer Actively Maintained?',
          url: 'https://github.com/pytorch/serve/issues/3396',
          accessed: '2026-11-30',
        },
      ],
    },
    aliases: [],
    sources: [
      { title: 'TorchServe repository: README', url: 'https://github.com/pytorch/serve', accessed: '2026-11-30' },
    ],
  },
  vllm: {
    id: 'vllm',
    name: 'vLLM',
    vendor: 'vLLM project',
    status: active,
    aliases: [],
    sources: [{ title: 'vLLM repository', url: 'https://github.com/vllm-project/vllm' }],
  },
  'workload-variant-autoscaler': {
    id: 'workload-variant-autoscaler',
    name: 'Workload Variant Autoscaler',
    vendor: 'llm-d project',
    status: active,
    aliases: ['WVA'],
    sources: [
      {
        title: 'Workload Variant Autoscaler repository',
        url: 'https://github.com/llm-d-incubation/workload-variant-autoscaler',
      },
    ],
  },
} satisfies Partial<Products>;
