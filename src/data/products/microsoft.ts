import type { Products } from '../matrix-types.ts';
import { active } from './active.ts';

export const microsoft = {
  azure: {
    id: 'azure',
    name: 'Microsoft Azure',
    vendor: 'Microsoft',
    status: active,
    aliases: ['Azure'],
    sources: [{ title: 'Azure documentation', url: 'https://learn.microsoft.com/en-us/azure/' }],
  },
  'azure-ai-content-safety': {
    id: 'azure-ai-content-safety',
    name: 'Azure AI Content Safety',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [
      {
        title: 'Azure AI Content Safety documentation',
        url: 'https://learn.microsoft.com/en-us/azure/ai-services/content-safety/',
      },
    ],
  },
  'azure-ai-language': {
    id: 'azure-ai-language',
    name: 'Azure AI Language',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [
      {
        title: 'Azure AI Language documentation',
        url: 'https://learn.microsoft.com/en-us/azure/ai-services/language-service/',
      },
    ],
  },
  'azure-ai-search': {
    id: 'azure-ai-search',
    name: 'Azure AI Search',
    vendor: 'Microsoft',
    status: active,
    aliases: ['Azure Cognitive Search'],
    sources: [{ title: 'Azure AI Search documentation', url: 'https://learn.microsoft.com/en-us/azure/search/' }],
  },
  'azure-api-management': {
    id: 'azure-api-management',
    name: 'Azure API Management',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [
      { title: 'Azure API Management documentation', url: 'https://learn.microsoft.com/en-us/azure/api-management/' },
    ],
  },
  'azure-app-service': {
    id: 'azure-app-service',
    name: 'Azure App Service',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [
      { title: 'Azure App Service documentation', url: 'https://learn.microsoft.com/en-us/azure/app-service/' },
    ],
  },
  'azure-arc': {
    id: 'azure-arc',
    name: 'Azure Arc',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [{ title: 'Azure Arc documentation', url: 'https://learn.microsoft.com/en-us/azure/azure-arc/' }],
  },
  'azure-blob-storage': {
    id: 'azure-blob-storage',
    name: 'Azure Blob Storage',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [
      { title: 'Azure Blob Storage documentation', url: 'https://learn.microsoft.com/en-us/azure/storage/blobs/' },
    ],
  },
  'azure-data-factory': {
    id: 'azure-data-factory',
    name: 'Azure Data Factory',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [
      { title: 'Azure Data Factory documentation', url: 'https://learn.microsoft.com/en-us/azure/data-factory/' },
    ],
  },
  'azure-devops': {
    id: 'azure-devops',
    name: 'Azure DevOps',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [{ title: 'Azure DevOps documentation', url: 'https://learn.microsoft.com/en-us/azure/devops/' }],
  },
  'azure-event-grid': {
    id: 'azure-event-grid',
    name: 'Azure Event Grid',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [{ title: 'Azure Event Grid documentation', url: 'https://learn.microsoft.com/en-us/azure/event-grid/' }],
  },
  'azure-functions': {
    id: 'azure-functions',
    name: 'Azure Functions',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [
      { title: 'Azure Functions documentation', url: 'https://learn.microsoft.com/en-us/azure/azure-functions/' },
    ],
  },
  'azure-monitor': {
    id: 'azure-monitor',
    name: 'Azure Monitor',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [{ title: 'Azure Monitor documentation', url: 'https://learn.microsoft.com/en-us/azure/azure-monitor/' }],
  },
  'azure-openai': {
    id: 'azure-openai',
    name: 'Azure OpenAI',
    vendor: 'Microsoft',
    status: active,
    aliases: ['Azure OpenAI Service'],
    sources: [
      { title: 'Azure OpenAI documentation', url: 'https://learn.microsoft.com/en-us/azure/ai-services/openai/' },
    ],
  },
  'azure-stream-analytics': {
    id: 'azure-stream-analytics',
    name: 'Azure Stream Analytics',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [
      {
        title: 'Azure Stream Analytics documentation',
        url: 'https://learn.microsoft.com/en-us/azure/stream-analytics/',
      },
    ],
  },
  'azure-synapse-analytics': {
    id: 'azure-synapse-analytics',
    name: 'Azure Synapse Analytics',
    vendor: 'Microsoft',
    status: active,
    aliases: ['Azure Synapse'],
    sources: [
      {
        title: 'Azure Synapse Analytics documentation',
        url: 'https://learn.microsoft.com/en-us/azure/synapse-analytics/',
      },
    ],
  },
  'microsoft-agent-framework': {
    id: 'microsoft-agent-framework',
    name: 'Microsoft Agent Framework',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [{ title: 'Microsoft Agent Framework repository', url: 'https://github.com/microsoft/agent-framework' }],
  },
  'microsoft-entra-id': {
    id: 'microsoft-entra-id',
    name: 'Microsoft Entra ID',
    vendor: 'Microsoft',
    status: active,
    aliases: ['Azure Active Directory', 'Azure AD', 'Entra ID'],
    sources: [{ title: 'Microsoft Entra ID documentation', url: 'https://learn.microsoft.com/en-us/entra/identity/' }],
  },
  'microsoft-fabric': {
    id: 'microsoft-fabric',
    name: 'Microsoft Fabric',
    vendor: 'Microsoft',
    status: active,
    aliases: [],
    sources: [{ title: 'Microsoft Fabric documentation', url: 'https://learn.microsoft.com/en-us/fabric/' }],
  },
  'microsoft-purview': {
    id: 'microsoft-purview',
    name: 'Microsoft Purview',
    vendor: 'Microsoft',
    status: active,
    aliases: ['Azure Purview'],
    sources: [{ title: 'Microsoft Purview documentation', url: 'https://learn.microsoft.com/en-us/purview/' }],
  },
} satisfies Partial<Products>;
