import type { MatrixFeature } from '../../matrix-types.ts';

export const continuousDelivery: readonly MatrixFeature[] = [
  {
    slug: 'ci-cd-pipelines',
    text: 'Dataiku supports CI/CD pipelines.',
    support: { 'ci-cd-integration': { how: 'native' } },
    sources: [
      { title: 'Dataiku knowledge base: CI/CD', url: 'https://knowledge.dataiku.com/latest/kb/o16n/ci-cd/index.html' },
      {
        title: 'Dataiku blog: CI/CD in Dataiku DSS',
        url: 'https://blog.dataiku.com/continuous-integration-and-continuous-deployment-ci/cd-in-dataiku-dss',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'scenario-retraining',
    text: 'A Dataiku scenario can retrain a model on a schedule, when a dataset changes or when a metric leaves its range.',
    support: { 'automated-retraining': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku knowledge base: Automation scenarios',
        url: 'https://knowledge.dataiku.com/latest/automate-tasks/scenarios/concept-scenarios.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-bundles',
    text: 'Project bundles are made on the Design node of Dataiku, published to the Project Deployer and deployed to Automation nodes.',
    support: { 'environment-promotion': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Projects',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku API client on GitHub: Project Deployer',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/projectdeployer.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployer-stages',
    text: 'Infrastructures of the Dataiku Deployer belong to stages, which can be configured on each Deployer.',
    support: { 'environment-promotion': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: API Deployer',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/apideployer.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-standards',
    text: 'Project Standards checks, which come from plug-ins, can run when a Dataiku bundle is made.',
    support: {},
    about: ['environment-promotion', 'approval-workflow'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Project Standards',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project_standards.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku API client on GitHub: Projects',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ansible-collection',
    text: 'Dataiku’s Ansible collection declares users, groups, connections, code environments, plug-ins, settings and API Deployer infrastructures of an instance.',
    support: { 'infrastructure-as-code': { how: 'native', via: ['Ansible'] } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku Ansible collection on GitHub: README',
        url: 'https://github.com/dataiku/dataiku-ansible-collection/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku Ansible collection on GitHub: Modules',
        url: 'https://github.com/dataiku/dataiku-ansible-collection/tree/main/plugins/modules',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'git-branches',
    text: 'Dataiku projects can use a remote Git repository, with branches, tags, push and pull.',
    support: { 'source-control': { how: 'native', via: ['Git'] } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Projects',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sample-pipelines',
    text: 'Dataiku publishes sample pipelines of 2021 for Jenkins and Azure DevOps that validate, package, test and deploy projects, and a Jenkins one for API services.',
    support: { 'ci-cd-integration': { how: 'integration', via: ['Jenkins, Azure DevOps'] } },
    sources: [
      {
        title: 'Dataiku code samples on GitHub: CI/CD pipeline sample with Azure DevOps',
        url: 'https://github.com/dataiku/dss-code-samples/blob/master/kb/cicd/cicd_azure_project_deployer/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku code samples on GitHub: CI/CD pipeline sample with Jenkins',
        url: 'https://github.com/dataiku/dss-code-samples/blob/master/kb/cicd/cicd_jenkins_project_deployer/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku code samples on GitHub: CI/CD pipeline sample with Jenkins for an API service',
        url: 'https://github.com/dataiku/dss-code-samples/blob/master/kb/cicd/cicd_jenkins_api_deployer/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
