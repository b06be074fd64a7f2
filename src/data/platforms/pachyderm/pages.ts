import type { Page } from '../../written.ts';

export const hpeMachineLearningDataManagementDeveloperWorkflow: Page = {
  title: 'HPE Machine Learning Data Management documentation: Developer workflow',
  url: 'https://docs.ai-solutions.ext.hpe.com/products/mldm/latest/learn/developer-workflow/',
};

export const determinedReadme: Page = {
  title: 'Determined repository: README',
  url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/README.md',
};

export const determinedPachydermIntegration: Page = {
  title: 'Determined repository: Pachyderm integration',
  url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/docs/integrations/data-transformers/pachyderm.rst',
};

export const determinedModelRegistry: Page = {
  title: 'Determined repository: Model registry',
  url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/docs/model-dev-guide/model-management/model-registry-org.rst',
};

export const determinedDistributedTraining: Page = {
  title: 'Determined repository: Implementing distributed training',
  url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/docs/model-dev-guide/dtrain/dtrain-implement.rst',
};

export const determinedSearchMethods: Page = {
  title: 'Determined repository: Hyperparameter search methods',
  url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/docs/model-dev-guide/hyperparameter/search-methods/_index.rst',
};

export const pdkReadme: Page = {
  title: 'PDK repository: README',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/README.md',
  dated: '2024-02-23',
};

export const pdkDeploymentAndSetupGuide: Page = {
  title: 'PDK repository: Deployment and setup guide',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/deploy/README.md',
  dated: '2024-02-23',
};

export const pdkOptionsOfThe3dBrainMriDeployment: Page = {
  title: 'PDK repository: Options of the 3D brain MRI deployment',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/3d-brain-mri/container/deploy/common.py',
};

export const pdkDeploymentCodeOfThe3dBrainMriExample: Page = {
  title: 'PDK repository: Deployment code of the 3D brain MRI example',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/3d-brain-mri/container/deploy/deploy.py',
};

export const pdkNotebookOfTheBrainMriExample: Page = {
  title: 'PDK repository: Notebook of the brain MRI example',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/brain-mri/sample-data/Brain-MRI_Prediction.ipynb',
};

export const pdkDeploymentFunctionsOfTheDogAndCatExample: Page = {
  title: 'PDK repository: Deployment functions of the dog and cat example',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/dog-cat/container/deploy/common.py',
};

export const pdkRetrievalAugmentedGenerationExample: Page = {
  title: 'PDK repository: Retrieval-augmented generation example',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/llm-rag/readme.md',
  dated: '2024-02-23',
};

export const pdkChatInterfaceRetrievalAugmentedGenerationExample: Page = {
  title: 'PDK repository: Chat interface of the retrieval-augmented generation example',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/llm-rag/sample-data/src/py/app.py',
};

export const pdkTitanMlPipeline: Page = {
  title: 'PDK on GitHub: Titan ML pipeline of the retrieval example',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/llm-rag/pipelines/titan_ml.json',
};

export const documentationGettingStartedWithHub1_12: Page = {
  title: 'Pachyderm documentation repository: Getting started with Hub (1.12)',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/.archive/1.12.x/hub/hub_getting_started.md',
  version: '1.12.x',
};

export const documentationServicePipelines2_5: Page = {
  title: 'Pachyderm documentation repository: Service pipelines (2.5)',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/.archive/2.5.x/concepts/pipeline-concepts/pipeline/service.md',
  version: '2.5.x',
};

export const documentationChangelogOf2_7_0: Page = {
  title: 'Pachyderm documentation repository: Changelog of 2.7.0',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/changelog/2.7.0.md',
  version: '2.7.0',
};

export const documentationChangelogOf2_9_0: Page = {
  title: 'Pachyderm documentation repository: Changelog of 2.9.0',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/changelog/2.9.0.md',
  version: '2.9.0',
};

export const processSpecificCommits: Page = {
  title: 'Pachyderm documentation (2.9): Process specific commits',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/branch-operations/process-specific-commits.md',
};

export const setBranchTriggers: Page = {
  title: 'Pachyderm documentation (2.9): Set branch triggers',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/branch-operations/set-branch-triggers.md',
};

export const getMetadata: Page = {
  title: 'Pachyderm documentation (2.9): Get metadata',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/datum-operations/get-metadata.md',
};

export const inspectDatum: Page = {
  title: 'Pachyderm documentation (2.9): Inspect datum',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/datum-operations/inspect-datum.md',
};

export const jsonnetPipelineSpecifications: Page = {
  title: 'Pachyderm documentation (2.9): Jsonnet pipeline specifications',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-operations/jsonnet-pipeline-specs.md',
};

export const updateAPipeline: Page = {
  title: 'Pachyderm documentation (2.9): Update a pipeline',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-operations/updating-pipelines.md',
};

export const viewPipelineJobsAndRuntimes: Page = {
  title: 'Pachyderm documentation (2.9): View pipeline jobs and runtimes',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-operations/view-runtimes.md',
};

export const autoscaling: Page = {
  title: 'Pachyderm documentation (2.9): Autoscaling',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/autoscaling.md',
};

export const datumTimeout: Page = {
  title: 'Pachyderm documentation (2.9): Datum timeout',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/datum-timeout.md',
};

export const datumTries: Page = {
  title: 'Pachyderm documentation (2.9): Datum tries',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/datum-tries.md',
};

export const cronInput: Page = {
  title: 'Pachyderm documentation (2.9): Cron input',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-cron.md',
};

export const crossInput: Page = {
  title: 'Pachyderm documentation (2.9): Cross input',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-cross.md',
};

export const groupInput: Page = {
  title: 'Pachyderm documentation (2.9): Group input',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-group.md',
};

export const joinInput: Page = {
  title: 'Pachyderm documentation (2.9): Join input',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-join.md',
};

export const pfsInput: Page = {
  title: 'Pachyderm documentation (2.9): PFS input',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-pfs.md',
};

