import type { MatrixFeature } from '../../matrix-types.ts';

export const collaboration: readonly MatrixFeature[] = [
  {
    slug: 'git',
    text: 'SageMaker projects work with Git.',
    support: { 'source-control': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: SageMaker projects walkthrough',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-walkthrough.html',
      },
      {
        title: 'AWS Samples on GitHub: S3-based SageMaker AI project templates',
        url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/s3_templates/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
        url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'project-templates',
    text: 'Templates are available for the use of SageMaker projects.',
    support: {},
    about: ['workspaces'],
    sources: [
      {
        title: 'SageMaker API reference: CreateProject',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProject.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
        url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ml-projects',
    text: 'A SageMaker AI project is an optional set of resources that templates create for a workflow from training to deployment.',
    support: {},
    about: ['workspaces'],
    sources: [
      {
        title: 'SageMaker API reference: CreateProject',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProject.html',
        accessed: '2026-11-23',
      },
      {
        title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
        url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'domains-spaces',
    text: 'A SageMaker AI domain has a list of users, each with a private home directory, and holds private spaces or shared spaces for real-time collaboration.',
    support: { workspaces: { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateDomain',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateSpace',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateSpace.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unified-studio-projects',
    text: 'SageMaker Unified Studio groups work in projects with members in the roles owner, contributor or catalogue viewer, consumer or steward.',
    support: { workspaces: { how: 'native' }, 'role-based-access': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'Amazon DataZone API reference: CreateProject',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateProject.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon DataZone API reference: CreateProjectMembership',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateProjectMembership.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Modern Data Architecture Accelerator on GitHub: SageMaker Unified Studio domains',
        url: 'https://github.com/aws/modern-data-architecture-accelerator/blob/main/packages/apps/governance/sagemaker-app/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'domain-units',
    text: 'Domain units arrange a Unified Studio domain in a hierarchy, and policy grants say who may create projects, glossaries or environments in them.',
    support: { 'role-based-access': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'Amazon DataZone API reference: CreateDomainUnit',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateDomainUnit.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon DataZone API reference: AddPolicyGrant',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_AddPolicyGrant.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Modern Data Architecture Accelerator on GitHub: SageMaker Unified Studio domains',
        url: 'https://github.com/aws/modern-data-architecture-accelerator/blob/main/packages/apps/governance/sagemaker-app/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'iam-roles',
    text: 'AWS IAM roles and policies decide which SageMaker operations a user or a job may call and which resources it may reach.',
    support: { 'role-based-access': { how: 'native', via: ['AWS IAM'] } },
    sources: [
      {
        title: 'AWS service authorization reference: Amazon SageMaker',
        url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_sagemaker.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'identity-center',
    text: 'Users can sign in to SageMaker domains and to Unified Studio through AWS IAM Identity Center, and their identity can be passed on to other AWS services.',
    support: { 'single-sign-on': { how: 'native', via: ['AWS IAM Identity Center'] } },
    sources: [
      {
        title: 'SageMaker API reference: CreateUserProfile',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateUserProfile.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: TrustedIdentityPropagationSettings',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrustedIdentityPropagationSettings.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon DataZone API reference: SingleSignOn',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SingleSignOn.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vpc-only',
    text: 'A SageMaker domain can send all traffic of its apps through the customer’s VPC, and training and model containers can be cut off from all other network calls.',
    support: { 'network-isolation': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateDomain',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateTrainingJob',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateModel',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-ide',
    text: 'A local development environment can open a remote session to a SageMaker space.',
    support: {},
    about: ['notebooks'],
    sources: [
      {
        title: 'SageMaker API reference: StartSession',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartSession.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
