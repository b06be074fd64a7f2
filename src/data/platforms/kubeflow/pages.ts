import type { Page } from '../../written.ts';

export const blogLineageTrackingFromJupyter: Page = {
  title: 'Kubeflow blog: Lineage tracking from Jupyter',
  url: 'https://blog.kubeflow.org/jupyter/2020/10/01/lineage.html',
  dated: '2020-10-01',
};

export const blogKale2_0: Page = {
  title: 'Kubeflow blog: Kale 2.0',
  url: 'https://blog.kubeflow.org/kale-2.0-release/',
  dated: '2026-05-06',
  version: '2.0',
};

export const blogSyntheticDataGenerationWithKubeflowPipelines: Page = {
  title: 'Kubeflow blog: Synthetic data generation with Kubeflow Pipelines',
  url: 'https://blog.kubeflow.org/kfp/2025/02/16/synthetic-data-using-kfp.html',
  dated: '2025-02-16',
};

export const blogKubeConIndia2026: Page = {
  title: 'Kubeflow blog: KubeCon India 2026',
  url: 'https://blog.kubeflow.org/kubecon/community/2026/07/27/kubecon-2026-india-kubeflow.html',
  dated: '2026-07-27',
};

export const blogKubeflow1_10Release: Page = {
  title: 'Kubeflow blog: Kubeflow 1.10 release',
  url: 'https://blog.kubeflow.org/kubeflow-1.10-release/',
  dated: '2025-03-26',
  version: '1.10',
};

export const blogKubeflow1_11Release: Page = {
  title: 'Kubeflow blog: Kubeflow 1.11 release',
  url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
  dated: '2025-12-22',
  version: '1.11',
};

export const blogKubeflow1_3Release: Page = {
  title: 'Kubeflow blog: Kubeflow 1.3 release',
  url: 'https://blog.kubeflow.org/kubeflow-1.3-release/',
  dated: '2021-04-23',
  version: '1.3',
};

export const blogKubeflow1_5Release: Page = {
  title: 'Kubeflow blog: Kubeflow 1.5 release',
  url: 'https://blog.kubeflow.org/kubeflow-1.5-release/',
  dated: '2022-04-01',
  version: '1.5',
};

export const blogKubeflow1_9Release: Page = {
  title: 'Kubeflow blog: Kubeflow 1.9 release',
  url: 'https://blog.kubeflow.org/kubeflow-1.9-release/',
  dated: '2024-07-22',
  version: '1.9',
};

export const blogKubeflowCommunityDistribution26_03: Page = {
  title: 'Kubeflow blog: Kubeflow Community Distribution 26.03',
  url: 'https://blog.kubeflow.org/kubeflow-26.03-release/',
  dated: '2026-04-11',
  version: '26.03',
};

export const blogKubeflowSdk0_4_0: Page = {
  title: 'Kubeflow blog: Kubeflow SDK 0.4.0',
  url: 'https://blog.kubeflow.org/kubeflow-sdk-0.4.0-release/',
  dated: '2026-03-19',
  version: '0.4.0',
};

export const blogMetaflowAndKubeflow: Page = {
  title: 'Kubeflow blog: Metaflow and Kubeflow',
  url: 'https://blog.kubeflow.org/metaflow/',
  dated: '2026-02-04',
};

export const blogKubeflow1_1: Page = {
  title: 'Kubeflow blog: Kubeflow 1.1',
  url: 'https://blog.kubeflow.org/release/official/2020/07/31/kubeflow-1.1-blog-post.html',
  dated: '2020-07-31',
  version: '1.1',
};

export const blogIntroducingKubeflowTrainerV2: Page = {
  title: 'Kubeflow blog: Introducing Kubeflow Trainer v2',
  url: 'https://blog.kubeflow.org/trainer/intro/',
  dated: '2025-07-21',
};

export const vertexAiBuildingAPipeline: Page = {
  title: 'Vertex AI documentation: Building a pipeline',
  url: 'https://cloud.google.com/vertex-ai/docs/pipelines/build-pipeline',
};

export const vertexAiUnderstandPipelineRunCosts: Page = {
  title: 'Vertex AI documentation: Understand pipeline run costs',
  url: 'https://cloud.google.com/vertex-ai/docs/pipelines/understand-pipeline-cost-labels',
};

export const vertexAiPricing: Page = {
  title: 'Vertex AI: Pricing',
  url: 'https://cloud.google.com/vertex-ai/pricing',
};

export const canonicalInstallCharmedKubeflowAirGappedEnvironment: Page = {
  title: 'Canonical: Install Charmed Kubeflow in an air-gapped environment',
  url: 'https://discourse.charmhub.io/t/install-charmed-kubeflow-in-an-air-gapped-environment/11733',
};

export const charmhubDiscourseReferenceArchitectureKubeflow: Page = {
  title: 'Charmhub discourse: Reference architecture of Kubeflow for enterprise MLOps',
  url: 'https://discourse.charmhub.io/t/reference-architecture-of-kubeflow-for-enterprise-mlops/20493',
};

export const geminiEnterpriseAgentPlatformIntroductionGoogleCloud: Page = {
  title: 'Gemini Enterprise Agent Platform documentation: Introduction to Google Cloud Pipeline Components',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/components-introduction',
};

export const geminiEnterpriseAgentPlatformConfigureEmail: Page = {
  title: 'Gemini Enterprise Agent Platform documentation: Configure email notifications',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/email-notifications',
};

export const geminiEnterpriseAgentPlatformInterfacesForPipelines: Page = {
  title: 'Gemini Enterprise Agent Platform documentation: Interfaces for Pipelines',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
};

export const feastIntroduction: Page = {
  title: 'Feast documentation: Introduction',
  url: 'https://docs.feast.dev/',
};

export const feastSavedDataset: Page = {
  title: 'Feast documentation: Saved dataset',
  url: 'https://docs.feast.dev/getting-started/concepts/dataset',
};

export const feastLabelView: Page = {
  title: 'Feast documentation: Label view',
  url: 'https://docs.feast.dev/getting-started/concepts/label-view',
};

export const feastPermission: Page = {
  title: 'Feast documentation: Permission',
  url: 'https://docs.feast.dev/getting-started/concepts/permission',
};

export const feastFeatureQualityMonitoring: Page = {
  title: 'Feast documentation: Feature quality monitoring',
  url: 'https://docs.feast.dev/how-to-guides/feature-monitoring',
};

export const feastStructuringFeatureRepos: Page = {
  title: 'Feast documentation: Structuring feature repos',
  url: 'https://docs.feast.dev/how-to-guides/structuring-repos',
};

export const feastVectorDatabase: Page = {
  title: 'Feast documentation: Vector database',
  url: 'https://docs.feast.dev/reference/alpha-vector-database',
};

export const feastDataQualityMonitoring: Page = {
  title: 'Feast documentation: Data quality monitoring',
  url: 'https://docs.feast.dev/reference/dqm',
};

export const feastMcpFeatureServer: Page = {
  title: 'Feast documentation: MCP feature server',
  url: 'https://docs.feast.dev/reference/feature-servers/mcp-feature-server',
};

export const feastOpenLineageIntegration: Page = {
  title: 'Feast documentation: OpenLineage integration',
  url: 'https://docs.feast.dev/reference/openlineage',
};

export const charmedKubeflowBackUp: Page = {
  title: 'Charmed Kubeflow documentation: Back up',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/how-to/manage/back-up-control-plane',
};

export const charmedKubeflowHome: Page = {
  title: 'Charmed Kubeflow documentation: Home',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/',
};

export const charmedKubeflowAuthentication: Page = {
  title: 'Charmed Kubeflow documentation: Authentication',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/explanation/security/authentication/',
};

export const charmedKubeflowInferenceWithTokens: Page = {
  title: 'Charmed Kubeflow documentation: Perform inference on ISVCs using access tokens',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/use/perform-inference-isvc-tokens/',
};

export const charmedKubeflowCryptography: Page = {
  title: 'Charmed Kubeflow documentation: Cryptography',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/explanation/security/cryptography/',
};

export const charmedKubeflowSystemArchitecture: Page = {
  title: 'Charmed Kubeflow documentation: System architecture',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/explanation/system-architecture/',
};

export const charmedKubeflowInstall: Page = {
  title: 'Charmed Kubeflow documentation: Install',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/install/',
};

export const charmedKubeflowGeneralInstallation: Page = {
  title: 'Charmed Kubeflow documentation: General installation',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/install/general-installation/',
};

export const charmedKubeflowInstallUsingTerraform: Page = {
  title: 'Charmed Kubeflow documentation: Install using Terraform',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/install/install-terraform/',
};