export const unionInput: Page = {
  title: 'Pachyderm documentation (2.9): Union input',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-union.md',
};

export const jobTimeout: Page = {
  title: 'Pachyderm documentation (2.9): Job timeout',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/job-timeout.md',
};

export const parallelismSpec: Page = {
  title: 'Pachyderm documentation (2.9): Parallelism spec',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/parallelism.md',
};

export const reprocessSpec: Page = {
  title: 'Pachyderm documentation (2.9): Reprocess spec',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/reprocess-spec.md',
};

export const resourceLimits: Page = {
  title: 'Pachyderm documentation (2.9): Resource limits',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/resource-limits.md',
};

export const schedulingSpec: Page = {
  title: 'Pachyderm documentation (2.9): Scheduling spec',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/scheduling-spec.md',
};

export const service: Page = {
  title: 'Pachyderm documentation (2.9): Service',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/service.md',
};

export const spout: Page = {
  title: 'Pachyderm documentation (2.9): Spout',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/spout.md',
};

export const tolerations: Page = {
  title: 'Pachyderm documentation (2.9): Tolerations',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/tolerations.md',
};

export const transform: Page = {
  title: 'Pachyderm documentation (2.9): Transform',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/transform.md',
};

export const grantProjectAccess: Page = {
  title: 'Pachyderm documentation (2.9): Grant project access',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/project-operations/grant-project-access.md',
};

export const deleteFileFromHistory: Page = {
  title: 'Pachyderm documentation (2.9): Delete file from history',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/provenance-operations/delete-history.md',
};

export const squashNonHeadCommits: Page = {
  title: 'Pachyderm documentation (2.9): Squash non-head commits',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/provenance-operations/squash-nonhead.md',
};

export const trackDownstream: Page = {
  title: 'Pachyderm documentation (2.9): Track downstream',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/provenance-operations/track-downstream.md',
};

export const autoMLPipeline: Page = {
  title: 'Pachyderm documentation (2.9): AutoML pipeline',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/auto-ml/_index.md',
};

export const standardMlPipeline: Page = {
  title: 'Pachyderm documentation (2.9): Standard ML pipeline',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/basic-ml/_index.md',
};

export const dataParallelismPipeline: Page = {
  title: 'Pachyderm documentation (2.9): Data parallelism pipeline',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/data-parallelism/_index.md',
};

export const multiPipelineDag: Page = {
  title: 'Pachyderm documentation (2.9): Multi-pipeline DAG',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/multi-ml/_index.md',
};

export const taskParallelismPipeline: Page = {
  title: 'Pachyderm documentation (2.9): Task parallelism pipeline',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/task-parallelism/_index.md',
};

export const viewAuditLogs: Page = {
  title: 'Pachyderm documentation (2.9): View audit logs',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/debug/view-user-logs.md',
};

export const debugPipelines: Page = {
  title: 'Pachyderm documentation (2.9): Troubleshooting pipelines',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/debug/pipelines.md',
};

export const exportViaEgress: Page = {
  title: 'Pachyderm documentation (2.9): Export via egress',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/export-data-egress.md',
};

export const exportViaPachctl: Page = {
  title: 'Pachyderm documentation (2.9): Export via pachctl',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/export-data-pachctl.md',
};

export const mountARepoLocally: Page = {
  title: 'Pachyderm documentation (2.9): Mount a repo locally',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/mount-repo-to-local-computer.md',
};

export const egressToAnSqlDatabase: Page = {
  title: 'Pachyderm documentation (2.9): Egress to an SQL database',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/sql-egress.md',
};

export const languageClients: Page = {
  title: 'Pachyderm documentation (2.9): Language clients',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/get-started/clients.md',
};

export const connectToAnExistingInstance: Page = {
  title: 'Pachyderm documentation (2.9): Connect to an existing instance',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/get-started/connect-to-existing.md',
};

export const googleBigQuery: Page = {
  title: 'Pachyderm documentation (2.9): Google BigQuery',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/bigquery/_index.md',
};

export const determined: Page = {
  title: 'Pachyderm documentation (2.9): Determined',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/determined/_index.md',
};

export const jupyterLab: Page = {
  title: 'Pachyderm documentation (2.9): JupyterLab',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/_index.md',
};

export const jupyterLabInDetermined: Page = {
  title: 'Pachyderm documentation (2.9): JupyterLab in Determined',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/determined.md',
};

export const jupyterLabWithDocker: Page = {
  title: 'Pachyderm documentation (2.9): JupyterLab with Docker',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/docker-install.md',
};

export const jupyterLabUserGuide: Page = {
  title: 'Pachyderm documentation (2.9): JupyterLab user guide',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/user-guide.md',
};

export const labelStudio: Page = {
  title: 'Pachyderm documentation (2.9): Label Studio',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/label-studio/_index.md',
};

export const superbAi: Page = {
  title: 'Pachyderm documentation (2.9): Superb AI',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/superb-ai/_index.md',
};

export const vsCodeAutoCompletion: Page = {
  title: 'Pachyderm documentation (2.9): VS Code auto-completion',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/vs-code.md',
};

export const weightsAndBiases: Page = {
  title: 'Pachyderm documentation (2.9): Weights and Biases',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/weights-and-biases/_index.md',
};

export const basicConcepts: Page = {
  title: 'Pachyderm documentation (2.9): Basic concepts',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/basic-concepts.md',
  dated: '2023-01-30',
};

export const createPipelines: Page = {
  title: 'Pachyderm documentation (2.9): Create pipelines',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/pipeline-actions/create-pipeline.md',
};

export const duplicatePipelines: Page = {
  title: 'Pachyderm documentation (2.9): Duplicate pipelines',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/pipeline-actions/duplicate-pipeline.md',
};

export const viewPipelines: Page = {
  title: 'Pachyderm documentation (2.9): View pipelines',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/pipeline-actions/view-pipelines.md',
};

