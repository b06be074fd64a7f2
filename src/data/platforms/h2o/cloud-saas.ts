import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'managed-cloud',
    text: 'H2O AI Managed Cloud offers H2O AI Cloud as software as a service.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    only: ['managed-cloud'],
    sources: [
      { page: pages.aiManagedCloudAdminCenterAiUnitHourly, accessed: '2026-12-01' },
      { page: pages.h2ogptReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'any-cloud',
    text: 'H2O AI Cloud runs on Kubernetes across clouds and can export telemetry from its clusters on AWS, Google Cloud and Azure.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    only: ['hybrid-cloud'],
    sources: [
      { page: pages.aiCloudArchitecture, accessed: '2026-12-01' },
      { page: pages.aiCloudTelemetryExportReadme, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-hosted',
    text: 'H2O.ai hosts Enterprise h2oGPTe as a service, and users call the service’s REST API at a public address with an API key.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    only: ['h2ogpte'],
    sources: [
      { page: pages.h2ogpteMcpServerReadme, accessed: '2026-12-01' },
      { page: pages.h2ogptePythonClient1_7_0ProjectDescription, accessed: '2026-11-23' },
      { page: pages.enterpriseH2ogpteRestApiSpecification, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-clouds',
    text: 'h2o-3 is supported on clouds such as Amazon EC2, Microsoft Azure and Databricks, and has an installation guide for Google Compute Engine.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    only: ['h2o-3'],
    sources: [
      { page: pages.h2o3CloudIntegration, accessed: '2026-12-01' },
      { page: pages.h2o3GoogleCompute, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-clouds',
    text: 'Driverless AI 1.10 can be deployed on Microsoft Azure, AWS and Google Cloud as well as on premises.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    only: ['driverless-ai'],
    sources: [{ page: pages.h2ogptDriverlessAi1_10UserGuideAsTrainingData, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'h2o-3-azure-dsvm',
    text: 'According to the h2o-3 documentation, Microsoft’s Linux Data Science Virtual Machine image for Azure comes with h2o-3 installed and configured.',
    support: {},
    about: ['third-party-distributions'],
    only: ['h2o-3'],
    sources: [{ page: pages.h2o3AzureLinuxDataScienceVm, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'conda-forge',
    text: 'The community project conda-forge builds conda packages of h2o-3 for Python and R.',
    support: { 'third-party-distributions': { how: 'native', shows: ['package'] } },
    only: ['h2o-3'],
    sources: [
      { page: pages.condaForgeH2oPy, accessed: '2026-12-01' },
      { page: pages.condaForgeRH2o, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'support-response-times',
    text: 'The H2O.ai support policy sets the first response time for the most urgent issues at one business day, two hours or one hour, depending on the plan.',
    support: {},
    about: ['service-level-agreement'],
    sources: [{ page: pages.slaAndSupportPolicy, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