export const charmedKubeflowIntegrateWithIdentityProviders: Page = {
  title: 'Charmed Kubeflow documentation: Integrate with identity providers',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/integrate/integrate-identity-providers/',
};

export const charmedKubeflowIntegrateWithCharmedApacheSpark: Page = {
  title: 'Charmed Kubeflow documentation: Integrate with Charmed Apache Spark',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/manage/integrate-spark/',
};

export const charmedKubeflowConfigureWorkloadsAdvancedNodePool: Page = {
  title: 'Charmed Kubeflow documentation: Configure workloads for advanced node-pool scheduling',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/use/configure-advanced-scheduling/',
};

export const charmedKubeflowRunSparkJobs: Page = {
  title: 'Charmed Kubeflow documentation: Run Spark jobs',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/use/run-spark-jobs/',
};

export const charmedKubeflowUseNVIDIAGpus: Page = {
  title: 'Charmed Kubeflow documentation: Use NVIDIA GPUs',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/use/use-nvidia-gpus/',
};

export const charmedKubeflowManagedKubeflowSystemArchitecture: Page = {
  title: 'Charmed Kubeflow documentation: Managed Kubeflow, system architecture',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/managed-kubeflow/system-architecture/',
};

export const charmedKubeflowReleaseNotes1_10: Page = {
  title: 'Charmed Kubeflow documentation: Release notes 1.10',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/reference/release-notes/release-notes-1-10/',
  dated: '2025-04-07',
  version: '1.10',
};

export const charmedKubeflowReleaseNotes1_11: Page = {
  title: 'Charmed Kubeflow documentation: Release notes 1.11',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/reference/release-notes/release-notes-1-11/',
  dated: '2026-04-13',
  version: '1.11',
};

export const charmedKubeflowBundleLicence: Page = {
  title: 'Charmed Kubeflow bundle repository: Licence',
  url: 'https://github.com/canonical/bundle-kubeflow/blob/main/LICENSE',
};

export const charmedKubeflowBundleReadme: Page = {
  title: 'Charmed Kubeflow bundle repository: README',
  url: 'https://github.com/canonical/bundle-kubeflow/blob/main/README.md',
};

export const charmedKubeflowDocumentationManagedKubeflowSupport: Page = {
  title: 'Charmed Kubeflow documentation repository: Managed Kubeflow, support and FAQ, April 2026',
  url: 'https://github.com/canonical/charmed-kubeflow-documentation/blob/0c48610ac9e2ea9272679457a37c482b936b85ab/docs/managed-kubeflow/faq.rst',
};

export const charmedKubeflowDocumentationGetStartedManaged: Page = {
  title: 'Charmed Kubeflow documentation repository: Get started with Managed Kubeflow on Azure, April 2026',
  url: 'https://github.com/canonical/charmed-kubeflow-documentation/blob/0c48610ac9e2ea9272679457a37c482b936b85ab/docs/managed-kubeflow/get-started.rst',
};

export const charmedKubeflowDocumentationManagedKubeflowNode: Page = {
  title: 'Charmed Kubeflow documentation repository: Managed Kubeflow, node scheduling architecture, April 2026',
  url: 'https://github.com/canonical/charmed-kubeflow-documentation/blob/0c48610ac9e2ea9272679457a37c482b936b85ab/docs/managed-kubeflow/node-scheduling-architecture.rst',
};

export const charmedKubeflowDocumentationRestore: Page = {
  title: 'Charmed Kubeflow documentation repository: Restore',
  url: 'https://github.com/canonical/charmed-kubeflow-documentation/blob/62c5fbe50a6df9d5bcfea2229978191a289f82f9/docs/how-to/manage/restore-control-plane.rst',
};

export const charmedKubeflowDocumentationRemovalDocumentation: Page = {
  title: 'Charmed Kubeflow documentation repository: Removal of the documentation for managed Kubeflow, May 2026',
  url: 'https://github.com/canonical/charmed-kubeflow-documentation/commit/62c5fbe50a6df9d5bcfea2229978191a289f82f9',
  dated: '2026-05-15',
};

export const charmedKubeflowSolutionsRepository: Page = {
  title: 'Charmed Kubeflow solutions repository',
  url: 'https://github.com/canonical/charmed-kubeflow-solutions',
};

export const charmedKubeflowSolutionsKubeflowModule: Page = {
  title: 'Charmed Kubeflow solutions repository: Kubeflow module',
  url: 'https://github.com/canonical/charmed-kubeflow-solutions/blob/11d2a0c7e20332f681fffd5d1c52646f8d101028/modules/kubeflow/README.md',
};

export const canonicalDexAuthOperatorReadme: Page = {
  title: 'Canonical Dex Auth Operator repository: README',
  url: 'https://github.com/canonical/dex-auth-operator',
};

export const kserveRoadmap: Page = {
  title: 'KServe repository: Roadmap',
  url: 'https://github.com/kserve/kserve/blob/master/ROADMAP.md',
};

export const modelMeshServingReadme: Page = {
  title: 'ModelMesh Serving repository: README',
  url: 'https://github.com/kserve/modelmesh-serving/blob/main/README.md',
};

export const kserveTensorflowOnTriton: Page = {
  title: 'KServe documentation: TensorFlow models on Triton',
  url: 'https://github.com/kserve/website/blob/main/docs/model-serving/predictive-inference/frameworks/triton/tensorflow/tensorflow.md',
};

export const communityDistributionLicence: Page = {
  title: 'Kubeflow Community Distribution repository: Licence',
  url: 'https://github.com/kubeflow/community-distribution/blob/master/LICENSE',
};

export const communityDistributionReadme: Page = {
  title: 'Kubeflow Community Distribution repository: README',
  url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
};

export const communityDistributionRepositoryGatewayService: Page = {
  title: 'Kubeflow Community Distribution repository: Service of the gateway',
  url: 'https://github.com/kubeflow/community-distribution/blob/master/common/istio/istio-install/base/patches/service.yaml',
};

export const communityDistributionExampleKustomization: Page = {
  title: 'Kubeflow Community Distribution repository: Example kustomization',
  url: 'https://github.com/kubeflow/community-distribution/blob/master/example/kustomization.yaml',
};

export const communityDistributionRemovalSeldonBentoMLNovember: Page = {
  title: 'Kubeflow Community Distribution repository: Removal of Seldon and BentoML, November 2024',
  url: 'https://github.com/kubeflow/community-distribution/commit/d283f561f0b92964f57c3e9b0d00f02bf271b401',
  dated: '2024-11-20',
};

export const docsAgentKagentSetUp: Page = {
  title: 'Kubeflow docs-agent repository: kagent set-up',
  url: 'https://github.com/kubeflow/docs-agent/blob/main/docs-agent-mcp/README.md',
};

export const hubReadme: Page = {
  title: 'Kubeflow Hub repository: README',
  url: 'https://github.com/kubeflow/hub/blob/main/README.md',
};

export const hubBackEndForTheInterface: Page = {
  title: 'Kubeflow Hub repository: Back end for the interface',
  url: 'https://github.com/kubeflow/hub/blob/main/clients/ui/bff/README.md',
};

export const communityDistributionKserveKustomization: Page = {
  title: 'Kubeflow Community Distribution repository: Kustomization of KServe',
  url: 'https://github.com/kubeflow/community-distribution/blob/master/applications/kserve/kserve/kustomization.yaml',
};

export const hubLogicalModel: Page = {
  title: 'Kubeflow Hub repository: Logical model of the Model Registry',
  url: 'https://github.com/kubeflow/hub/blob/main/docs/logical_model.md',
};

export const hubOpenapiDefinitionOfTheModelRegistry: Page = {
  title: 'Kubeflow Hub repository: OpenAPI definition of the Model Registry',
  url: 'https://github.com/kubeflow/hub/blob/main/api/openapi/model-registry.yaml',
};

export const hubCatalog: Page = {
  title: 'Kubeflow Hub repository: Catalog',
  url: 'https://github.com/kubeflow/hub/blob/main/catalog/README.md',
};

export const hubCatalogYamlReference: Page = {
  title: 'Kubeflow Hub repository: Catalog YAML reference',
  url: 'https://github.com/kubeflow/hub/blob/main/docs/catalog-yaml-reference.md',
};

export const kfservingAcceleratorsSample: Page = {
  title: 'KFServing repository: Accelerators sample',
  url: 'https://github.com/kubeflow/kfserving/blob/master/docs/samples/accelerators/README.md',
};

export const kfservingRolloutSample: Page = {
  title: 'KFServing repository: Rollout sample',
  url: 'https://github.com/kubeflow/kfserving/blob/master/docs/samples/v1beta1/rollout/README.md',
};