export const viewDashboard: Page = {
  title: 'Pachyderm documentation (2.9): View dashboard',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/view-dashboard.md',
};

export const viewProject: Page = {
  title: 'Pachyderm documentation (2.9): View project',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/view-project.md',
};

export const developerWorkflow: Page = {
  title: 'Pachyderm documentation (2.9): Developer workflow',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/_index.md',
};

export const cicdIntegration: Page = {
  title: 'Pachyderm documentation (2.9): CI/CD integration',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/ci-cd-integration.md',
};

export const createAMachineLearningWorkflow: Page = {
  title: 'Pachyderm documentation (2.9): Create a machine learning workflow',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/create-ml-workflow.md',
};

export const thePushImagesFlag: Page = {
  title: 'Pachyderm documentation (2.9): The push images flag',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/push-images-flag.md',
};

export const ancestrySyntax: Page = {
  title: 'Pachyderm documentation (2.9): Ancestry syntax',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/ancestry-syntax.md',
};

export const branch: Page = {
  title: 'Pachyderm documentation (2.9): Branch',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/branch.md',
};

export const commit: Page = {
  title: 'Pachyderm documentation (2.9): Commit',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/commit.md',
};

export const dag: Page = {
  title: 'Pachyderm documentation (2.9): DAG',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/dag.md',
};

export const datum: Page = {
  title: 'Pachyderm documentation (2.9): Datum',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/datum.md',
};

export const distributedComputing: Page = {
  title: 'Pachyderm documentation (2.9): Distributed computing',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/distributed-computing.md',
};

export const file: Page = {
  title: 'Pachyderm documentation (2.9): File',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/file.md',
};

export const globalIdentifier: Page = {
  title: 'Pachyderm documentation (2.9): Global identifier',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/globalID.md',
};

export const job: Page = {
  title: 'Pachyderm documentation (2.9): Job',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/job.md',
};

export const outputRepository: Page = {
  title: 'Pachyderm documentation (2.9): Output repository',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/output-repo.md',
};

export const pipeline: Page = {
  title: 'Pachyderm documentation (2.9): Pipeline',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/pipeline.md',
};

export const project: Page = {
  title: 'Pachyderm documentation (2.9): Project',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/project.md',
};

export const provenance: Page = {
  title: 'Pachyderm documentation (2.9): Provenance',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/provenance.md',
};

export const introductionToDataVersioning: Page = {
  title: 'Pachyderm documentation (2.9): Introduction to data versioning',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/intro-data-versioning.md',
  dated: '2023-01-30',
};

export const introductionToPipelines: Page = {
  title: 'Pachyderm documentation (2.9): Introduction to pipelines',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/intro-pipelines.md',
  dated: '2023-01-30',
};

export const keyFeatures: Page = {
  title: 'Pachyderm documentation (2.9): Key features',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/key-features.md',
  dated: '2023-01-30',
};

export const targetAudience: Page = {
  title: 'Pachyderm documentation (2.9): Target audience',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/target-audience.md',
  dated: '2023-01-30',
};

export const clusterBackup: Page = {
  title: 'Pachyderm documentation (2.9): Cluster backup',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/backup-restore/cluster.md',
};

export const sidecarS3Gateway: Page = {
  title: 'Pachyderm documentation (2.9): Sidecar S3 gateway',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/deploy-s3gateway-sidecar.md',
};

export const usageMetrics: Page = {
  title: 'Pachyderm documentation (2.9): Usage metrics',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/disable-metrics.md',
};

export const gpus: Page = {
  title: 'Pachyderm documentation (2.9): GPUs',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/gpus.md',
};

export const consoleHelmValues: Page = {
  title: 'Pachyderm documentation (2.9): Console Helm values',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/console.md',
};

export const determinedHelmValues: Page = {
  title: 'Pachyderm documentation (2.9): Determined Helm values',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/determined.md',
};

export const pachWHelmValues: Page = {
  title: 'Pachyderm documentation (2.9): PachW Helm values',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/pachw.md',
};

export const proxyHelmValues: Page = {
  title: 'Pachyderm documentation (2.9): Proxy Helm values',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/proxy.md',
};

export const testConnectionHelmValues: Page = {
  title: 'Pachyderm documentation (2.9): Test connection Helm values',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/test-connection.md',
};

export const monitorWithPrometheus: Page = {
  title: 'Pachyderm documentation (2.9): Monitor with Prometheus',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/prometheus/_index.md',
};

export const metrics: Page = {
  title: 'Pachyderm documentation (2.9): Metrics',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/prometheus/metrics.md',
};

export const s3Gateway: Page = {
  title: 'Pachyderm documentation (2.9): S3 gateway',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/s3gateway/_index.md',
};

export const unsupportedOperations: Page = {
  title: 'Pachyderm documentation (2.9): Unsupported operations',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/s3gateway/unsupported-operations.md',
};

export const scalingLimits: Page = {
  title: 'Pachyderm documentation (2.9): Scaling limits',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/scaling-limits.md',
};

export const secrets: Page = {
  title: 'Pachyderm documentation (2.9): Secrets',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/secrets.md',
};

export const supportedReleasesAndFeatures: Page = {
  title: 'Pachyderm documentation (2.9): Supported releases and features',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/supported-releases.md',
};

export const datumBatching: Page = {
  title: 'Pachyderm documentation (2.9): Datum batching',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/datum-batching.md',
};

export const deferProcessingViaStagingBranch: Page = {
  title: 'Pachyderm documentation (2.9): Defer processing via staging branch',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/dp-staging-branch.md',
};

export const skipFailedDatums: Page = {
  title: 'Pachyderm documentation (2.9): Skip failed datums',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/err-cmd.md',
};

export const ingestData: Page = {
  title: 'Pachyderm documentation (2.9): Ingest data',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/ingest-data.md',
};

