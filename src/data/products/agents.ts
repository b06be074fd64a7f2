import type { Products } from '../matrix-types.ts';
import { active } from './active.ts';

export const agents = {
  agentgateway: {
    id: 'agentgateway',
    name: 'agentgateway',
    vendor: 'agentgateway project',
    status: active,
    aliases: [],
    sources: [{ title: 'agentgateway repository', url: 'https://github.com/agentgateway/agentgateway' }],
  },
  'envoy-ai-gateway': {
    id: 'envoy-ai-gateway',
    name: 'Envoy AI Gateway',
    vendor: 'Envoy project',
    status: active,
    aliases: [],
    sources: [{ title: 'Envoy AI Gateway repository', url: 'https://github.com/envoyproxy/ai-gateway' }],
  },
  kagent: {
    id: 'kagent',
    name: 'kagent',
    vendor: 'kagent project',
    status: active,
    aliases: [],
    sources: [{ title: 'kagent repository', url: 'https://github.com/kagent-dev/kagent' }],
  },
  langchain: {
    id: 'langchain',
    name: 'LangChain',
    vendor: 'LangChain',
    status: active,
    aliases: [],
    sources: [{ title: 'LangChain documentation', url: 'https://docs.langchain.com/' }],
  },
  langflow: {
    id: 'langflow',
    name: 'Langflow',
    vendor: 'Langflow project',
    status: active,
    aliases: [],
    sources: [{ title: 'Langflow repository', url: 'https://github.com/langflow-ai/langflow' }],
  },
  langsmith: {
    id: 'langsmith',
    name: 'LangSmith',
    vendor: 'LangChain',
    status: active,
    aliases: [],
    sources: [{ title: 'LangSmith documentation', url: 'https://docs.langchain.com/langsmith/' }],
  },
  llamaindex: {
    id: 'llamaindex',
    name: 'LlamaIndex',
    vendor: 'LlamaIndex',
    status: active,
    aliases: [],
    sources: [{ title: 'LlamaIndex repository', url: 'https://github.com/run-llama/llama_index' }],
  },
  ogx: {
    id: 'ogx',
    name: 'OGX',
    vendor: 'OGX project',
    status: active,
    aliases: ['Llama Stack'],
    sources: [{ title: 'OGX repository', url: 'https://github.com/ogx-ai/ogx' }],
  },
} satisfies Partial<Products>;