export const kfservingAutoscalingSample: Page = {
  title: 'KFServing repository: Autoscaling sample',
  url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/autoscaling',
};

export const kfservingBatcherSample: Page = {
  title: 'KFServing repository: Batcher sample',
  url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/batcher',
};

export const kfservingDriftDetectionSampleWithAlibiDetect: Page = {
  title: 'KFServing repository: Drift detection sample with Alibi Detect',
  url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/drift-detection/alibi-detect/cifar10',
};

export const kfservingExplanationSamples: Page = {
  title: 'KFServing repository: Explanation samples',
  url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/explanation',
};

export const kfservingKafkaSample: Page = {
  title: 'KFServing repository: Kafka sample',
  url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/kafka',
};

export const kfservingLoggerSample: Page = {
  title: 'KFServing repository: Logger sample',
  url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/logger',
};

export const kfservingMetricsAndMonitoringSample: Page = {
  title: 'KFServing repository: Metrics and monitoring sample',
  url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/metrics-and-monitoring',
};

export const kfservingMultiModelServingSample: Page = {
  title: 'KFServing repository: Multi-model serving sample',
  url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/multimodelserving',
};

export const kfservingOutlierDetectionSampleWithAlibiDetect: Page = {
  title: 'KFServing repository: Outlier detection sample with Alibi Detect',
  url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/outlier-detection/alibi-detect/cifar10',
};

export const kfservingImageTransformerSampleWithTorchServe: Page = {
  title: 'KFServing repository: Image transformer sample with TorchServe',
  url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/v1beta1/transformer/torchserve_image_transformer#build-transformer-image',
};

export const repositoryRoadmap: Page = {
  title: 'Kubeflow repository: Roadmap',
  url: 'https://github.com/kubeflow/kubeflow/blob/master/ROADMAP.md',
};

export const repositoryIssue5093OnAModelRegistry: Page = {
  title: 'Kubeflow repository: Issue 5093 on a model registry',
  url: 'https://github.com/kubeflow/kubeflow/issues/5093',
};

export const mcpServerArchitecture: Page = {
  title: 'Kubeflow MCP Server repository: Architecture',
  url: 'https://github.com/kubeflow/mcp-server/blob/main/ARCHITECTURE.md',
};

export const mcpServerReadme: Page = {
  title: 'Kubeflow MCP Server repository: README',
  url: 'https://github.com/kubeflow/mcp-server/blob/main/README.md',
};

export const pipelinesChangelog: Page = {
  title: 'Kubeflow Pipelines repository: Changelog',
  url: 'https://github.com/kubeflow/pipelines/blob/master/CHANGELOG.md',
};

export const pipelinesGoogleCloudPipelineComponents: Page = {
  title: 'Kubeflow Pipelines repository: Google Cloud Pipeline Components',
  url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/README.md',
};

export const pipelinesFeatureTransformEngine: Page = {
  title: 'Kubeflow Pipelines repository: Feature Transform Engine',
  url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/google_cloud_pipeline_components/preview/automl/tabular/feature_transform_engine.py',
};

export const pipelinesTabularFeatureRankingAndSelection: Page = {
  title: 'Kubeflow Pipelines repository: Tabular feature ranking and selection',
  url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/google_cloud_pipeline_components/preview/automl/tabular/feature_selection.py',
};

export const pipelinesProposal12862MlflowIntegration: Page = {
  title: 'Kubeflow Pipelines repository: Proposal 12862, MLflow integration',
  url: 'https://github.com/kubeflow/pipelines/blob/master/proposals/12862-mlflow-integration/README.md',
};

export const pipelinesExportToManifests: Page = {
  title: 'Kubeflow Pipelines repository: Export of pipelines to Kubernetes manifests',
  url: 'https://github.com/kubeflow/pipelines/blob/master/tools/k8s-native/README.md',
};

export const pipelinesCommentOnIssue1352: Page = {
  title: 'Kubeflow Pipelines repository: Comment on issue 1352',
  url: 'https://github.com/kubeflow/pipelines/issues/1352#issuecomment-580950222',
};

export const sparkOperatorReadme: Page = {
  title: 'Kubeflow Spark Operator repository: README',
  url: 'https://github.com/kubeflow/spark-operator/blob/master/README.md',
};

export const sparkOperatorApi: Page = {
  title: 'Kubeflow Spark Operator repository: API reference',
  url: 'https://github.com/kubeflow/spark-operator/blob/master/docs/api-docs.md',
};

export const trainerReadme: Page = {
  title: 'Kubeflow Trainer repository: README',
  url: 'https://github.com/kubeflow/trainer/blob/master/README.md',
};

export const trainerChangelog2_2: Page = {
  title: 'Kubeflow Trainer repository: Changelog 2.2',
  url: 'https://github.com/kubeflow/trainer/blob/master/CHANGELOG/CHANGELOG-2.2.md',
  version: '2.2',
};

export const trainerChangelog2_3: Page = {
  title: 'Kubeflow Trainer repository: Changelog 2.3',
  url: 'https://github.com/kubeflow/trainer/blob/master/CHANGELOG/CHANGELOG-2.3.md',
  version: '2.3',
};

export const trainerJobTemplate: Page = {
  title: 'Kubeflow Trainer documentation: Job template',
  url: 'https://trainer.kubeflow.org/en/latest/operator-guides/job-template.html',
};

export const trainerDatasetInitializer: Page = {
  title: 'Kubeflow Trainer repository: Dataset initializer',
  url: 'https://github.com/kubeflow/trainer/blob/master/pkg/initializers/dataset/__main__.py',
};

export const trainerGettingStarted: Page = {
  title: 'Kubeflow Trainer repository: Getting started',
  url: 'https://github.com/kubeflow/trainer/blob/master/docs/getting-started/index.md',
};

export const websiteUpdateOfTheGettingStartedPagesJuly2025: Page = {
  title: 'Kubeflow website repository: Update of the getting started pages, July 2025',
  url: 'https://github.com/kubeflow/website/commit/9c3144220a224d3166ac3a51d24078ced2b9637b',
  dated: '2025-07-29',
};

export const websiteIntroductionKubeflowCommunityDistributionJune: Page = {
  title: 'Kubeflow website repository: Introduction of the Kubeflow Community Distribution, June 2026',
  url: 'https://github.com/kubeflow/website/commit/be2408e731198a5f25930f6d52d551998c9dfcc7',
  dated: '2026-06-13',
};

export const websiteRefactorExternalAddOnsSectionAugust2024: Page = {
  title: 'Kubeflow website repository: Refactor external add-ons section, August 2024',
  url: 'https://github.com/kubeflow/website/commit/cb2f6d71a73e25517d448a1ad57cf84d6762068f',
  dated: '2024-08-20',
};

export const ogxPromptModels: Page = {
  title: 'OGX repository: Prompt models',
  url: 'https://github.com/ogx-ai/ogx/blob/main/src/ogx_api/prompts/models.py',
};

export const openDataHubRagDemonstrationsDeployment: Page = {
  title: 'Open Data Hub RAG demonstrations: Deployment',
  url: 'https://github.com/opendatahub-io/rag/blob/main/DEPLOYMENT.md',
};

export const pachydermIssue10509HelmChartsInaccessible: Page = {
  title: 'Pachyderm repository: Issue 10509, Helm charts inaccessible',
  url: 'https://github.com/pachyderm/pachyderm/issues/10509',
};

export const tensorFlowExtendedGuideKubeflow: Page = {
  title: 'TensorFlow Extended repository: Orchestrating pipelines with Kubeflow Pipelines',
  url: 'https://github.com/tensorflow/tfx/blob/master/docs/guide/kubeflow.md',
};

export const kserveBlogTransitionFromKfservingToKserve: Page = {
  title: 'KServe blog: Transition from KFServing to KServe',
  url: 'https://kserve.github.io/website/blog/kfserving-transition',
  dated: '2021-09-27',
};

export const kserveBlogKserve0_17: Page = {
  title: 'KServe blog: KServe 0.17',
  url: 'https://kserve.github.io/website/blog/kserve-0.17-release',
  dated: '2026-03-13',
  version: '0.17',
};

export const kserveBlogKserve0_18: Page = {
  title: 'KServe blog: KServe 0.18',
  url: 'https://kserve.github.io/website/blog/kserve-0.18-release',
  dated: '2026-04-29',
  version: '0.18',
};

export const kserveBlogKserve0_19: Page = {
  title: 'KServe blog: KServe 0.19',
  url: 'https://kserve.github.io/website/blog/kserve-0.19-release',
  dated: '2026-06-14',
  version: '0.19',
};