export const mountVolumes: Page = {
  title: 'Pachyderm documentation (2.9): Mount volumes',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/mount-volume.md',
};

export const timeWindowedData: Page = {
  title: 'Pachyderm documentation (2.9): Time-windowed data',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/time-windows.md',
};

export const transactions: Page = {
  title: 'Pachyderm documentation (2.9): Transactions',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/transactions.md',
};

export const pachctlCheckStatus: Page = {
  title: 'Pachyderm documentation (2.9): pachctl check status',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/run-commands/pachctl_check_status.md',
  dated: '2024-02-13',
};

export const documentationPachctlDiffFile: Page = {
  title: 'Pachyderm documentation repository: pachctl diff file',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/run-commands/pachctl_diff_file.md',
  dated: '2024-02-13',
};

export const clientInitialisation: Page = {
  title: 'Pachyderm documentation (2.9): Client initialisation',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/sdk/install.md',
};

export const authorisation: Page = {
  title: 'Pachyderm documentation (2.9): Authorisation',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/_index.md',
};

export const rolesAndPermissions: Page = {
  title: 'Pachyderm documentation (2.9): Roles and permissions',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/permissions.md',
};

export const blobAndObjectStorage: Page = {
  title: 'Pachyderm documentation (2.9): Blob and object storage',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/blob-storage.md',
};

export const awsSecretsManager: Page = {
  title: 'Pachyderm documentation (2.9): AWS Secrets Manager',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/aws-secret-manager.md',
};

export const awsDeployment: Page = {
  title: 'Pachyderm documentation (2.9): AWS deployment',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/aws.md',
};

export const azureDeployment: Page = {
  title: 'Pachyderm documentation (2.9): Azure deployment',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/azure.md',
};

export const gcpDeployment: Page = {
  title: 'Pachyderm documentation (2.9): GCP deployment',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/gcp.md',
};

export const authenticationAndIdentityProviders: Page = {
  title: 'Pachyderm documentation (2.9): Authentication and identity providers',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/connectors/_index.md',
};

export const auth0: Page = {
  title: 'Pachyderm documentation (2.9): Auth0',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/connectors/auth0.md',
};

export const mockidp: Page = {
  title: 'Pachyderm documentation (2.9): MockIDP',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/connectors/mockidp.md',
};

export const okta: Page = {
  title: 'Pachyderm documentation (2.9): Okta',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/connectors/okta.md',
};

export const enterpriseServer: Page = {
  title: 'Pachyderm documentation (2.9): Enterprise Server',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/enterprise-server/_index.md',
};

export const activateEnterpriseViaHelm: Page = {
  title: 'Pachyderm documentation (2.9): Activate Enterprise via Helm',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/enterprise/activate-via-helm.md',
};

export const enterpriseFeatures: Page = {
  title: 'Pachyderm documentation (2.9): Enterprise features',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/enterprise/overview.md',
};

export const environmentVariables: Page = {
  title: 'Pachyderm documentation (2.9): Environment variables',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/environment-variables.md',
};

export const globalConfig: Page = {
  title: 'Pachyderm documentation (2.9): Global config',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/global-config.md',
};

export const localDeployment: Page = {
  title: 'Pachyderm documentation (2.9): Local deployment',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/local-deploy/_index.md',
};

export const minikube: Page = {
  title: 'Pachyderm documentation (2.9): Minikube',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/local-deploy/minikube.md',
};

export const logAggregation: Page = {
  title: 'Pachyderm documentation (2.9): Log aggregation',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/loki.md',
};

export const onPremisesDeployment: Page = {
  title: 'Pachyderm documentation (2.9): On-premises deployment',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/on-prem/_index.md',
};

export const kubernetesRbac: Page = {
  title: 'Pachyderm documentation (2.9): Kubernetes RBAC',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/rbac.md',
};

export const tls: Page = {
  title: 'Pachyderm documentation (2.9): TLS',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/tls.md',
};

export const tracing: Page = {
  title: 'Pachyderm documentation (2.9): Tracing',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/tracing.md',
};

export const unifiedDeployment: Page = {
  title: 'Pachyderm documentation (2.9): Unified deployment',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/unified-deployment.md',
};

export const documentationReleaseNotes21February2024: Page = {
  title: 'Pachyderm documentation repository: Release notes, 21 February 2024',
  url: 'https://github.com/pachyderm/docs-content/commit/74fde36e64874375d53724e9b6f1fb7671d22edd',
  dated: '2024-02-21',
};

export const examplesReadme: Page = {
  title: 'Pachyderm examples repository: README',
  url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/README.md',
};

export const examplesBreastCancerDetection: Page = {
  title: 'Pachyderm examples repository: Breast cancer detection',
  url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/breast-cancer-detection/README.md',
};

export const examplesTriggers: Page = {
  title: 'Pachyderm examples repository: Triggers',
  url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/deferred_processing/triggers/README.md',
};

export const examplesLabelStudio: Page = {
  title: 'Pachyderm examples repository: Label Studio',
  url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/label-studio/README.md',
};

export const examplesMarketSentiment: Page = {
  title: 'Pachyderm examples repository: Market sentiment',
  url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/market-sentiment/README.md',
};

export const examplesObjectDetection: Page = {
  title: 'Pachyderm examples repository: Object detection',
  url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/object-detection/Readme.md',
};

export const examplesSeldonDeployment: Page = {
  title: 'Pachyderm examples repository: Seldon deployment',
  url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/seldon/README.md',
};

export const homebrewTapUpdateToRelease2_12_2: Page = {
  title: 'Pachyderm Homebrew tap: Update to release 2.12.2',
  url: 'https://github.com/pachyderm/homebrew-tap/commit/96745057dee2a9841dd9fb776909a56c384168e2',
};

export const repositoryLicence: Page = {
  title: 'Pachyderm repository: Licence',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/LICENSE',
};

export const repositoryReadme: Page = {
  title: 'Pachyderm repository: README',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/README.md',
};