export const kserveBlogKserve0_20: Page = {
  title: 'KServe blog: KServe 0.20',
  url: 'https://kserve.github.io/website/blog/kserve-0.20-release',
  dated: '2026-08-06',
  version: '0.20',
};

export const kserveConfigurations: Page = {
  title: 'KServe documentation: Configurations',
  url: 'https://kserve.github.io/website/docs/admin-guide/configurations',
};

export const kserveRawIngressReconciler: Page = {
  title: 'KServe repository: Ingress reconciler for raw deployment mode',
  url: 'https://github.com/kserve/kserve/blob/master/pkg/controller/v1beta1/inferenceservice/reconcilers/ingress/kube_ingress_reconciler.go',
};

export const kserveHttprouteReconciler: Page = {
  title: 'KServe repository: HTTPRoute reconciler',
  url: 'https://github.com/kserve/kserve/blob/master/pkg/controller/v1beta1/inferenceservice/reconcilers/ingress/httproute_reconciler.go',
};

export const vllmOnlineQuantization: Page = {
  title: 'vLLM documentation: Online quantization',
  url: 'https://docs.vllm.ai/en/stable/features/quantization/online/',
};

export const kserveSecureInferenceServiceWithServiceMesh: Page = {
  title: 'KServe documentation: Secure InferenceService with service mesh',
  url: 'https://kserve.github.io/website/docs/admin-guide/serverless/servicemesh',
};

export const kserveControlPlane: Page = {
  title: 'KServe documentation: Control plane',
  url: 'https://kserve.github.io/website/docs/concepts/architecture/control-plane',
};

export const kserveDataPlane: Page = {
  title: 'KServe documentation: Data plane',
  url: 'https://kserve.github.io/website/docs/concepts/architecture/data-plane',
};

export const kserveOpenInferenceProtocol: Page = {
  title: 'KServe documentation: Open Inference Protocol',
  url: 'https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol',
};

export const kserveResources: Page = {
  title: 'KServe documentation: Resources',
  url: 'https://kserve.github.io/website/docs/concepts/resources',
};

export const kserveInferenceGraph: Page = {
  title: 'KServe documentation: InferenceGraph',
  url: 'https://kserve.github.io/website/docs/concepts/resources/inferencegraph',
};

export const kserveServingRuntime: Page = {
  title: 'KServe documentation: Serving runtime',
  url: 'https://kserve.github.io/website/docs/concepts/resources/servingruntime',
};

export const kserveInstallation: Page = {
  title: 'KServe documentation: KServe installation',
  url: 'https://kserve.github.io/website/docs/install/kserve-install',
};

export const kserveRateLimitingWithAiGateway: Page = {
  title: 'KServe documentation: Rate limiting with AI gateway',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/ai-gateway/envoy-ai-gateway',
};

export const envoyAiGatewayUpstreamAuthentication: Page = {
  title: 'Envoy AI Gateway documentation: Upstream authentication',
  url: 'https://aigateway.envoyproxy.io/docs/capabilities/security/upstream-auth',
};

export const envoyAiGatewayMetrics: Page = {
  title: 'Envoy AI Gateway documentation: AI/LLM metrics',
  url: 'https://aigateway.envoyproxy.io/docs/capabilities/observability/metrics',
};

export const kserveAutoscalingForGenerativeInference: Page = {
  title: 'KServe documentation: Autoscaling for generative inference',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/autoscaling',
};

export const kserveAutoscalingLlminferenceserviceWithWva: Page = {
  title: 'KServe documentation: Autoscaling LLMInferenceService with WVA',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/autoscaling/llmisvc-autoscaling',
};

export const kserveCanaryRolloutForLlminferenceservice: Page = {
  title: 'KServe documentation: Canary rollout for LLMInferenceService',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/canary-rollout',
};

export const kserveObservabilityForCanaryRollouts: Page = {
  title: 'KServe documentation: Observability for canary rollouts',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/canary-rollout-observability',
};

export const kserveKvCacheOffloading: Page = {
  title: 'KServe documentation: KV cache offloading',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/kv-cache-offloading',
};

export const kserveLlminferenceserviceWithAgentGateway: Page = {
  title: 'KServe documentation: LLMInferenceService with AgentGateway',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-agentgateway',
};

export const kserveLlminferenceserviceOverview: Page = {
  title: 'KServe documentation: LLMInferenceService overview',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-overview',
};

export const kserveLoRAAdaptersForLlminferenceservice: Page = {
  title: 'KServe documentation: LoRA adapters for LLMInferenceService',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/lora-adapters',
};

export const kserveLocalModelCache: Page = {
  title: 'KServe documentation: Local model cache',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/modelcache/localmodel',
};

export const kserveMultiNodeAndMultiGpuInference: Page = {
  title: 'KServe documentation: Multi-node and multi-GPU inference',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/multi-node',
};

export const kserveHuggingFaceRuntimeOverview: Page = {
  title: 'KServe documentation: Hugging Face runtime overview',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/overview',
};

export const kserveEmbedding: Page = {
  title: 'KServe documentation: Embedding',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/tasks/embedding',
};

export const kserveRerank: Page = {
  title: 'KServe documentation: Rerank',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/tasks/reranking/rerank',
};

export const kserveInferenceGraphOverview: Page = {
  title: 'KServe documentation: InferenceGraph overview',
  url: 'https://kserve.github.io/website/docs/model-serving/inferencegraph/overview',
};

export const kserveAutoscalingWithKubernetesHpa: Page = {
  title: 'KServe documentation: Autoscaling with Kubernetes HPA',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/hpa-autoscaler',
};

export const kserveAutoscalingWithKeda: Page = {
  title: 'KServe documentation: Autoscaling with KEDA',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/keda-autoscaler',
};

export const kserveAutoscalingWithKnativePodAutoscaler: Page = {
  title: 'KServe documentation: Autoscaling with Knative Pod Autoscaler',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/kpa-autoscaler',
};

export const kserveInferenceBatcher: Page = {
  title: 'KServe documentation: Inference batcher',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/batcher',
};

export const kserveBiasDetectionUsingAif360: Page = {
  title: 'KServe documentation: Bias detection using AIF360',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/aif',
};

export const kserveAlibiOutlierAndDriftDetection: Page = {
  title: 'KServe documentation: Alibi outlier and drift detection',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/alibi/alibi-detect',
};

export const kserveExplainerOverview: Page = {
  title: 'KServe documentation: Explainer overview',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/explainers/overview',
};

export const kserveTrustyAIExplainer: Page = {
  title: 'KServe documentation: TrustyAI explainer',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/explainers/trustyai',
};

export const kserveCustomPredictor: Page = {
  title: 'KServe documentation: Custom predictor',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/custom-predictor',
};

export const kserveModelServingFrameworksOverview: Page = {
  title: 'KServe documentation: Model serving frameworks overview',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/overview',
};

export const kserveInferenceServiceExampleWithMinIOAndKafka: Page = {
  title: 'KServe documentation: Inference service example with MinIO and Kafka',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/kafka',
};

export const kserveInferenceLoggerOverview: Page = {
  title: 'KServe documentation: Inference logger overview',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/logger',
};

export const kserveBasicInferenceLogger: Page = {
  title: 'KServe documentation: Basic inference logger',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/logger/basic-logger',
};

export const kserveStoreLogsInBlobStorage: Page = {
  title: 'KServe documentation: Store logs in blob storage',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/logger/blob-storage-logger',
};

export const kservePrometheusMetrics: Page = {
  title: 'KServe documentation: Prometheus metrics',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/observability/prometheus-metrics',
};

export const kserveCanaryRolloutStrategy: Page = {
  title: 'KServe documentation: Canary rollout strategy',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/rollout-strategies/canary',
};

export const kserveCanaryRolloutExample: Page = {
  title: 'KServe documentation: Canary rollout example',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/rollout-strategies/canary-example',
};

export const kserveCustomTransformer: Page = {
  title: 'KServe documentation: Custom transformer',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/transformers/custom-transformer',
};

export const kserveTransformerWithFeastFeatureStore: Page = {
  title: 'KServe documentation: Transformer with Feast feature store',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/transformers/feast-feature-store',
};

export const kserveStorageOverview: Page = {
  title: 'KServe documentation: Storage overview',
  url: 'https://kserve.github.io/website/docs/model-serving/storage/overview',
};

export const kserveOci: Page = {
  title: 'KServe documentation: OCI',
  url: 'https://kserve.github.io/website/docs/model-serving/storage/providers/oci',
};

export const kserveCrdApi: Page = {
  title: 'KServe documentation: CRD API',
  url: 'https://kserve.github.io/website/docs/reference/crd-api',
};

export const kserveIntegrations: Page = {
  title: 'KServe documentation: Integrations',
  url: 'https://kserve.github.io/website/docs/reference/integrations',
};

export const pipelinesSdkGenaiUseCases: Page = {
  title: 'Kubeflow Pipelines SDK documentation: GenAI use cases',
  url: 'https://kubeflow-pipelines.readthedocs.io/en/latest/source/genai.html',
};

export const customizeTheDashboard: Page = {
  title: 'Kubeflow documentation: Customize the dashboard',
  url: 'https://www.kubeflow.org/docs/components/central-dash/customize/',
};

export const centralDashboardOverview: Page = {
  title: 'Kubeflow documentation: Central Dashboard overview',
  url: 'https://www.kubeflow.org/docs/components/central-dash/overview/',
};

export const profilesAndNamespaces: Page = {
  title: 'Kubeflow documentation: Profiles and namespaces',
  url: 'https://www.kubeflow.org/docs/components/central-dash/profiles/',
};

export const hubGettingStarted: Page = {
  title: 'Kubeflow documentation: Hub getting started',
  url: 'https://www.kubeflow.org/docs/components/hub/getting-started/',
};

export const hubInstallation: Page = {
  title: 'Kubeflow documentation: Hub installation',
  url: 'https://www.kubeflow.org/docs/components/hub/installation/',
};

export const hubOverview: Page = {
  title: 'Kubeflow documentation: Hub overview',
  url: 'https://www.kubeflow.org/docs/components/hub/overview/',
};

export const hubArchitecture: Page = {
  title: 'Kubeflow documentation: Hub architecture',
  url: 'https://www.kubeflow.org/docs/components/hub/reference/architecture/',
};

export const kaleOverview: Page = {
  title: 'Kubeflow documentation: Kale overview',
  url: 'https://www.kubeflow.org/docs/components/kale/overview/',
};

export const katib: Page = {
  title: 'Kubeflow documentation: Katib',
  url: 'https://www.kubeflow.org/docs/components/katib/',
};

export const katibOverview: Page = {
  title: 'Kubeflow documentation: Katib overview',
  url: 'https://www.kubeflow.org/docs/components/katib/overview/',
};

export const katibArchitecture: Page = {
  title: 'Kubeflow documentation: Katib architecture',
  url: 'https://www.kubeflow.org/docs/components/katib/reference/architecture/',
};

export const katibEarlyStopping: Page = {
  title: 'Kubeflow documentation: Katib early stopping',
  url: 'https://www.kubeflow.org/docs/components/katib/user-guides/early-stopping/',
};

export const katibConfigureAlgorithm: Page = {
  title: 'Kubeflow documentation: Katib, configure algorithm',
  url: 'https://www.kubeflow.org/docs/components/katib/user-guides/hp-tuning/configure-algorithm/',
};

export const katibHyperparametersForLlmFineTuning: Page = {
  title: 'Kubeflow documentation: Katib, hyperparameters for LLM fine-tuning',
  url: 'https://www.kubeflow.org/docs/components/katib/user-guides/llm-hp-optimization/',
};

export const katibNeuralArchitectureSearch: Page = {
  title: 'Kubeflow documentation: Katib, neural architecture search',
  url: 'https://www.kubeflow.org/docs/components/katib/user-guides/nas/',
};

export const katibNasAlgorithms: Page = {
  title: 'Kubeflow documentation: Katib, NAS algorithms',
  url: 'https://www.kubeflow.org/docs/components/katib/user-guides/nas/configure-algorithm/',
};

export const howToUseTrialTemplates: Page = {
  title: 'Kubeflow documentation: How to use trial templates',
  url: 'https://www.kubeflow.org/docs/components/katib/user-guides/trial-template/',
};

export const kfserving: Page = {
  title: 'Kubeflow documentation: KFServing',
  url: 'https://www.kubeflow.org/docs/components/kfserving/',
};

export const modelsWebAppListing: Page = {
  title: 'Kubeflow documentation: Models web app, listing',
  url: 'https://www.kubeflow.org/docs/components/kfserving/webapp/#listing',
};

export const modelsWebAppMetrics: Page = {
  title: 'Kubeflow documentation: Models web app, metrics',
  url: 'https://www.kubeflow.org/docs/components/kfserving/webapp/#metrics',
};

export const mcpServerOverview: Page = {
  title: 'Kubeflow documentation: MCP Server overview',
  url: 'https://www.kubeflow.org/docs/components/mcp-server/overview/',
};

export const multiTenancyManagingContributorsInTheUserInterface: Page = {
  title: 'Kubeflow documentation: Multi-tenancy, managing contributors in the user interface',
  url: 'https://www.kubeflow.org/docs/components/multi-tenancy/getting-started/#managing-contributors-through-the-kubeflow-ui',
};

export const notebooksContainerImages: Page = {
  title: 'Kubeflow documentation: Notebooks container images',
  url: 'https://www.kubeflow.org/docs/components/notebooks/container-images/',
};

export const notebooksOverview: Page = {
  title: 'Kubeflow documentation: Notebooks overview',
  url: 'https://www.kubeflow.org/docs/components/notebooks/overview/',
};

export const pipelinesConceptsComponent: Page = {
  title: 'Kubeflow documentation: Pipelines concepts, component',
  url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/component/',
};

export const pipelinesConceptsExperiment: Page = {
  title: 'Kubeflow documentation: Pipelines concepts, experiment',
  url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/experiment/',
};

export const pipelinesConceptsGraph: Page = {
  title: 'Kubeflow documentation: Pipelines concepts, graph',
  url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/graph/',
};

export const irYaml: Page = {
  title: 'Kubeflow documentation: IR YAML',
  url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/ir-yaml/',
};

export const pipelinesConceptsMlMetadata: Page = {
  title: 'Kubeflow documentation: Pipelines concepts, ML Metadata',
  url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/metadata/',
};

export const pipelineRoot: Page = {
  title: 'Kubeflow documentation: Pipeline Root',
  url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/pipeline-root/',
};

export const pipelinesConceptsRunTrigger: Page = {
  title: 'Kubeflow documentation: Pipelines concepts, run trigger',
  url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/run-trigger/',
};

export const pipelinesConceptsRunAndRecurringRun: Page = {
  title: 'Kubeflow documentation: Pipelines concepts, run and recurring run',
  url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/run/',
};

export const pipelinesInterfaces: Page = {
  title: 'Kubeflow documentation: Pipelines interfaces',
  url: 'https://www.kubeflow.org/docs/components/pipelines/interfaces/',
};

export const legacyCompatibilityMatrix: Page = {
  title: 'Kubeflow documentation: Pipelines version 1, compatibility with TensorFlow Extended',
  url: 'https://www.kubeflow.org/docs/components/pipelines/legacy-v1/installation/compatibility-matrix/',
  version: '1',
};

export const objectStoreConfiguration: Page = {
  title: 'Kubeflow documentation: Object store configuration',
  url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/configure-object-store/',
};

export const pipelinesInstallation: Page = {
  title: 'Kubeflow documentation: Pipelines installation',
  url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/installation/',
};

export const pipelinesMultiUserIsolation: Page = {
  title: 'Kubeflow documentation: Pipelines multi-user isolation',
  url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/multi-user/',
};

export const pipelinesOverview: Page = {
  title: 'Kubeflow documentation: Pipelines overview',
  url: 'https://www.kubeflow.org/docs/components/pipelines/overview/',
};

export const pipelinesOverview2021: Page = {
  title: 'Kubeflow documentation: Pipelines overview',
  url: 'https://www.kubeflow.org/docs/components/pipelines/overview/pipelines-overview/',
};

export const lightweightPythonComponents: Page = {
  title: 'Kubeflow documentation: Lightweight Python components',
  url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/components/lightweight-python-components/',
};

export const notebookPythonComponents: Page = {
  title: 'Kubeflow documentation: Notebook Python components',
  url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/components/notebook-component/',
};

export const useCaching: Page = {
  title: 'Kubeflow documentation: Use caching',
  url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/caching/',
};

export const connectTheSdkToTheApi: Page = {
  title: 'Kubeflow documentation: Connect the SDK to the API',
  url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/connect-api/',
};

export const controlFlow: Page = {
  title: 'Kubeflow documentation: Control flow',
  url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/control-flow/',
};

export const executeKfpPipelinesLocally: Page = {
  title: 'Kubeflow documentation: Execute KFP pipelines locally',
  url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/execute-kfp-pipelines-locally/',
};

export const createUsePassAndTrackMlArtifacts: Page = {
  title: 'Kubeflow documentation: Create, use, pass, and track ML artifacts',
  url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/data-handling/artifacts/',
};