export const repositoryPipelineTemplatesInConsole: Page = {
  title: 'Pachyderm repository: Pipeline templates in Console',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/PipelineTemplate.tsx',
};

export const repositoryUploadOfPipelineTemplates: Page = {
  title: 'Pachyderm repository: Upload of pipeline templates',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/components/UploadTemplate/UploadTemplate.tsx',
};

export const repositoryHuggingFaceTemplate: Page = {
  title: 'Pachyderm repository: Hugging Face template',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/templates/huggingFaceDownloader.jsonnet',
};

export const repositoryIncludedPipelineTemplates: Page = {
  title: 'Pachyderm repository: Included pipeline templates',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/templates/index.ts',
};

export const repositorySnowflakeTemplate: Page = {
  title: 'Pachyderm repository: Snowflake template',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/templates/snowflake.jsonnet',
};

export const repositoryMetadataInConsole: Page = {
  title: 'Pachyderm repository: Metadata in Console',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/ProjectSidebar/components/RepoDetails/components/UserMetadata/UserMetadata.tsx',
};

export const repositoryHelmChart: Page = {
  title: 'Pachyderm repository: Helm chart',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/README.md',
};

export const repositoryHelmChartValues: Page = {
  title: 'Pachyderm repository: Helm chart values',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/pachyderm/values.yaml',
};

export const repositoryRedHatImages: Page = {
  title: 'Pachyderm repository: Red Hat images',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/redhat/README.md',
};

export const repositoryKubeflowExamples: Page = {
  title: 'Pachyderm repository: Kubeflow examples',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/examples/kubeflow/README.md',
  version: '2.1.x',
};

export const repositoryExampleOfDistributedHyperparameterTuning: Page = {
  title: 'Pachyderm repository: Example of distributed hyperparameter tuning',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/examples/ml/hyperparameter/README.md',
  version: '2.1.x',
};

export const repositoryExampleForSparkWithTheS3Gateway: Page = {
  title: 'Pachyderm repository: Example for Spark with the S3 gateway',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/examples/spark/s3gateway/README.md',
};

export const repositoryRabbitMQSpout: Page = {
  title: 'Pachyderm repository: RabbitMQ spout',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/examples/spouts/go-rabbitmq-spout/README.md',
};

export const repositoryLicenceOfTheJupyterLabExtension: Page = {
  title: 'Pachyderm repository: Licence of the JupyterLab extension',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/jupyter-extension/LICENSE',
};

export const repositorySnapshotCommands: Page = {
  title: 'Pachyderm repository: Snapshot commands',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/internal/snapshot/cmds/cmds.go',
};

export const repositoryFileSystemApi: Page = {
  title: 'Pachyderm repository: File system API',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/pfs/pfs.proto',
};

export const repositoryAlertsOfPipelines: Page = {
  title: 'Pachyderm repository: Alerts of pipelines',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/pps/pps.go',
};

export const repositoryPipelineServiceDefinition: Page = {
  title: 'Pachyderm repository: Pipeline service definition',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/pps/pps.proto',
};

export const repositoryEnterpriseServer: Page = {
  title: 'Pachyderm repository: Enterprise server',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/enterprise/server/api_server.go',
};

export const repositoryLicenceCommands: Page = {
  title: 'Pachyderm repository: Licence commands',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/license/cmds/cmds.go',
};

export const repositoryMetadataCommands: Page = {
  title: 'Pachyderm repository: Metadata commands',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/metadata/cmds/cmds.go',
};

export const repositoryPpsApiServer: Page = {
  title: 'Pachyderm repository: Server of the pipeline API',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/pps/server/api_server.go',
};

export const repositoryWorkerContainersAndPorts: Page = {
  title: 'Pachyderm repository: Worker containers and ports',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/pps/server/worker_rc.go',
};

export const repositoryCreatorsOfCommits: Page = {
  title: 'Pachyderm repository: Creators of commits',
  url: 'https://github.com/pachyderm/pachyderm/commit/01464bde487075c8ee1ab102490701df6e62e89b',
  dated: '2024-07-18',
};

export const repositoryMetadataEditing: Page = {
  title: 'Pachyderm repository: Metadata editing',
  url: 'https://github.com/pachyderm/pachyderm/commit/08405ed317a0d57ef26dca832ccd83dc6065ba7a',
  dated: '2024-03-20',
};

export const repositoryMetadataOnCommits: Page = {
  title: 'Pachyderm repository: Metadata on commits',
  url: 'https://github.com/pachyderm/pachyderm/commit/40b3a584737e91e50d75694be021506a47040be8',
  dated: '2024-03-21',
};

export const repositoryRemovalOfTheEnterpriseChecksDecember2024: Page = {
  title: 'Pachyderm repository: Removal of the Enterprise checks, December 2024',
  url: 'https://github.com/pachyderm/pachyderm/commit/50db2ce76f5634de9f4b20c432892271f5fad5f9',
  dated: '2024-12-21',
};

export const repositorySunsetOfHubRemovalOfHubReferencesApril2022: Page = {
  title: 'Pachyderm repository: Sunset of Hub, removal of Hub references, April 2022',
  url: 'https://github.com/pachyderm/pachyderm/commit/836c53e6f602267d21cbd3786e427b307826cd18',
  dated: '2022-04-08',
};

export const repositorySupportForIronBankBuilds: Page = {
  title: 'Pachyderm repository: Support for Iron Bank builds',
  url: 'https://github.com/pachyderm/pachyderm/commit/8c2691d009d41d0f87fd1df8cf57cab4492248a0',
  dated: '2024-05-23',
};

export const repositoryUpdateOfTheLicenceToApache2_0: Page = {
  title: 'Pachyderm repository: Update of the licence to Apache 2.0',
  url: 'https://github.com/pachyderm/pachyderm/commit/a63ca22a5c143114d0866709378328b3468fe7e8',
  dated: '2023-04-13',
};