export const sdkOverview: Page = {
  title: 'Kubeflow documentation: SDK overview',
  url: 'https://www.kubeflow.org/docs/components/sdk/overview/',
};

export const sparkOperatorOverview: Page = {
  title: 'Kubeflow documentation: Spark Operator overview',
  url: 'https://www.kubeflow.org/docs/components/spark-operator/overview/',
};

export const documentationMigratingToTrainerV2: Page = {
  title: 'Kubeflow documentation: Migrating to Kubeflow Trainer v2',
  url: 'https://www.kubeflow.org/docs/components/trainer/operator-guides/migration/',
};

export const documentationTrainerOverview: Page = {
  title: 'Kubeflow documentation: Trainer overview',
  url: 'https://www.kubeflow.org/docs/components/trainer/overview/',
};

export const trainingOperators: Page = {
  title: 'Kubeflow documentation: Training operators',
  url: 'https://www.kubeflow.org/docs/components/training/',
};

export const workspacesOverview: Page = {
  title: 'Kubeflow documentation: Workspaces overview',
  url: 'https://www.kubeflow.org/docs/components/workspaces/overview/',
};

export const distributions: Page = {
  title: 'Kubeflow documentation: Distributions',
  url: 'https://www.kubeflow.org/docs/distributions/',
};

export const arriktoEnterpriseKubeflow: Page = {
  title: 'Kubeflow documentation: Arrikto Enterprise Kubeflow',
  url: 'https://www.kubeflow.org/docs/distributions/ekf/',
};

export const kubeflowEcosystem: Page = {
  title: 'Kubeflow documentation: Kubeflow Ecosystem',
  url: 'https://www.kubeflow.org/docs/ecosystem/',
};

export const elyraPipelines: Page = {
  title: 'Elyra documentation: Pipelines',
  url: 'https://elyra.readthedocs.io/en/stable/user_guide/pipelines.html',
};

export const introductionToElyra: Page = {
  title: 'Kubeflow documentation: Introduction to Elyra',
  url: 'https://www.kubeflow.org/docs/ecosystem/elyra/introduction/',
};

export const introductionToFeast: Page = {
  title: 'Kubeflow documentation: Introduction to Feast',
  url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
};

export const introductionToKserve: Page = {
  title: 'Kubeflow documentation: Introduction to KServe',
  url: 'https://www.kubeflow.org/docs/ecosystem/kserve/introduction/',
};

export const modelsWebApp: Page = {
  title: 'Kubeflow documentation: Models Web App',
  url: 'https://www.kubeflow.org/docs/ecosystem/kserve/webapp/',
};

export const introductionToOgx: Page = {
  title: 'Kubeflow documentation: Introduction to OGX',
  url: 'https://www.kubeflow.org/docs/ecosystem/ogx/introduction/',
};

export const servingAddOns: Page = {
  title: 'Kubeflow documentation: Serving add-ons',
  url: 'https://www.kubeflow.org/docs/external-add-ons/serving/',
};

export const genaiUseCases: Page = {
  title: 'Kubeflow documentation: GenAI use cases',
  url: 'https://www.kubeflow.org/docs/genai/use-cases/',
};

export const kubeflow1_1: Page = {
  title: 'Kubeflow documentation: Kubeflow 1.1',
  url: 'https://www.kubeflow.org/docs/kubeflow-distribution/releases/kubeflow-1.1/',
  dated: '2020-07-31',
  version: '1.1.0',
};

export const communityDistribution26_03Release: Page = {
  title: 'Kubeflow documentation: Community Distribution 26.03 release',
  url: 'https://www.kubeflow.org/docs/kubeflow-distribution/releases/kubeflow-26.03/',
  dated: '2026-03-22',
  version: '26.03',
};

export const architecture: Page = {
  title: 'Kubeflow documentation: Architecture',
  url: 'https://www.kubeflow.org/docs/started/architecture/',
};

export const installingKubeflow: Page = {
  title: 'Kubeflow documentation: Installing Kubeflow',
  url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
};

export const installingKubeflowPackagedDistributions: Page = {
  title: 'Kubeflow documentation: Installing Kubeflow, packaged distributions',
  url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/#packaged-distributions',
};

export const introduction: Page = {
  title: 'Kubeflow documentation: Introduction',
  url: 'https://www.kubeflow.org/docs/started/introduction/',
};

export const introductionKubeflowDistribution: Page = {
  title: 'Kubeflow documentation: Introduction, Kubeflow Distribution',
  url: 'https://www.kubeflow.org/docs/started/introduction/#kubeflow-distribution',
};

export const getSupport: Page = {
  title: 'Kubeflow documentation: Get support',
  url: 'https://www.kubeflow.org/docs/started/support/',
};

export const ogxApiReference: Page = {
  title: 'OGX documentation: API reference',
  url: 'https://ogx-ai.github.io/docs/api-overview',
};

export const ogxSafetyGuardrails: Page = {
  title: 'OGX documentation: Safety Guardrails',
  url: 'https://ogx-ai.github.io/docs/building_applications/safety',
};

export const ogxBatches: Page = {
  title: 'OGX documentation: Batches',
  url: 'https://ogx-ai.github.io/docs/providers/batches',
};

export const ogxResponsesLimitations: Page = {
  title: 'OGX documentation: Responses limitations',
  url: 'https://ogx-ai.github.io/docs/providers/openai_responses_limitations',
};

export const pachydermBlogKubeflowSupportInPachyderm1_10: Page = {
  title: 'Pachyderm blog: Kubeflow support in Pachyderm 1.10',
  url: 'https://www.pachyderm.com/blog/pachyderm-1-10-s3-gateway-expansion-brings-support-for-kubeflow/',
};

export const tensorFlowExtendedGuideExampleValidator: Page = {
  title: 'TensorFlow Extended guide: ExampleValidator',
  url: 'https://www.tensorflow.org/tfx/guide/exampleval',
};

export const tensorFlowExtendedGuideStatisticsGen: Page = {
  title: 'TensorFlow Extended guide: StatisticsGen',
  url: 'https://www.tensorflow.org/tfx/guide/statsgen',
};

export const tensorFlowExtendedGuideDataValidation: Page = {
  title: 'TensorFlow Extended guide: TensorFlow Data Validation',
  url: 'https://www.tensorflow.org/tfx/guide/tfdv',
};

export const trainerExtensionFramework: Page = {
  title: 'Kubeflow Trainer documentation: Extension framework',
  url: 'https://trainer.kubeflow.org/en/latest/operator-guides/extension-framework.html',
};

export const trainerInstallation: Page = {
  title: 'Kubeflow Trainer documentation: Installation',
  url: 'https://trainer.kubeflow.org/en/latest/operator-guides/installation.html',
};

export const trainerKaiScheduler: Page = {
  title: 'Kubeflow Trainer documentation: KAI Scheduler',
  url: 'https://trainer.kubeflow.org/en/latest/operator-guides/job-scheduling/kai.html',
};

export const trainerJobSchedulingOverview: Page = {
  title: 'Kubeflow Trainer documentation: Job scheduling overview',
  url: 'https://trainer.kubeflow.org/en/latest/operator-guides/job-scheduling/overview.html',
};

export const trainerVolcanoScheduler: Page = {
  title: 'Kubeflow Trainer documentation: Volcano Scheduler',
  url: 'https://trainer.kubeflow.org/en/latest/operator-guides/job-scheduling/volcano.html',
};

export const trainerMigratingToKubeflowTrainerV2: Page = {
  title: 'Kubeflow Trainer documentation: Migrating to Kubeflow Trainer v2',
  url: 'https://trainer.kubeflow.org/en/latest/operator-guides/migration.html',
};

export const trainerRuntimeGuide: Page = {
  title: 'Kubeflow Trainer documentation: Runtime guide',
  url: 'https://trainer.kubeflow.org/en/latest/operator-guides/runtime.html',
};

export const trainerDocumentationOverview: Page = {
  title: 'Kubeflow Trainer documentation: Overview',
  url: 'https://trainer.kubeflow.org/en/latest/overview/index.html',
};

export const trainerBuiltinTrainerOverview: Page = {
  title: 'Kubeflow Trainer documentation: BuiltinTrainer overview',
  url: 'https://trainer.kubeflow.org/en/latest/user-guides/builtin-trainer/overview.html',
};

export const trainerTorchTuneBuiltinTrainer: Page = {
  title: 'Kubeflow Trainer documentation: TorchTune BuiltinTrainer',
  url: 'https://trainer.kubeflow.org/en/latest/user-guides/builtin-trainer/torchtune.html',
};

export const trainerDistributedDataCache: Page = {
  title: 'Kubeflow Trainer documentation: Distributed data cache',
  url: 'https://trainer.kubeflow.org/en/latest/user-guides/data-cache.html',
};