export const repositorySnapshotInspection: Page = {
  title: 'Pachyderm repository: Snapshot inspection',
  url: 'https://github.com/pachyderm/pachyderm/commit/f20c9a652f28df41aed811ff1cc699e876d223c2',
  dated: '2024-10-24',
};

export const repositoryRemovalOfTheEnterpriseLimitsNovember2024: Page = {
  title: 'Pachyderm repository: Removal of the Enterprise limits, November 2024',
  url: 'https://github.com/pachyderm/pachyderm/commit/f315fa482a930c62e9293b30dd8de65a738e4a7a',
  dated: '2024-11-27',
};

export const repositoryIssue10509HelmChartsInaccessible: Page = {
  title: 'Pachyderm repository: Issue 10509, Helm charts inaccessible',
  url: 'https://github.com/pachyderm/pachyderm/issues/10509',
};

export const repositoryRelease2_10_0: Page = {
  title: 'Pachyderm repository: Release 2.10.0',
  url: 'https://github.com/pachyderm/pachyderm/tree/v2.10.0',
  version: '2.10.0',
};

export const repositoryPipelineTemplatesInRelease2_11_0: Page = {
  title: 'Pachyderm repository: Pipeline templates in release 2.11.0',
  url: 'https://github.com/pachyderm/pachyderm/tree/v2.11.0/console/frontend/src/views/Project/components/PipelineTemplate',
  version: '2.11.0',
};

export const pythonPachydermDeprecationMessage: Page = {
  title: 'python-pachyderm repository: Deprecation message',
  url: 'https://github.com/pachyderm/python-pachyderm/commit/dbba5b585a3d8d266f13a1f299ba06e597d1ab0e',
};

export const andSeldonExampleDeployer: Page = {
  title: 'Pachyderm and Seldon example: Deployer',
  url: 'https://github.com/winderai/pachyderm-seldon/blob/03e9affbdfaa2bdde4b20c3197f1620e99fcea9e/repo/Deployer/deploy.py',
};

export const hpeNewsroomHewlettPackardEnterpriseAcquiresPachyderm: Page = {
  title: 'HPE newsroom: Hewlett Packard Enterprise acquires Pachyderm (press release)',
  url: 'https://www.hpe.com/us/en/newsroom/press-release/2023/01/hewlett-packard-enterprise-acquires-pachyderm-to-expand-ai-at-scale-capabilities-with-reproducible-ai.html',
  dated: '2023-01',
};

export const pachctlGlobFile: Page = {
  title: 'Pachyderm documentation: pachctl glob file',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/run-commands/pachctl_glob_file.md',
  dated: '2024-02-13',
};

export const pachctlCreateRepo: Page = {
  title: 'Pachyderm documentation: pachctl create repo',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/run-commands/pachctl_create_repo.md',
  dated: '2024-02-13',
};

export const repositoryEmailSentimentAnalysis: Page = {
  title: 'Pachyderm repository: Email sentiment analysis',
  url: 'https://github.com/pachyderm/pachyderm/blob/043e394b32978a24fba7cc7e13bf4635038dcfb7/examples/spouts/EmailSentimentAnalyzer/README.md',
};

export const repositoryRemovalOfTheNamedPipeSpoutExamples: Page = {
  title: 'Pachyderm repository: Commit that removes the examples of spouts with named pipes',
  url: 'https://github.com/pachyderm/pachyderm/commit/1bcdb53ec9a98752e9cb7b9ce7ece077c930c7a5',
  dated: '2021-06-07',
};

export const pachctlDebugProfile: Page = {
  title: 'Pachyderm documentation: pachctl debug profile',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/run-commands/pachctl_debug_profile.md',
  dated: '2024-02-13',
};

export const pachctlListPipeline: Page = {
  title: 'Pachyderm documentation: pachctl list pipeline',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/run-commands/pachctl_list_pipeline.md',
  dated: '2024-02-13',
};

export const pachctlRunCron: Page = {
  title: 'Pachyderm documentation: pachctl run cron',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/run-commands/pachctl_run_cron.md',
  dated: '2024-02-13',
};

export const createAPipeline: Page = {
  title: 'Pachyderm documentation (2.9): Create a pipeline',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-operations/create-pipeline.md',
};

export const sdkFirstProject: Page = {
  title: 'Pachyderm documentation (2.9): First project with the SDK',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/sdk/starter-project.md',
};

export const projectOperations: Page = {
  title: 'Pachyderm documentation (2.9): Project operations',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/project-operations/_index.md',
};

export const history: Page = {
  title: 'Pachyderm documentation (2.9): History',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/history.md',
};

export const weightsAndBiasesExampleCode: Page = {
  title: 'Pachyderm documentation (2.9): Code of the Weights and Biases example',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/weights-and-biases/mnist.py',
};

export const determinedInstallOnKubernetes: Page = {
  title: 'Determined repository: Install on Kubernetes',
  url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/docs/setup-cluster/k8s/install-on-kubernetes.rst',
};

export const clearMlExample: Page = {
  title: 'Pachyderm to ClearML example: README',
  url: 'https://github.com/JimmyWhitaker/pach_clearml/blob/e4edc67ff7f08b78c32fa7f5ccc5e7db475841f4/README.md',
  dated: '2023-05-18',
};

export const clearMlExampleCode: Page = {
  title: 'Pachyderm to ClearML example: Training code',
  url: 'https://github.com/JimmyWhitaker/pach_clearml/blob/e4edc67ff7f08b78c32fa7f5ccc5e7db475841f4/pytorch_mnist.py',
  dated: '2023-05-18',
};

export const tolokaExample: Page = {
  title: 'Toloka and Pachyderm example: README',
  url: 'https://github.com/Toloka/toloka-pachyderm/blob/9a4ed3ba8b5280b45e411e0c8b598b4936528c6c/example/README.md',
  dated: '2022-01-20',
};