export const trainerUserGuides: Page = {
  title: 'Kubeflow Trainer documentation: User guides',
  url: 'https://trainer.kubeflow.org/en/latest/user-guides/index.html',
};

export const trainerJaxOnTpuGuide: Page = {
  title: 'Kubeflow Trainer documentation: JAX on TPU guide',
  url: 'https://trainer.kubeflow.org/en/latest/user-guides/jax-tpu.html',
};

export const trainerLocalExecutionOverview: Page = {
  title: 'Kubeflow Trainer documentation: Local execution overview',
  url: 'https://trainer.kubeflow.org/en/latest/user-guides/local-execution/overview.html',
};

export const trainerMegatronGuide: Page = {
  title: 'Kubeflow Trainer documentation: Megatron guide',
  url: 'https://trainer.kubeflow.org/en/latest/user-guides/megatron.html',
};

export const trainerPyTorchOnAmdRocmGuide: Page = {
  title: 'Kubeflow Trainer documentation: PyTorch on AMD ROCm guide',
  url: 'https://trainer.kubeflow.org/en/latest/user-guides/pytorch-rocm.html',
};

export const trainerPyTorchGuide: Page = {
  title: 'Kubeflow Trainer documentation: PyTorch guide',
  url: 'https://trainer.kubeflow.org/en/latest/user-guides/pytorch.html',
};

export const trainerTrainJobProgressAndTrainingMetrics: Page = {
  title: 'Kubeflow Trainer documentation: TrainJob progress and training metrics',
  url: 'https://trainer.kubeflow.org/en/latest/user-guides/trainjob-progress.html',
};

export const permission: Page = {
  title: 'Feast on GitHub: Permission',
  url: 'https://github.com/feast-dev/feast/blob/master/docs/getting-started/concepts/permission.md',
};

export const notebooksQuickstart: Page = {
  title: 'Kubeflow documentation: Notebooks quickstart guide',
  url: 'https://www.kubeflow.org/docs/components/notebooks/quickstart-guide/',
};

export const kserveMlflow: Page = {
  title: 'KServe documentation: MLflow models',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/mlflow',
};

export const pipelinesSdkClient: Page = {
  title: 'Kubeflow Pipelines repository: SDK client',
  url: 'https://github.com/kubeflow/pipelines/blob/master/sdk/python/kfp/client/client.py',
};

export const pipelinesAutomlTabularTrainingJob: Page = {
  title: 'Kubeflow Pipelines repository: AutoML tabular training job',
  url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/google_cloud_pipeline_components/v1/automl/training_job/automl_tabular_training_job/component.py',
};

export const pipelinesTabnetTrainer: Page = {
  title: 'Kubeflow Pipelines repository: TabNet trainer',
  url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/google_cloud_pipeline_components/preview/automl/tabular/tabnet_trainer.py',
};

export const pipelinesProphetTrainer: Page = {
  title: 'Kubeflow Pipelines repository: Prophet trainer',
  url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/google_cloud_pipeline_components/v1/automl/forecasting/prophet_trainer.py',
};

export const vertexAiServiceLevelAgreement: Page = {
  title: 'Google Cloud: Vertex AI Platform service level agreement',
  url: 'https://cloud.google.com/vertex-ai/sla',
};

export const runAPipeline: Page = {
  title: 'Kubeflow documentation: Run a pipeline',
  url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/run-a-pipeline/',
};

export const charmedKubeflowIntegrateAzureSpotVms: Page = {
  title: 'Charmed Kubeflow documentation: Integrate with Azure spot virtual machines',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/integrate/integrate-azure-spot-vms/',
};

export const charmedKubeflowBuildYourFirstMlModel: Page = {
  title: 'Charmed Kubeflow documentation: Build your first ML model',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/tutorial/build-your-first-ml-model/',
};

export const charmedKubeflowCharmedVsUpstream: Page = {
  title: 'Charmed Kubeflow documentation: Charmed vs. upstream Kubeflow',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/explanation/charmed-vs-upstream/',
};

export const feastPythonFeatureServer: Page = {
  title: 'Feast documentation: Python feature server',
  url: 'https://docs.feast.dev/reference/feature-servers/python-feature-server',
};

export const mlflowModelSignatures: Page = {
  title: 'MLflow documentation: Model signatures',
  url: 'https://mlflow.org/docs/latest/ml/model/signatures/',
};

export const katibResumeExperiment: Page = {
  title: 'Kubeflow documentation: How to restart Katib experiments',
  url: 'https://www.kubeflow.org/docs/components/katib/user-guides/resume-experiment/',
};

export const charmedKubeflowAirGapScripts: Page = {
  title: 'Charmed Kubeflow bundle repository: Scripts for air-gapped installation',
  url: 'https://github.com/canonical/bundle-kubeflow/tree/main/scripts/airgapped',
};

export const charmedKubeflowInstallAirGapped: Page = {
  title: 'Charmed Kubeflow documentation: Install in an air-gapped environment',
  url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/install/install-air-gapped/',
};

export const geminiEnterpriseAgentPlatformPipelineRunCosts: Page = {
  title: 'Google Cloud, Gemini Enterprise Agent Platform documentation: Understand pipeline run costs',
  url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/understand-pipeline-cost-labels',
};

export const charmedKubeflowDocumentationManagedKubeflowArchitecture: Page = {
  title: 'Charmed Kubeflow documentation repository: Managed Kubeflow, system architecture, April 2026',
  url: 'https://github.com/canonical/charmed-kubeflow-documentation/blob/0c48610ac9e2ea9272679457a37c482b936b85ab/docs/managed-kubeflow/system-architecture.rst',
};

export const trainerLegacyTrainingOperator: Page = {
  title: 'Kubeflow Trainer documentation: Legacy Kubeflow Training Operator (v1)',
  url: 'https://trainer.kubeflow.org/en/latest/legacy-v1/index.html',
};

export const pipelinesDataTypes: Page = {
  title: 'Kubeflow documentation: Pipelines data types',
  url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/data-handling/data-types/',
};

export const pipelinesKubernetesNativeApiProposal: Page = {
  title: 'Kubeflow Pipelines repository: Proposal of the Kubernetes native API',
  url: 'https://github.com/kubeflow/pipelines/blob/master/proposals/11551-kubernetes-native-api/README.md',
};

export const pipelinesProfileControllerS3: Page = {
  title: 'Kubeflow Pipelines repository: S3 credentials and policies of profiles',
  url: 'https://github.com/kubeflow/pipelines/blob/master/manifests/kustomize/base/installs/multi-user/pipelines-profile-controller/sync.py',
};

export const feastRegistryServer: Page = {
  title: 'Feast documentation: Registry server',
  url: 'https://docs.feast.dev/reference/feature-servers/registry-server',
};

export const feastFeatureView: Page = {
  title: 'Feast documentation: Feature view',
  url: 'https://docs.feast.dev/getting-started/concepts/feature-view',
};

export const feastWebUi: Page = {
  title: 'Feast documentation: Web UI',
  url: 'https://docs.feast.dev/reference/alpha-web-ui',
};

export const feastOperatorProjectProvisioning: Page = {
  title: 'Feast documentation: Feast operator, project provisioning',
  url: 'https://docs.feast.dev/how-to-guides/feast-operator/01-project-provisioning',
};

export const ogxBatchesReferenceImplementation: Page = {
  title: 'OGX repository: Reference implementation of batches',
  url: 'https://github.com/ogx-ai/ogx/blob/main/src/ogx/providers/inline/batches/reference/batches.py',
};

export const kserveRepositoryCifar10DriftNotebook: Page = {
  title: 'KServe repository: CIFAR10 drift detection notebook',
  url: 'https://github.com/kserve/kserve/blob/master/docs/samples/drift-detection/alibi-detect/cifar10/cifar10_drift.ipynb',
};

export const alibiDetectReadme: Page = {
  title: 'Alibi Detect repository: README',
  url: 'https://github.com/SeldonIO/alibi-detect/blob/master/README.md',
};

export const kserveImageExplainer: Page = {
  title: 'KServe documentation: Image explainer',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/explainers/alibi/image-explainer',
};

export const kserveTextExplainer: Page = {
  title: 'KServe documentation: Text explainer',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/explainers/alibi/text-explainer',
};

export const kserveTabularExplainer: Page = {
  title: 'KServe documentation: Tabular explainer',
  url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/explainers/alibi/tabular-explainer',
};

export const ogxFileOperationsAndVectorStores: Page = {
  title: 'OGX documentation: File operations and vector stores integration',
  url: 'https://ogx-ai.github.io/docs/concepts/file_operations_vector_stores',
};