export const examplesObjectDetectionLabelConversion: Page = {
  title: 'Pachyderm examples repository: Conversion of labels in the object detection example',
  url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/object-detection/pachyderm/ls_to_coco.json',
};

export const kubernetesService: Page = {
  title: 'Kubernetes documentation: Service',
  url: 'https://kubernetes.io/docs/concepts/services-networking/service/',
};

export const examplesSeldonBuildProcess: Page = {
  title: 'Pachyderm examples repository: Seldon build process',
  url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/seldon/SeldonBuildProcess.md',
};

export const examplesObjectDetectionNotebook: Page = {
  title: 'Pachyderm examples: Object detection, notebook',
  url: 'https://github.com/pachyderm/examples/blob/master/object-detection/Object%20Detection%20Example.ipynb',
};

export const pachydermChangelog: Page = {
  title: 'Pachyderm repository: Changelog',
  url: 'https://github.com/pachyderm/pachyderm/blob/master/CHANGELOG.md',
};

export const repositoryPfsApiServer: Page = {
  title: 'Pachyderm repository: Server of the file system API',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/pfs/server/api_server.go',
};

export const repositoryCreatorsOfBranches: Page = {
  title: 'Pachyderm repository: Creators of branches',
  url: 'https://github.com/pachyderm/pachyderm/commit/0658076aeef2afed711bc03e81fe30fb4ecb685b',
  dated: '2024-07-18',
};

export const determinedArchitecture: Page = {
  title: 'Determined repository: Introduction to the architecture',
  url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/docs/get-started/architecture/introduction.rst',
};

export const torchServeBatchInference: Page = {
  title: 'TorchServe repository: Batch inference',
  url: 'https://github.com/pytorch/serve/blob/62c4d6a1fdc1d071dbcf758ebd756029af20bd5e/docs/batch_inference_with_ts.md',
};

export const clearMlReadme: Page = {
  title: 'ClearML repository: README',
  url: 'https://github.com/clearml/clearml/blob/0cc42633ff5805ba809549028c90954678ef19e3/README.md',
};

export const examplesSeldonIngestCode: Page = {
  title: 'Pachyderm examples repository: Code that reads Seldon predictions from Elasticsearch',
  url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/seldon/elastic_ingest.py',
};

export const openShiftOperatorReadme: Page = {
  title: 'Pachyderm OpenShift operator: README',
  url: 'https://github.com/pachyderm/openshift-operator/blob/30450d69a4af38bdc0ef312d30860d43cf0a6fcf/README.md',
  dated: '2022-09',
};

export const openShiftOperatorCharts: Page = {
  title: 'Pachyderm OpenShift operator: Included Helm charts',
  url: 'https://github.com/pachyderm/openshift-operator/tree/30450d69a4af38bdc0ef312d30860d43cf0a6fcf/hack/charts',
  dated: '2022-09',
};

export const openShiftOperatorExportResource: Page = {
  title: 'Pachyderm OpenShift operator: Export resource',
  url: 'https://github.com/pachyderm/openshift-operator/blob/30450d69a4af38bdc0ef312d30860d43cf0a6fcf/api/v1beta1/pachydermexport_types.go',
  dated: '2022-09',
};

export const openShiftOperatorImportResource: Page = {
  title: 'Pachyderm OpenShift operator: Import resource',
  url: 'https://github.com/pachyderm/openshift-operator/blob/30450d69a4af38bdc0ef312d30860d43cf0a6fcf/api/v1beta1/pachydermimport_types.go',
  dated: '2022-09',
};

export const combinatorTerraformModule: Page = {
  title: 'Combinator.ml: Terraform module for Pachyderm, README',
  url: 'https://github.com/combinator-ml/terraform-k8s-pachyderm/blob/15cacd44b60a3c5baadd4ea2b626b3900b0220f9/README.md',
  dated: '2021-05',
};

export const combinatorTerraformModuleCode: Page = {
  title: 'Combinator.ml: Terraform module for Pachyderm, code',
  url: 'https://github.com/combinator-ml/terraform-k8s-pachyderm/blob/15cacd44b60a3c5baadd4ea2b626b3900b0220f9/main.tf',
  dated: '2021-05',
};

export const mlflowExample: Page = {
  title: 'Pachyderm, Spark and MLflow example: README',
  url: 'https://github.com/winderai/pachyderm-mlflow-spark/blob/7caa5b0f1f44d7ee7f3c4b48638c69e2070284d9/README.md',
  dated: '2022-07-12',
};

export const mlflowExampleCode: Page = {
  title: 'Pachyderm, Spark and MLflow example: Training code',
  url: 'https://github.com/winderai/pachyderm-mlflow-spark/blob/7caa5b0f1f44d7ee7f3c4b48638c69e2070284d9/docker/pyspark/ml-train.py',
  dated: '2022-07-12',
};

export const andSeldonExampleShadow: Page = {
  title: 'Pachyderm and Seldon example: Shadow deployment',
  url: 'https://github.com/winderai/pachyderm-seldon/blob/03e9affbdfaa2bdde4b20c3197f1620e99fcea9e/repo/Deployer/add_shadow.py',
};

export const andSeldonExampleInstallation: Page = {
  title: 'Pachyderm and Seldon example: Installation on Minikube',
  url: 'https://github.com/winderai/pachyderm-seldon/blob/03e9affbdfaa2bdde4b20c3197f1620e99fcea9e/minikube_install/README.md',
};

export const andSeldonExampleDriftTraining: Page = {
  title: 'Pachyderm and Seldon example: Training of the drift detector',
  url: 'https://github.com/winderai/pachyderm-seldon/blob/03e9affbdfaa2bdde4b20c3197f1620e99fcea9e/repo/DriftTraining/drift_train.py',
};

export const docsExportImages111: Page = {
  title: 'Pachyderm documentation 1.11: pachctl deploy export-images',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/.archive/1.11.x/reference/pachctl/pachctl_deploy_export-images.md',
};

export const docsImportImages111: Page = {
  title: 'Pachyderm documentation 1.11: pachctl deploy import-images',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/.archive/1.11.x/reference/pachctl/pachctl_deploy_import-images.md',
};

export const mljarReadme: Page = {
  title: 'mljar-supervised repository: README',
  url: 'https://github.com/mljar/mljar-supervised/blob/83def5889b1ff93d5ce772b1015b4a439827628a/README.md',
};

export const pdkTrainingCode: Page = {
  title: 'PDK repository: Code of the training pipelines',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/training_container/train.py',
};

export const repositoryPrettyPrinting: Page = {
  title: 'Pachyderm repository: Output of the file system commands',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/pfs/pretty/pretty.go',
};

export const pdkDeployToKubernetes: Page = {
  title: 'PDK repository: Deployment to Kubernetes',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/deploy/deploy_k8s.md',
};

export const kserveQuickInstall: Page = {
  title: 'KServe repository: Quick installation script (0.10)',
  url: 'https://github.com/kserve/kserve/blob/7eef1e91849beb9c9312d59b3564a9f97eeb695c/hack/quick_install.sh',
};

export const kserveKnativePodAutoscaler: Page = {
  title: 'KServe documentation: Autoscaling with Knative Pod Autoscaler',
  url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/model-serving/predictive-inference/autoscaling/kpa-autoscaler.md',
};

export const docsExtract113: Page = {
  title: 'Pachyderm documentation 1.13: pachctl extract',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/.archive/1.13.x/reference/pachctl/pachctl_extract.md',
};

export const docsRestore113: Page = {
  title: 'Pachyderm documentation 1.13: pachctl restore',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/.archive/1.13.x/reference/pachctl/pachctl_restore.md',
};

export const repositoryTransactionContext: Page = {
  title: 'Pachyderm repository: Transaction context',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/internal/transactionenv/txncontext/context.go',
};

export const pachydermActionsReadme: Page = {
  title: 'Pachyderm GitHub Actions: README',
  url: 'https://github.com/pachyderm/pachyderm-actions/blob/d052c848d89407fc01b72d4e59245451bc8b5faf/README.md',
  dated: '2022-07-11',
};

export const docsDeleteData113: Page = {
  title: 'Pachyderm documentation 1.13: Delete data',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/.archive/1.13.x/how-tos/basic-data-operations/removing-data-from-pachyderm.md',
};

export const docsExternalObjectStore113: Page = {
  title: 'Pachyderm documentation 1.13: Ingress and egress data from an external object store',
  url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/.archive/1.13.x/how-tos/basic-data-operations/ingressing_from_diff_cloud.md',
};

export const torchServeMetricsApi: Page = {
  title: 'TorchServe repository: Metrics API',
  url: 'https://github.com/pytorch/serve/blob/62c4d6a1fdc1d071dbcf758ebd756029af20bd5e/docs/metrics_api.md',
};

export const torchServeMetrics: Page = {
  title: 'TorchServe repository: Metrics',
  url: 'https://github.com/pytorch/serve/blob/62c4d6a1fdc1d071dbcf758ebd756029af20bd5e/docs/metrics.md',
};

export const repositoryGenAiDeployment: Page = {
  title: 'Pachyderm repository: Helm template for GenAI Studio',
  url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/pachyderm/templates/determined/genai/genai-deployment.yaml',
};

export const determinedGenAiStudio: Page = {
  title: 'Determined repository: GenAI Studio',
  url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/docs/tools/genai/_index.rst',
};

export const determinedPyTorchTutorial: Page = {
  title: 'Determined repository: PyTorch MNIST tutorial',
  url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/docs/tutorials/pytorch-mnist-tutorial.rst',
};

export const pdkModelOfTheDogCatExample: Page = {
  title: 'PDK repository: Model code of the dog and cat example',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/dog-cat/experiment/model_def.py',
};

export const pdkSearchConfiguration: Page = {
  title: 'PDK repository: Adaptive search in the 3D brain MRI example',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/3d-brain-mri/experiment/search.yaml',
};

export const pdkGridSearchConfiguration: Page = {
  title: 'PDK repository: Grid search in the object detection example',
  url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/object-detection/experiment/const-distributed-search.yaml',
};

export const mljarDateTransformer: Page = {
  title: 'mljar-supervised repository: Transformer of date columns',
  url: 'https://github.com/mljar/mljar-supervised/blob/83def5889b1ff93d5ce772b1015b4a439827628a/supervised/preprocessing/datetime_transformer.py',
};

export const mljarModes: Page = {
  title: 'mljar-supervised repository: Settings of the modes',
  url: 'https://github.com/mljar/mljar-supervised/blob/83def5889b1ff93d5ce772b1015b4a439827628a/supervised/base_automl.py',
};

export const andSeldonExampleOutlierTraining: Page = {
  title: 'Pachyderm and Seldon example: Training of the outlier detector',
  url: 'https://github.com/winderai/pachyderm-seldon/blob/03e9affbdfaa2bdde4b20c3197f1620e99fcea9e/repo/OutlierDetectorTraining/outlier_detector_training.py',
};

export const seldonEnterprisePlatformShadow: Page = {
  title: 'Seldon Enterprise Platform documentation: Shadow',
  url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/rollout-strategies/shadow',
};

export const kserveDataPlane: Page = {
  title: 'KServe documentation: Data plane',
  url: 'https://github.com/kserve/website/blob/05b83a6cf9d6c4045a83d79eb8d0029605d655e7/docs/concepts/architecture/data-plane/data-plane.md',
};

export const determinedSpotInstances: Page = {
  title: 'Determined repository: Use spot instances',
  url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/docs/setup-cluster/aws/aws-spot.rst',
};

export const determinedReleaseNotes: Page = {
  title: 'Determined repository: Release notes',
  url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/docs/release-notes.rst',
};