export const katibConfigureExperiment: Page = {
  title: 'Kubeflow documentation: Katib, configure experiment',
  url: 'https://www.kubeflow.org/docs/components/katib/user-guides/hp-tuning/configure-experiment/',
};

export const tensorBoardReadme: Page = {
  title: 'TensorBoard repository: README',
  url: 'https://github.com/tensorflow/tensorboard/blob/master/README.md',
};

export const tensorBoardGetStarted: Page = {
  title: 'TensorBoard: Get started',
  url: 'https://www.tensorflow.org/tensorboard/get_started',
};

export const kueueRunATrainJob: Page = {
  title: 'Kueue documentation: Run a TrainJob',
  url: 'https://kueue.sigs.k8s.io/docs/tasks/run/trainjobs/',
};

export const kueueOverview: Page = {
  title: 'Kueue documentation: Overview',
  url: 'https://kueue.sigs.k8s.io/docs/overview/',
};

export const kueueClusterQueue: Page = {
  title: 'Kueue documentation: Cluster Queue',
  url: 'https://kueue.sigs.k8s.io/docs/concepts/cluster_queue/',
};

export const kueueTopologyAwareScheduling: Page = {
  title: 'Kueue documentation: Topology-Aware Scheduling',
  url: 'https://kueue.sigs.k8s.io/docs/concepts/topology_aware_scheduling/',
};

export const kueueMultiKueue: Page = {
  title: 'Kueue documentation: MultiKueue',
  url: 'https://kueue.sigs.k8s.io/docs/concepts/multikueue/',
};

export const legacyLocalDeployment: Page = {
  title: 'Kubeflow documentation: Pipelines version 1, local deployment',
  url: 'https://www.kubeflow.org/docs/components/pipelines/legacy-v1/installation/localcluster-deployment/',
  version: '1',
};

export const katibExperimentLifecycle: Page = {
  title: 'Kubeflow documentation: Katib experiment lifecycle',
  url: 'https://www.kubeflow.org/docs/components/katib/reference/experiment-cr/',
};

export const kserveRepositoryCifar10OutlierNotebook: Page = {
  title: 'KServe repository: CIFAR10 outlier detection notebook',
  url: 'https://github.com/kserve/kserve/blob/master/docs/samples/outlier-detection/alibi-detect/cifar10/cifar10_outlier.ipynb',
};

export const pipelinesRunApiDefinition: Page = {
  title: 'Kubeflow Pipelines repository: Definition of the run API',
  url: 'https://github.com/kubeflow/pipelines/blob/master/backend/api/v2beta1/run.proto',
};

export const pipelinesRuntimeConfigDefinition: Page = {
  title: 'Kubeflow Pipelines repository: Definition of the runtime configuration',
  url: 'https://github.com/kubeflow/pipelines/blob/master/backend/api/v2beta1/runtime_config.proto',
};

export const charmedSparkRockReadme: Page = {
  title: 'Charmed Spark rock repository: README',
  url: 'https://github.com/canonical/charmed-spark-rock',
};

export const charmedSparkMonitoring: Page = {
  title: 'Charmed Apache Spark repository: Monitoring',
  url: 'https://github.com/canonical/spark-k8s-bundle/blob/track/3.5/docs/explanation/monitoring.md',
};

export const pipelinesAutomlTabularStage1Tuner: Page = {
  title: 'Kubeflow Pipelines repository: AutoML tabular stage 1 tuner',
  url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/google_cloud_pipeline_components/v1/automl/tabular/stage_1_tuner.py',
};

export const charmedMlflowGetStartedWithKubeflow: Page = {
  title: 'Charmed MLflow documentation: Get started with Charmed MLflow and Kubeflow',
  url: 'https://documentation.ubuntu.com/charmed-mlflow/tutorial/mlflow-kubeflow/',
};

export const tfxAddonsModelCardGenerator: Page = {
  title: 'GitHub: tensorflow/tfx-addons, Model Card Generator',
  url: 'https://github.com/tensorflow/tfx-addons/blob/main/tfx_addons/model_card_generator/README.md',
};

export const lakefsKubeflowPipelines: Page = {
  title: 'lakeFS documentation: Using lakeFS with Kubeflow Pipelines',
  url: 'https://docs.lakefs.io/integrations/kubeflow/index.md',
};

export const canonicalManagedAppsAzurePricing: Page = {
  title: 'Canonical: Pricing of managed applications on Azure explained',
  url: 'https://ubuntu.com/engage/managed-apps-azure-pricing-explanation',
};

export const iter8DocsPull87: Page = {
  title: 'GitHub: iter8-tools/docs, pull request 87, update link',
  url: 'https://github.com/iter8-tools/docs/pull/87.patch',
};

export const iter8ProgressiveRelease: Page = {
  title: 'GitHub: iter8-tools/docs, Progressive release',
  url: 'https://github.com/iter8-tools/docs/blob/main/docs/user-guide/progressive-release/about.md',
};

export const ogxTelemetry: Page = {
  title: 'OGX documentation: Telemetry',
  url: 'https://ogx-ai.github.io/docs/building_applications/telemetry',
};

export const kserveIssue2978: Page = {
  title: 'GitHub: kserve/kserve, issue 2978, Shadow Deployments',
  url: 'https://github.com/kserve/kserve/issues/2978',
};

export const kserveIssue2240: Page = {
  title: 'GitHub: kserve/kserve, issue 2240, Add a new inference routing type: Mirroring',
  url: 'https://github.com/kserve/kserve/issues/2240',
};

export const kserveLlminferenceserviceDependencies: Page = {
  title: 'KServe documentation: LLMInferenceService dependencies',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-dependencies',
};

export const kserveLlminferenceserviceConfiguration: Page = {
  title: 'KServe documentation: LLMInferenceService configuration',
  url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-configuration',
};

export const kserveLlminferenceserviceCrd: Page = {
  title: 'KServe repository: Custom resource definition of LLMInferenceService',
  url: 'https://github.com/kserve/kserve/blob/master/config/crd/full/llmisvc/serving.kserve.io_llminferenceservices.yaml',
};

export const gatewayApiRequestMirroring: Page = {
  title: 'Kubernetes Gateway API repository: HTTP request mirroring',
  url: 'https://github.com/kubernetes-sigs/gateway-api/blob/main/site/content/en/guides/user-guides/http-request-mirroring.md',
};

export const agentgatewayCelReference: Page = {
  title: 'agentgateway repository: CEL reference',
  url: 'https://github.com/agentgateway/agentgateway/blob/main/schema/cel.md',
};

export const feastReadme: Page = {
  title: 'Feast repository: README',
  url: 'https://github.com/feast-dev/feast/blob/master/README.md',
};

export const ogxBlogOgx1_0: Page = {
  title: 'OGX blog: OGX 1.0',
  url: 'https://github.com/ogx-ai/ogx/blob/main/docs/blog/2026-05-12-ogx-v1.md',
  dated: '2026-05-12',
  version: '1.0',
};

export const fedrampMarketplaceData: Page = {
  title: 'FedRAMP Marketplace data (28 April 2026)',
  url: 'https://github.com/GSA/marketplace-fedramp-gov-data/blob/93aa5c0a8b52174712cccd22b7225c2b04c488fa/data.json',
  dated: '2026-04-28',
};

export const ogxPull5291: Page = {
  title: 'GitHub: ogx-ai/ogx, pull request 5291, remove Safety API and replace with moderation_endpoint',
  url: 'https://github.com/ogx-ai/ogx/pull/5291',
};

export const arriktoRokSnapshotting: Page = {
  title: 'Arrikto documentation: Rok snapshotting',
  url: 'https://docs.arrikto.com/features/rok-snapshotting.html',
};

export const ubuntuProPrices: Page = {
  title: 'Ubuntu: Ubuntu Pro pricing',
  url: 'https://ubuntu.com/pricing/pro',
};

export const ubuntuProPriceTemplate: Page = {
  title: 'GitHub: canonical/ubuntu.com, page of Ubuntu Pro prices',
  url: 'https://github.com/canonical/ubuntu.com/blob/main/templates/pricing/pro.html',
};

export const ubuntuProApplicationTemplate: Page = {
  title: 'GitHub: canonical/ubuntu.com, applications that Ubuntu Pro covers',
  url: 'https://github.com/canonical/ubuntu.com/blob/main/templates/pricing/pro/application.html',
};

export const aiProviderTrustGeminiViaVertexAi: Page = {
  title: 'AI Provider Trust Registry: Gemini via Vertex AI',
  url: 'https://aiprovidertrust.com/offerings/gemini-vertex/',
};
