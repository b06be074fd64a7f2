import type { Page } from '../../written.ts';

export const awsDataPrivacyFaq: Page = {
  title: 'AWS: Data privacy FAQ',
  url: 'https://aws.amazon.com/compliance/data-privacy-faq/',
};

export const amazonScienceDetectingAdversarialSamplesUsing: Page = {
  title: 'Amazon Science: Detecting adversarial samples using SageMaker Model Monitor and Debugger',
  url: 'https://www.amazon.science/code-and-datasets/detecting-adversarial-samples-using-sagemaker-model-monitor-and-debugger',
};

export const awsArchitectureBlogRealTimeStreamInferenceAwsKinesis: Page = {
  title: 'AWS Architecture Blog: Real-Time In-Stream Inference with AWS Kinesis, SageMaker, & Apache Flink',
  url: 'https://aws.amazon.com/blogs/architecture/realtime-in-stream-inference-kinesis-sagemaker-flink/',
};

export const awsNewsBlogReInvent2020Announcements: Page = {
  title: 'AWS News Blog: re:Invent 2020 announcements',
  url: 'https://aws.amazon.com/blogs/aws/aws-reinvent-announcements-2020/',
};

export const awsMachineLearningBlogEnsureEfficientCompute: Page = {
  title: 'AWS Machine Learning Blog: Ensure efficient compute resources on Amazon SageMaker',
  url: 'https://aws.amazon.com/blogs/machine-learning/ensure-efficient-compute-resources-on-amazon-sagemaker/',
};

export const awsComplianceSoc: Page = {
  title: 'AWS: SOC reports',
  url: 'https://aws.amazon.com/compliance/soc-faqs/',
};

export const awsSageMakerDataWrangler: Page = {
  title: 'AWS: SageMaker Data Wrangler',
  url: 'https://aws.amazon.com/sagemaker/data-wrangler/',
};

export const awsSageMakerAndKubernetes: Page = {
  title: 'AWS: SageMaker and Kubernetes',
  url: 'https://aws.amazon.com/sagemaker/kubernetes/',
};

export const awsSageMakerPricing: Page = {
  title: 'AWS: SageMaker pricing',
  url: 'https://aws.amazon.com/sagemaker/pricing/',
};

export const boto3ListPipelineExecutionSteps: Page = {
  title: 'Boto3 documentation 1.26.82: list_pipeline_execution_steps',
  url: 'https://boto3.amazonaws.com/v1/documentation/api/1.26.82/reference/services/sagemaker/client/list_pipeline_execution_steps.html',
  version: '1.26.82',
};

export const amazonCloudWatchGuideSageMakerAiInsights: Page = {
  title: 'Amazon CloudWatch user guide: SageMaker AI Insights OpenTelemetry metrics',
  url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/SageMaker-AI-Insights-Metrics.html',
};

export const amazonAugmentedAiApiWelcome: Page = {
  title: 'Amazon Augmented AI API reference: Welcome',
  url: 'https://docs.aws.amazon.com/augmented-ai/2019-11-07/APIReference/Welcome.html',
};

export const awsCostManagementApi: Page = {
  title: 'AWS Cost Management API reference: SageMakerSavingsPlansConfiguration',
  url: 'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_CostOptimizationHub_SageMakerSavingsPlansConfiguration.html',
};

export const awsCdkApiCfnProject: Page = {
  title: 'AWS CDK API reference: CfnProject',
  url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_sagemaker.CfnProject.html',
};

export const awsCdkApiSageMakerStartPipelineExecution: Page = {
  title: 'AWS CDK API reference: SageMakerStartPipelineExecution',
  url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_scheduler_targets.SageMakerStartPipelineExecution.html',
};

export const awsCliReferenceElasticInference: Page = {
  title: 'AWS CLI reference: elastic-inference',
  url: 'https://docs.aws.amazon.com/cli/latest/reference/elastic-inference/index.html',
};

export const amazonDataZoneApiAddPolicyGrant: Page = {
  title: 'Amazon DataZone API reference: AddPolicyGrant',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_AddPolicyGrant.html',
};

export const amazonDataZoneApiConnectionPropertiesInput: Page = {
  title: 'Amazon DataZone API reference: ConnectionPropertiesInput',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_ConnectionPropertiesInput.html',
};

export const amazonDataZoneApiCreateAssetFilter: Page = {
  title: 'Amazon DataZone API reference: CreateAssetFilter',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateAssetFilter.html',
};

export const amazonDataZoneApiCreateConnection: Page = {
  title: 'Amazon DataZone API reference: CreateConnection',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateConnection.html',
};

export const amazonDataZoneApiCreateDomainUnit: Page = {
  title: 'Amazon DataZone API reference: CreateDomainUnit',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateDomainUnit.html',
};

export const amazonDataZoneApiCreateGlossary: Page = {
  title: 'Amazon DataZone API reference: CreateGlossary',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateGlossary.html',
};

export const amazonDataZoneApiCreateNotebook: Page = {
  title: 'Amazon DataZone API reference: CreateNotebook',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateNotebook.html',
};

export const amazonDataZoneApiCreateProject: Page = {
  title: 'Amazon DataZone API reference: CreateProject',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateProject.html',
};

export const amazonDataZoneApiCreateProjectMembership: Page = {
  title: 'Amazon DataZone API reference: CreateProjectMembership',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateProjectMembership.html',
};

export const amazonDataZoneApiCreateSubscriptionRequest: Page = {
  title: 'Amazon DataZone API reference: CreateSubscriptionRequest',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateSubscriptionRequest.html',
};

export const amazonDataZoneApiGlueRunConfigurationInput: Page = {
  title: 'Amazon DataZone API reference: GlueRunConfigurationInput',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_GlueRunConfigurationInput.html',
};

export const amazonDataZoneApiPostTimeSeriesDataPoints: Page = {
  title: 'Amazon DataZone API reference: PostTimeSeriesDataPoints',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_PostTimeSeriesDataPoints.html',
};

export const amazonDataZoneApiPutDataExportConfiguration: Page = {
  title: 'Amazon DataZone API reference: PutDataExportConfiguration',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_PutDataExportConfiguration.html',
};

export const amazonDataZoneApiSearchListings: Page = {
  title: 'Amazon DataZone API reference: SearchListings',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SearchListings.html',
};

export const amazonDataZoneApiSingleSignOn: Page = {
  title: 'Amazon DataZone API reference: SingleSignOn',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SingleSignOn.html',
};

export const amazonDataZoneApiSparkEmrPropertiesInput: Page = {
  title: 'Amazon DataZone API reference: SparkEmrPropertiesInput',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SparkEmrPropertiesInput.html',
};

export const amazonDataZoneApiSparkEmrPropertiesOutput: Page = {
  title: 'Amazon DataZone API reference: SparkEmrPropertiesOutput',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SparkEmrPropertiesOutput.html',
};

export const amazonDataZoneApiStartMetadataGenerationRun: Page = {
  title: 'Amazon DataZone API reference: StartMetadataGenerationRun',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_StartMetadataGenerationRun.html',
};

export const amazonDataZoneApiStartNotebookRun: Page = {
  title: 'Amazon DataZone API reference: StartNotebookRun',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_StartNotebookRun.html',
};

export const amazonDataZoneApiStartNotebookSync: Page = {
  title: 'Amazon DataZone API reference: StartNotebookSync',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_StartNotebookSync.html',
};

export const amazonDataZoneGuideDataQualityInAmazonDataZone: Page = {
  title: 'Amazon DataZone user guide: Data quality in Amazon DataZone',
  url: 'https://docs.aws.amazon.com/datazone/latest/userguide/datazone-data-quality.html',
};

export const amazonEventBridgeReferenceAmazonSageMakerAiEvents: Page = {
  title: 'Amazon EventBridge reference: Amazon SageMaker AI events',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-sagemaker.html',
};

export const awsGlueGuideEvaluateDataQualityClass: Page = {
  title: 'AWS Glue developer guide: EvaluateDataQuality class',
  url: 'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-crawler-pyspark-transforms-EvaluateDataQuality.html',
};

export const awsMarketplaceGuideMachineLearningProductPricing: Page = {
  title: 'AWS Marketplace user guide: Machine learning product pricing',
  url: 'https://docs.aws.amazon.com/marketplace/latest/userguide/machine-learning-pricing.html',
};

export const unifiedStudioAdministratorGuideGenerativeAi: Page = {
  title: 'SageMaker Unified Studio administrator guide: Generative AI assistance',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/adminguide/amazonq.html',
};

export const unifiedStudioGuideModifyVersionAmazonBedrockChat: Page = {
  title: 'SageMaker Unified Studio user guide: Modify the version of an Amazon Bedrock chat agent app',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/app-change-alias-version.html',
};

export const unifiedStudioGuideCreateAmazonBedrockFunction: Page = {
  title: 'SageMaker Unified Studio user guide: Create an Amazon Bedrock function component',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/creating-a-function-component.html',
};

export const unifiedStudioGuideCustomVisualTransform: Page = {
  title: 'SageMaker Unified Studio user guide: Custom visual transform',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/custom-visual-transform.html',
};

export const unifiedStudioGuidePublishingDataLineage: Page = {
  title: 'SageMaker Unified Studio user guide: Publishing data lineage programmatically',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/datazone-data-lineage-apis.html',
};

export const unifiedStudioGuideWhatIsOpenLineage: Page = {
  title: 'SageMaker Unified Studio user guide: What is OpenLineage?',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/datazone-data-lineage-what-is-openlineage.html',
};

export const unifiedStudioGuideCreateRulesets: Page = {
  title: 'SageMaker Unified Studio user guide: Create rulesets',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/dq-catalog-create-ruleset.html',
};

export const unifiedStudioGuideEvaluateDataQuality: Page = {
  title: 'SageMaker Unified Studio user guide: Evaluate data quality transform',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/evaluate-data-quality-transform.html',
};

export const apiAcceleratorPartitionConfig: Page = {
  title: 'SageMaker API reference: AcceleratorPartitionConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AcceleratorPartitionConfig.html',
};

export const apiAlgorithmSpecification: Page = {
  title: 'SageMaker API reference: AlgorithmSpecification',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html',
};

export const apiAutomlproblemtypeconfig: Page = {
  title: 'SageMaker API reference: AutoMLProblemTypeConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLProblemTypeConfig.html',
};

export const apiAutoRollbackConfig: Page = {
  title: 'SageMaker API reference: AutoRollbackConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoRollbackConfig.html',
};

export const apiBlueGreenUpdatePolicy: Page = {
  title: 'SageMaker API reference: BlueGreenUpdatePolicy',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_BlueGreenUpdatePolicy.html',
};

export const apiCanvasAppSettings: Page = {
  title: 'SageMaker API reference: CanvasAppSettings',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CanvasAppSettings.html',
};

export const apiClarifyExplainerConfig: Page = {
  title: 'SageMaker API reference: ClarifyExplainerConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClarifyExplainerConfig.html',
};

export const apiClarifyShapConfig: Page = {
  title: 'SageMaker API reference: ClarifyShapConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClarifyShapConfig.html',
};

export const apiClusterOrchestratorEksConfig: Page = {
  title: 'SageMaker API reference: ClusterOrchestratorEksConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClusterOrchestratorEksConfig.html',
};

export const apiClusterTieredStorageConfig: Page = {
  title: 'SageMaker API reference: ClusterTieredStorageConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClusterTieredStorageConfig.html',
};

export const apiComputeQuotaConfig: Page = {
  title: 'SageMaker API reference: ComputeQuotaConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ComputeQuotaConfig.html',
};

export const apiContainerDefinition: Page = {
  title: 'SageMaker API reference: ContainerDefinition',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html',
};

export const apiCreateaibenchmarkjob: Page = {
  title: 'SageMaker API reference: CreateAIBenchmarkJob',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAIBenchmarkJob.html',
};

export const apiCreateairecommendationjob: Page = {
  title: 'SageMaker API reference: CreateAIRecommendationJob',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAIRecommendationJob.html',
};

export const apiCreateApp: Page = {
  title: 'SageMaker API reference: CreateApp',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateApp.html',
};

export const apiCreateautomljobv2: Page = {
  title: 'SageMaker API reference: CreateAutoMLJobV2',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html',
};

export const apiCreateCluster: Page = {
  title: 'SageMaker API reference: CreateCluster',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCluster.html',
};

export const apiCreateCodeRepository: Page = {
  title: 'SageMaker API reference: CreateCodeRepository',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCodeRepository.html',
};

export const apiCreateCompilationJob: Page = {
  title: 'SageMaker API reference: CreateCompilationJob',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCompilationJob.html',
};

export const apiCreateComputeQuota: Page = {
  title: 'SageMaker API reference: CreateComputeQuota',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateComputeQuota.html',
};

export const apiCreateDomain: Page = {
  title: 'SageMaker API reference: CreateDomain',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
};

export const apiCreateEndpoint: Page = {
  title: 'SageMaker API reference: CreateEndpoint',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html',
};

export const apiCreateEndpointConfig: Page = {
  title: 'SageMaker API reference: CreateEndpointConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html',
};

export const apiCreateFeatureGroup: Page = {
  title: 'SageMaker API reference: CreateFeatureGroup',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateFeatureGroup.html',
};

export const apiCreateHub: Page = {
  title: 'SageMaker API reference: CreateHub',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHub.html',
};

export const apiCreateHubContentReference: Page = {
  title: 'SageMaker API reference: CreateHubContentReference',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHubContentReference.html',
};

export const apiCreateHyperParameterTuningJob: Page = {
  title: 'SageMaker API reference: CreateHyperParameterTuningJob',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHyperParameterTuningJob.html',
};

export const apiCreateInferenceComponent: Page = {
  title: 'SageMaker API reference: CreateInferenceComponent',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceComponent.html',
};

export const apiCreateInferenceExperiment: Page = {
  title: 'SageMaker API reference: CreateInferenceExperiment',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceExperiment.html',
};

export const apiCreateJob: Page = {
  title: 'SageMaker API reference: CreateJob',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateJob.html',
};

export const apiCreateLabelingJob: Page = {
  title: 'SageMaker API reference: CreateLabelingJob',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateLabelingJob.html',
};

export const apiCreateMlflowApp: Page = {
  title: 'SageMaker API reference: CreateMlflowApp',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMlflowApp.html',
};

export const apiCreateMlflowTrackingServer: Page = {
  title: 'SageMaker API reference: CreateMlflowTrackingServer',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMlflowTrackingServer.html',
};

export const apiCreateModel: Page = {
  title: 'SageMaker API reference: CreateModel',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
};

export const apiCreateModelCard: Page = {
  title: 'SageMaker API reference: CreateModelCard',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelCard.html',
};

export const apiCreateModelCardExportJob: Page = {
  title: 'SageMaker API reference: CreateModelCardExportJob',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelCardExportJob.html',
};

export const apiCreateModelPackage: Page = {
  title: 'SageMaker API reference: CreateModelPackage',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
};

export const apiCreateModelPackageGroup: Page = {
  title: 'SageMaker API reference: CreateModelPackageGroup',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackageGroup.html',
};

export const apiCreateModelQualityJobDefinition: Page = {
  title: 'SageMaker API reference: CreateModelQualityJobDefinition',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelQualityJobDefinition.html',
};

export const apiCreateMonitoringSchedule: Page = {
  title: 'SageMaker API reference: CreateMonitoringSchedule',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMonitoringSchedule.html',
};

export const apiCreateNotebookInstance: Page = {
  title: 'SageMaker API reference: CreateNotebookInstance',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html',
};

export const apiCreateOptimizationJob: Page = {
  title: 'SageMaker API reference: CreateOptimizationJob',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateOptimizationJob.html',
};

export const apiCreatePartnerApp: Page = {
  title: 'SageMaker API reference: CreatePartnerApp',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePartnerApp.html',
};

export const apiCreateProject: Page = {
  title: 'SageMaker API reference: CreateProject',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProject.html',
};

export const apiCreateSpace: Page = {
  title: 'SageMaker API reference: CreateSpace',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateSpace.html',
};

export const apiCreateTrainingJob: Page = {
  title: 'SageMaker API reference: CreateTrainingJob',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
};

export const apiCreateTrainingPlan: Page = {
  title: 'SageMaker API reference: CreateTrainingPlan',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingPlan.html',
};

export const apiCreateTrainingSession: Page = {
  title: 'SageMaker API reference: CreateTrainingSession',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingSession.html',
};

export const apiCreateTransformJob: Page = {
  title: 'SageMaker API reference: CreateTransformJob',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html',
};

export const apiCreateUserProfile: Page = {
  title: 'SageMaker API reference: CreateUserProfile',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateUserProfile.html',
};

export const apiDataCaptureConfig: Page = {
  title: 'SageMaker API reference: DataCaptureConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html',
};

export const apiDeploymentConfig: Page = {
  title: 'SageMaker API reference: DeploymentConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeploymentConfig.html',
};

export const apiFeatureDefinition: Page = {
  title: 'SageMaker API reference: FeatureDefinition',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_FeatureDefinition.html',
};

export const apiFeatureMetadata: Page = {
  title: 'SageMaker API reference: FeatureMetadata',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_FeatureMetadata.html',
};

export const apiHyperParameterTuningJobConfig: Page = {
  title: 'SageMaker API reference: HyperParameterTuningJobConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html',
};

export const apiIdentityProviderOAuthSetting: Page = {
  title: 'SageMaker API reference: IdentityProviderOAuthSetting',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_IdentityProviderOAuthSetting.html',
};

export const apiInferenceComponentAvailabilityZoneBalance: Page = {
  title: 'SageMaker API reference: InferenceComponentAvailabilityZoneBalance',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentAvailabilityZoneBalance.html',
};

export const apiInferenceComponentRuntimeConfig: Page = {
  title: 'SageMaker API reference: InferenceComponentRuntimeConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentRuntimeConfig.html',
};

export const apiInferenceComponentSchedulingConfig: Page = {
  title: 'SageMaker API reference: InferenceComponentSchedulingConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentSchedulingConfig.html',
};

export const apiInferenceComponentSpecification: Page = {
  title: 'SageMaker API reference: InferenceComponentSpecification',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentSpecification.html',
};

export const apiInferenceExecutionConfig: Page = {
  title: 'SageMaker API reference: InferenceExecutionConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceExecutionConfig.html',
};

export const apiInferenceExperimentDataStorageConfig: Page = {
  title: 'SageMaker API reference: InferenceExperimentDataStorageConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceExperimentDataStorageConfig.html',
};

export const apiInferenceExperimentSchedule: Page = {
  title: 'SageMaker API reference: InferenceExperimentSchedule',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceExperimentSchedule.html',
};

export const apiInferenceSpecification: Page = {
  title: 'SageMaker API reference: InferenceSpecification',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceSpecification.html',
};

export const apiInstancePool: Page = {
  title: 'SageMaker API reference: InstancePool',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InstancePool.html',
};

export const apiListPipelineVersions: Page = {
  title: 'SageMaker API reference: ListPipelineVersions',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelineVersions.html',
};

export const apiMetricsConfig: Page = {
  title: 'SageMaker API reference: MetricsConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MetricsConfig.html',
};

export const apiModelDashboardEndpoint: Page = {
  title: 'SageMaker API reference: ModelDashboardEndpoint',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelDashboardEndpoint.html',
};

export const apiModelDashboardModel: Page = {
  title: 'SageMaker API reference: ModelDashboardModel',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelDashboardModel.html',
};

export const apiModelInput: Page = {
  title: 'SageMaker API reference: ModelInput',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelInput.html',
};

export const apiModelLifeCycle: Page = {
  title: 'SageMaker API reference: ModelLifeCycle',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelLifeCycle.html',
};

export const apiModelPackageContainerDefinition: Page = {
  title: 'SageMaker API reference: ModelPackageContainerDefinition',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelPackageContainerDefinition.html',
};

export const apiMonitoringGroundTruthS3Input: Page = {
  title: 'SageMaker API reference: MonitoringGroundTruthS3Input',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MonitoringGroundTruthS3Input.html',
};

export const apiOfflineStoreConfig: Page = {
  title: 'SageMaker API reference: OfflineStoreConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OfflineStoreConfig.html',
};

export const apiOnlineStoreConfig: Page = {
  title: 'SageMaker API reference: OnlineStoreConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OnlineStoreConfig.html',
};

export const apiOptimizationConfig: Page = {
  title: 'SageMaker API reference: OptimizationConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OptimizationConfig.html',
};

export const apiOutputConfig: Page = {
  title: 'SageMaker API reference: OutputConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OutputConfig.html',
};

export const apiPipelineExecutionStep: Page = {
  title: 'SageMaker API reference: PipelineExecutionStep',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PipelineExecutionStep.html',
};

export const apiProductionVariant: Page = {
  title: 'SageMaker API reference: ProductionVariant',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html',
};

export const apiProductionVariantManagedInstanceScaling: Page = {
  title: 'SageMaker API reference: ProductionVariantManagedInstanceScaling',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantManagedInstanceScaling.html',
};

export const apiProductionVariantServerlessConfig: Page = {
  title: 'SageMaker API reference: ProductionVariantServerlessConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html',
};

export const apiPutModelPackageGroupPolicy: Page = {
  title: 'SageMaker API reference: PutModelPackageGroupPolicy',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PutModelPackageGroupPolicy.html',
};

export const apiRemoteDebugConfig: Page = {
  title: 'SageMaker API reference: RemoteDebugConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RemoteDebugConfig.html',
};

export const apiResourceConfig: Page = {
  title: 'SageMaker API reference: ResourceConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ResourceConfig.html',
};

export const apiRetryPipelineExecution: Page = {
  title: 'SageMaker API reference: RetryPipelineExecution',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RetryPipelineExecution.html',
};

export const apiSearch: Page = {
  title: 'SageMaker API reference: Search',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html',
};

export const apiShadowModeConfig: Page = {
  title: 'SageMaker API reference: ShadowModeConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ShadowModeConfig.html',
};

export const apiStartSession: Page = {
  title: 'SageMaker API reference: StartSession',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartSession.html',
};

export const apiStopInferenceExperiment: Page = {
  title: 'SageMaker API reference: StopInferenceExperiment',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopInferenceExperiment.html',
};

export const apiTrafficRoutingConfig: Page = {
  title: 'SageMaker API reference: TrafficRoutingConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrafficRoutingConfig.html',
};

export const apiTrustedIdentityPropagationSettings: Page = {
  title: 'SageMaker API reference: TrustedIdentityPropagationSettings',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrustedIdentityPropagationSettings.html',
};

export const apiUnifiedStudioSettings: Page = {
  title: 'SageMaker API reference: UnifiedStudioSettings',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UnifiedStudioSettings.html',
};

export const apiVectorConfig: Page = {
  title: 'SageMaker API reference: VectorConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VectorConfig.html',
};

export const apiDeleteRecord: Page = {
  title: 'SageMaker API reference: DeleteRecord',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_DeleteRecord.html',
};

export const apiGetRecord: Page = {
  title: 'SageMaker API reference: GetRecord',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_GetRecord.html',
};

export const apiInvokeEndpoint: Page = {
  title: 'SageMaker API reference: InvokeEndpoint',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html',
};

export const apiInvokeEndpointAsync: Page = {
  title: 'SageMaker API reference: InvokeEndpointAsync',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html',
};

export const apiInvokeEndpointWithResponseStream: Page = {
  title: 'SageMaker API reference: InvokeEndpointWithResponseStream',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html',
};

export const aiGuideUseApisInAmazonAugmentedAi: Page = {
  title: 'SageMaker AI developer guide: Use APIs in Amazon Augmented AI',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-api-references.html',
};

export const aiGuideDataQualityEvaluation: Page = {
  title: 'SageMaker AI developer guide: Data quality evaluation',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation-dq.md',
};

export const aiGuideRegionsAndLimitsForAiDataPreparation: Page = {
  title: 'SageMaker AI developer guide: Regions and limits for SageMaker AI Data Preparation',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation-regions-limits.md',
};

export const apiReferenceClusterCapacityRequirements: Page = {
  title: 'SageMaker API reference: ClusterCapacityRequirements',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClusterCapacityRequirements.md',
};

export const aiGuidePreparingDataWithSageMakerAiDataPreparation: Page = {
  title: 'SageMaker AI developer guide: Preparing data with SageMaker AI Data Preparation',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation.html',
};

export const guideChoosingAnAlgorithm: Page = {
  title: 'SageMaker developer guide: Choosing an algorithm',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/algorithms-choose.html',
};

export const aiGuideBuiltInAlgorithmsForTabularData: Page = {
  title: 'SageMaker AI developer guide: Built-in algorithms for tabular data',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/algorithms-tabular.html',
};

export const guideAsynchronousInference: Page = {
  title: 'SageMaker developer guide: Asynchronous inference',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html',
};

export const aiGuideAutopilotInferenceContainerOutput: Page = {
  title: 'SageMaker AI developer guide: Autopilot inference container output',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development-container-output.html',
};

export const aiGuideDataExplorationAndAnalysis: Page = {
  title: 'SageMaker AI developer guide: Data exploration and analysis',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-explore-data.html',
};

export const aiGuideLoggingOutOfAmazonSageMakerCanvas: Page = {
  title: 'SageMaker AI developer guide: Logging out of Amazon SageMaker Canvas',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-log-out.html',
};

export const aiGuideCreateABiasDriftBaseline: Page = {
  title: 'SageMaker AI developer guide: Create a bias drift baseline',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-bias-drift-baseline.html',
};

export const guideBiasDriftMonitoringWithClarify: Page = {
  title: 'SageMaker developer guide: Bias drift monitoring with Clarify',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-bias-drift.html',
};

export const aiGuideScheduleFeatureAttributeDriftMonitoringJobs: Page = {
  title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
};

export const guideFeatureAttributionDriftMonitoringWithClarify: Page = {
  title: 'SageMaker developer guide: Feature attribution drift monitoring with Clarify',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribution-drift.html',
};

export const aiGuideClarifyDataFormatCompatibilityGuide: Page = {
  title: 'SageMaker AI developer guide: Clarify data format compatibility guide',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-data-format.html',
};

export const aiGuideHyperpodModelCustomization: Page = {
  title: 'SageMaker AI developer guide: HyperPod model customization',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/customizing-models-hyperpod.md',
};

export const aiGuideTrainingSessionApis: Page = {
  title: 'SageMaker AI developer guide: Training session APIs',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/customizing-models-training-sessions.html',
};

export const guideDataProtection: Page = {
  title: 'SageMaker developer guide: Data protection',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/data-protection.html',
};

export const aiGuidePrepareMlDataWithDataWrangler: Page = {
  title: 'SageMaker AI developer guide: Prepare ML data with Data Wrangler',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/data-wrangler.html',
};

export const aiGuideConfigureDebuggerUsingTheSageMakerApi: Page = {
  title: 'SageMaker AI developer guide: Configure Debugger using the SageMaker API',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-createtrainingjob-api.html',
};

export const aiGuideDebuggingTrainingJobsUsingSageMakerDebugger: Page = {
  title: 'SageMaker AI developer guide: Debugging training jobs using SageMaker Debugger',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-debug-training-jobs.html',
};

export const aiGuideModelDeploymentWithTritonInferenceServer: Page = {
  title: 'SageMaker AI developer guide: Model deployment with Triton Inference Server',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/deploy-models-frameworks-triton.html',
};

export const guideDistributedTraining: Page = {
  title: 'SageMaker developer guide: Distributed training',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/distributed-training.html',
};

export const guideElasticInference: Page = {
  title: 'SageMaker developer guide: Elastic Inference',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ei.html',
};

export const aiGuideScaleAnEndpointToZeroInstances: Page = {
  title: 'SageMaker AI developer guide: Scale an endpoint to zero instances',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-zero-instances.html',
};

export const guideEndpointAutoscaling: Page = {
  title: 'SageMaker developer guide: Endpoint autoscaling',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling.html',
};

export const aiGuideFeatureStoreConcepts: Page = {
  title: 'SageMaker AI developer guide: Feature Store concepts',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-concepts.html',
};

export const aiGuideShareYourFeatureGroupEntities: Page = {
  title: 'SageMaker AI developer guide: Share your feature group entities',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-cross-account-access-online-store-share-feature-group.html',
};

export const aiGuideScheduledEventBasedExecutionsFeatureProcessor: Page = {
  title: 'SageMaker AI developer guide: Scheduled and event based executions for Feature Processor pipelines',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-feature-processor-schedule-pipeline.html',
};

export const aiGuideLoggingFeatureStoreOperationsUsingAws: Page = {
  title: 'SageMaker AI developer guide: Logging Feature Store operations by using AWS CloudTrail',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-logging-using-cloudtrail.html',
};

export const guideBatchTransformsWithInferencePipelines: Page = {
  title: 'SageMaker developer guide: Batch transforms with inference pipelines',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipeline-batch.html',
};

export const guideLogsAndMetricsOfInferencePipelines: Page = {
  title: 'SageMaker developer guide: Logs and metrics of inference pipelines',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipeline-logs-metrics.html',
};

export const guideInferencePipelines: Page = {
  title: 'SageMaker developer guide: Inference pipelines',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipelines.html',
};

export const guideLineageTracking: Page = {
  title: 'SageMaker developer guide: Lineage tracking',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html',
};

export const aiGuideAutomaticallyRegisterSageMakerAiModels: Page = {
  title: 'SageMaker AI developer guide: Automatically register SageMaker AI models with SageMaker Model Registry',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-track-experiments-model-registration.html',
};

export const guideABTestingOfModels: Page = {
  title: 'SageMaker developer guide: A/B testing of models',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-ab-testing.html',
};

export const guideManagedSpotTraining: Page = {
  title: 'SageMaker developer guide: Managed spot training',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-managed-spot-training.html',
};

export const guideDataCaptureForModelMonitor: Page = {
  title: 'SageMaker developer guide: Data capture for Model Monitor',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture.html',
};

export const aiGuideSchemaForViolations: Page = {
  title: 'SageMaker AI developer guide: Schema for violations',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-interpreting-violations.html',
};

export const aiGuideCreateAModelQualityBaseline: Page = {
  title: 'SageMaker AI developer guide: Create a model quality baseline',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-baseline.html',
};

export const guideModelQualityMonitoring: Page = {
  title: 'SageMaker developer guide: Model quality monitoring',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality.html',
};

export const guideModelMonitor: Page = {
  title: 'SageMaker developer guide: Model Monitor',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html',
};

export const guideCrossAccountDeploymentFromTheModelRegistry: Page = {
  title: 'SageMaker developer guide: Cross-account deployment from the Model Registry',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-deploy-xaccount.html',
};

export const aiGuideViewSharedModelPackageGroups: Page = {
  title: 'SageMaker AI developer guide: View shared model package groups',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-ram-view-shared.html',
};

export const guideModelRegistry: Page = {
  title: 'SageMaker developer guide: Model Registry',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry.html',
};

export const aiGuideEnhancedMetricsForInferenceEndpoints: Page = {
  title: 'SageMaker AI developer guide: Enhanced metrics for inference endpoints',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch-enhanced-metrics.html',
};

export const aiGuideMetricsMultiContainerEndpointsDirect: Page = {
  title: 'SageMaker AI developer guide: Metrics for multi-container endpoints with direct invocation',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/multi-container-metrics.html',
};

export const guideMultiModelEndpoints: Page = {
  title: 'SageMaker developer guide: Multi-model endpoints',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/multi-model-endpoints.html',
};

export const aiGuidePipelinesOverview: Page = {
  title: 'SageMaker AI developer guide: Pipelines overview',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-overview.html',
};

export const aiGuideQueryingLineageEntities: Page = {
  title: 'SageMaker AI developer guide: Querying lineage entities',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/querying-lineage-entities.html',
};

export const guideSageMakerProjectsWalkthrough: Page = {
  title: 'SageMaker developer guide: SageMaker projects walkthrough',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-walkthrough.html',
};

export const guideWhatASageMakerProjectIs: Page = {
  title: 'SageMaker developer guide: What a SageMaker project is',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-whatis.html',
};

export const guideSageMakerProjects: Page = {
  title: 'SageMaker developer guide: SageMaker Projects',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects.html',
};

export const aiGuideAlarmsAndLogsForServerlessEndpoints: Page = {
  title: 'SageMaker AI developer guide: Alarms and logs for serverless endpoints',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-monitoring.html',
};

export const aiGuideAmazonQDeveloperInStudioClassic: Page = {
  title: 'SageMaker AI developer guide: Amazon Q Developer in Studio Classic',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sm-q.html',
};

export const aiGuideCreateALabelingJobApi: Page = {
  title: 'SageMaker AI developer guide: Create a labeling job (API)',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sms-create-labeling-job-api.html',
};

export const aiGuideWhatIsAmazonSageMakerAi: Page = {
  title: 'SageMaker AI developer guide: What is Amazon SageMaker AI?',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html',
};

export const awsSdkKotlinUnifiedStudioSettingsSageMakerAiDomain: Page = {
  title: 'AWS SDK for Kotlin: UnifiedStudioSettings of a SageMaker AI domain',
  url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/sagemaker/aws.sdk.kotlin.services.sagemaker.model/-domain-settings/-builder/unified-studio-settings.html',
};

export const awsServiceAuthorizationReferenceAmazonSageMaker: Page = {
  title: 'AWS service authorization reference: Amazon SageMaker',
  url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_sagemaker.html',
};

export const amazonScienceRepositoryDetectingAdversarialSamples: Page = {
  title: 'Amazon Science repository: Detecting adversarial samples using SageMaker',
  url: 'https://github.com/amazon-science/detecting-adversarial-samples-using-sagemaker/blob/main/README.md',
};

export const amazonScienceEvaluationPy: Page = {
  title: 'Amazon Science repository: evaluation.py',
  url: 'https://github.com/amazon-science/detecting-adversarial-samples-using-sagemaker/blob/main/docker/evaluation.py',
};

export const ackControllerForSageMakerLicence: Page = {
  title: 'ACK controller for SageMaker on GitHub: Licence',
  url: 'https://github.com/aws-controllers-k8s/sagemaker-controller/blob/main/LICENSE',
};

export const ackControllerForSageMakerReadme: Page = {
  title: 'ACK controller for SageMaker on GitHub: README',
  url: 'https://github.com/aws-controllers-k8s/sagemaker-controller/blob/main/README.md',
};

export const ackControllerForSageMakerResourceDefinitions: Page = {
  title: 'ACK controller for SageMaker on GitHub: resource definitions',
  url: 'https://github.com/aws-controllers-k8s/sagemaker-controller/tree/main/config/crd/bases',
};

export const awsSamplesUsingMlModelsAsAgentTools: Page = {
  title: 'AWS Samples on GitHub: Using ML models as agent tools',
  url: 'https://github.com/aws-samples/amazon-sagemaker-generativeai/blob/main/5_agents/ml-models-as-agent-tools/README.md',
};

export const awsSamplesSageMakerAiStrandsAgentsBedrockAgentCore: Page = {
  title: 'AWS Samples on GitHub: SageMaker AI, Strands Agents and Bedrock AgentCore',
  url: 'https://github.com/aws-samples/amazon-sagemaker-generativeai/blob/main/5_agents/sagemaker-strands-agentcore/README.md',
};

export const awsWorkshopObservabilityLangGraphSageMakerMlflow: Page = {
  title: 'AWS workshop on GitHub: Observability for LangGraph with SageMaker MLflow',
  url: 'https://github.com/aws-samples/generative-ai-on-amazon-sagemaker/blob/main/workshops/diy-agents-with-sagemaker-and-bedrock/5-observability/2-mlflow/mlflow-langgraph-observability.ipynb',
};

export const awsWorkshopApplyingBedrockGuardrailsSageMakerModel: Page = {
  title: 'AWS workshop on GitHub: Applying Bedrock Guardrails to a SageMaker model',
  url: 'https://github.com/aws-samples/generative-ai-on-amazon-sagemaker/blob/main/workshops/fine-tuning-with-sagemakerai-and-bedrock/task_04_responsible_ai/04.01_bedrock_guardrails_apply_guardrail_api.ipynb',
};

export const awsWorkshopFiddlerModelMonitoring: Page = {
  title: 'AWS workshop on GitHub: Fiddler model monitoring',
  url: 'https://github.com/aws-samples/generative-ai-on-amazon-sagemaker/blob/main/workshops/partner-ai-apps-with-sagemakerai/fiddler/fiddler-model-monitoring.ipynb',
};

export const awsWorkshopLakeraGuard: Page = {
  title: 'AWS workshop on GitHub: Lakera Guard',
  url: 'https://github.com/aws-samples/generative-ai-on-amazon-sagemaker/blob/main/workshops/partner-ai-apps-with-sagemakerai/lakera/lakera.ipynb',
};

export const awsLandingZoneAcceleratorForHealthcareHipaaPolicies: Page = {
  title: 'AWS Landing Zone Accelerator for Healthcare on GitHub: Service control policies for HIPAA',
  url: 'https://github.com/aws-samples/landing-zone-accelerator-on-aws-for-healthcare/blob/main/config/service-control-policies/Readme.md',
};

export const awsSamplesSageMakerAiCustomProjectTemplates: Page = {
  title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
  url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
};

export const awsSamplesS3BasedSageMakerAiProjectTemplates: Page = {
  title: 'AWS Samples on GitHub: S3-based SageMaker AI project templates',
  url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/s3_templates/README.md',
};

export const awsSamplesBidirectionalStreamingSageMakerEndpoints: Page = {
  title: 'AWS Samples on GitHub: Bidirectional streaming with SageMaker endpoints',
  url: 'https://github.com/aws-samples/sagemaker-genai-hosting-examples/blob/main/03-features/bidirectional-streaming-byoc/README.md',
};

export const awsSamplesInvokeSageMakerEndpointsUsingTheOpenaiSdk: Page = {
  title: 'AWS Samples on GitHub: Invoke SageMaker endpoints using the OpenAI SDK',
  url: 'https://github.com/aws-samples/sagemaker-genai-hosting-examples/blob/main/03-features/openai/sagemaker-inference-openai-api.ipynb',
};

export const awsSamplesRagLlama3SageMakerJumpStartOpenSearch: Page = {
  title: 'AWS Samples on GitHub: RAG with Llama 3, SageMaker JumpStart and OpenSearch',
  url: 'https://github.com/aws-samples/sagemaker-genai-hosting-examples/blob/main/06-examples/RAG-recipes/llama3-RAG-Opensearch-langchain-SMJS.ipynb',
};

export const awsSamplesCoderHarnessGateway: Page = {
  title: 'AWS Samples on GitHub: Coder harness gateway',
  url: 'https://github.com/aws-samples/sagemaker-genai-hosting-examples/blob/main/06-examples/coder-harness-gateway/README.md',
};

export const awsSampleSageMakerEndpointLlmEvaluationReadme: Page = {
  title: 'AWS sample on GitHub: SageMaker endpoint LLM evaluation README',
  url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/examples/sagemaker-endpoint-llm-evaluation/README.md',
};

export const awsSampleEvaluatingLanguageModelSageMakerMlflowApp: Page = {
  title: 'AWS sample on GitHub: Evaluating a language model with a SageMaker MLflow App',
  url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/examples/sagemaker-endpoint-llm-evaluation/SageMaker-mlflow-llm-evaluation.ipynb',
};

export const awsSampleMlflowObservabilityStrandsAgentsAgentCore: Page = {
  title: 'AWS sample on GitHub: MLflow observability for Strands agents on AgentCore',
  url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/examples/sagemaker-mlflow-agentcore-runtime/README.md',
};

export const awsSamplePredictiveMlBatchMonitoringPipeline: Page = {
  title: 'AWS sample on GitHub: Predictive ML batch monitoring pipeline',
  url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/monitoring/predictiveml-batch-monitoring-pipeline/README.md',
};

export const awsSampleSageMakerInferenceMonitoringWithMlflow: Page = {
  title: 'AWS sample on GitHub: SageMaker inference monitoring with MLflow',
  url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/monitoring/sagemaker-endpoint-llm-monitoring/README.md',
};

export const awsSampleSageMakerMlflowMigration: Page = {
  title: 'AWS sample on GitHub: SageMaker MLflow migration',
  url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/operations/sagemaker-mlflow-migration/README.md',
};

export const awsSampleMlflow3_0DataSetUpSageMakerTrackingServer: Page = {
  title: 'AWS sample on GitHub: MLflow 3.0 data set-up on a SageMaker tracking server',
  url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/operations/sagemaker-mlflow-migration/mlflow-v3.0-to-v3.4/mlflow-v3.0-data-setup.ipynb',
};

export const awsSampleMlflowFundamentals: Page = {
  title: 'AWS sample on GitHub: MLflow fundamentals',
  url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/workshops/aiops-with-sagemaker-mlflow/01-mlflow-fundamentals.ipynb',
};

export const awsSampleSageMakerAiManagedMlflowAgentIntroduction: Page = {
  title: 'AWS sample on GitHub: SageMaker AI managed MLflow agent introduction',
  url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/workshops/aiops-with-sagemaker-mlflow/02-1-sagemaker-mlflow-agents-introduction.ipynb',
};

export const awsSampleAutomatedDriftAndTrendMonitoring: Page = {
  title: 'AWS sample on GitHub: Automated drift and trend monitoring',
  url: 'https://github.com/aws-samples/sample-mlops-bestpractices/blob/main/sagemaker-automated-drift-and-trend-monitoring/README.md',
};

export const smusCicdCliReadme: Page = {
  title: 'SMUS CI/CD CLI on GitHub: README',
  url: 'https://github.com/aws/CICD-for-SageMakerUnifiedStudio/blob/main/README.md',
};

export const agentToolkitForAwsQueryingTheSageMakerCatalogue: Page = {
  title: 'Agent Toolkit for AWS on GitHub: Querying the SageMaker catalogue',
  url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/system-table-skills/querying-aws-sagemaker-catalog/SKILL.md',
};

export const examplesTextModerationWithLlamaGuard: Page = {
  title: 'SageMaker examples on GitHub: Text moderation with Llama Guard',
  url: 'https://github.com/aws/amazon-sagemaker-examples/blob/default/%20%20%20%20generative_ai/sm-jumpstart_foundation_llama_guard_text_moderation.ipynb',
};

export const examplesMlflowTrainingNotebook: Page = {
  title: 'SageMaker examples on GitHub: MLflow training notebook',
  url: 'https://github.com/aws/amazon-sagemaker-examples/tree/default/%20%20%20ml_ops/sm-mlflow_training',
};

export const awsDeepLearningContainersTensorFlowInference2_20: Page = {
  title: 'AWS Deep Learning Containers repository: TensorFlow inference 2.20',
  url: 'https://github.com/aws/deep-learning-containers/blob/main/docker/tensorflow/inference/2.20/Dockerfile.cpu',
  version: '2.20',
};

export const fmevalLicence: Page = {
  title: 'fmeval on GitHub: Licence',
  url: 'https://github.com/aws/fmeval/blob/main/LICENSE',
};

export const fmevalReadme: Page = {
  title: 'fmeval on GitHub: README',
  url: 'https://github.com/aws/fmeval/blob/main/README.md',
};

export const modernDataArchitectureAcceleratorSageMakerMlops: Page = {
  title: 'Modern Data Architecture Accelerator on GitHub: SageMaker MLOps',
  url: 'https://github.com/aws/modern-data-architecture-accelerator/blob/main/packages/apps/ai/sagemaker-mlops-app/README.md',
};

export const modernDataArchitectureAcceleratorSageMakerUnified: Page = {
  title: 'Modern Data Architecture Accelerator on GitHub: SageMaker Unified Studio domains',
  url: 'https://github.com/aws/modern-data-architecture-accelerator/blob/main/packages/apps/governance/sagemaker-app/README.md',
};

export const distributionReadme: Page = {
  title: 'SageMaker Distribution on GitHub: README',
  url: 'https://github.com/aws/sagemaker-distribution/blob/main/README.md',
};

export const hyperpodCliLicence: Page = {
  title: 'SageMaker HyperPod CLI on GitHub: Licence',
  url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/LICENSE',
};

export const hyperpodCliReadme: Page = {
  title: 'SageMaker HyperPod CLI on GitHub: README',
  url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
};

export const hyperpodCliSpaces: Page = {
  title: 'SageMaker HyperPod CLI on GitHub: Spaces',
  url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/doc/getting_started/space.md',
};

export const hyperpodCliInferenceEndpointConfigResourceDefinition: Page = {
  title: 'SageMaker HyperPod CLI on GitHub: InferenceEndpointConfig resource definition',
  url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/helm_chart/HyperPodHelmChart/charts/inference-operator/config/crd/inference.sagemaker.aws.amazon.com_inferenceendpointconfigs.yaml',
};

export const hyperpodRecipesReadme: Page = {
  title: 'SageMaker HyperPod recipes on GitHub: README',
  url: 'https://github.com/aws/sagemaker-hyperpod-recipes/blob/main/README.md',
};

export const pythonSdkLicence: Page = {
  title: 'SageMaker Python SDK on GitHub: Licence',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/LICENSE',
};

export const pythonSdkNativeGrpcSupportForEndpoints: Page = {
  title: 'SageMaker Python SDK repository: Native GRPC support for endpoints',
  url: 'https://github.com/aws/sagemaker-python-sdk/issues/2458',
};

export const pythonSdkRelease3_30_0: Page = {
  title: 'SageMaker Python SDK on GitHub: release 3.30.0',
  url: 'https://github.com/aws/sagemaker-python-sdk/releases/tag/v3.30.0',
  dated: '2026-11-16',
  version: '3.30.0',
};

export const developerGuideOnGitHubInterfaceEndpoint: Page = {
  title: 'SageMaker developer guide on GitHub: Connect to SageMaker through a VPC interface endpoint',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/108648518576254d52adc512db412a7c426eca84/doc_source/interface-vpc-endpoint.md',
};

export const developerGuideOnGitHubManagedSpotTraining: Page = {
  title: 'SageMaker developer guide on GitHub: Managed spot training',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/1bf06f9b15fb70186a5405c2038cf2d1a42df5ab/doc_source/model-managed-spot-training.md',
};

export const developerGuideOnGitHubDeploymentBestPractices: Page = {
  title: 'SageMaker developer guide on GitHub: Best practices for deploying models',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/1caf36fbc74ea8f7322611cc7accd4752b44c63a/doc_source/deployment-best-practices.md',
};

export const guideComplianceValidation: Page = {
  title: 'SageMaker developer guide on GitHub (April 2020): Compliance validation',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/040a9575ef71ce8095a568d8263b96a635b3f4f2/doc_source/sagemaker-compliance.md',
};

export const guideChooseAnAlgorithm: Page = {
  title: 'SageMaker developer guide on GitHub (archived 2023): Choose an algorithm',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/algorithms-choose.md',
};

export const guide2023ProblemTypes: Page = {
  title: 'SageMaker developer guide (June 2023): Autopilot datasets and problem types',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/autopilot-datasets-problem-types.md',
};

export const guideExploreAndAnalyzeYourData: Page = {
  title: 'SageMaker developer guide on GitHub (archived 2023): Explore and analyze your data',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/canvas-explore-data.md',
};

export const guideAmazonSageMakerCanvas: Page = {
  title: 'SageMaker developer guide on GitHub (archived 2023): Amazon SageMaker Canvas',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/canvas.md',
};

export const guideDocumentHistory: Page = {
  title: 'SageMaker developer guide on GitHub, June 2023: Document history',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/doc-history.md',
};

export const guide2023DataWranglerFlow: Page = {
  title: 'SageMaker developer guide (June 2023): Create and use a Data Wrangler flow',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/data-wrangler-data-flow.md',
};

export const guide2023TransformData: Page = {
  title: 'SageMaker developer guide (June 2023): Transform data',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/data-wrangler-transform.md',
};

export const guide2023DataWrangler: Page = {
  title: 'SageMaker developer guide (June 2023): Data Wrangler',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/data-wrangler.md',
};

export const guide2023TuningHowItWorks: Page = {
  title: 'SageMaker developer guide (June 2023): How hyperparameter tuning works',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/automatic-model-tuning-how-it-works.md',
};

export const guide2023InternetFreeMode: Page = {
  title: 'SageMaker developer guide (June 2023): Training and inference containers in internet-free mode',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/mkt-algo-model-internet-free.md',
};

export const guide2023CanvasManageCost: Page = {
  title: 'SageMaker developer guide (June 2023): Manage billing and cost in SageMaker Canvas',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/canvas-manage-cost.md',
};

export const aiGuideCanvasManageCostFrench: Page = {
  title: 'SageMaker AI developer guide (French edition): Billing and cost in SageMaker Canvas',
  url: 'https://docs.aws.eu/fr_fr/sagemaker/latest/dg/canvas-manage-cost.html',
};

export const aiGuideMultiTurnRlJobs: Page = {
  title: 'SageMaker AI developer guide (China Regions): Multi-turn reinforcement learning, training job submission',
  url: 'https://docs.amazonaws.cn/en_us/sagemaker/latest/dg/model-customize-mtrl-job.html',
};

export const pythonSdkFinetuneUtils: Page = {
  title: 'SageMaker Python SDK repository: Regions for model customisation',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-train/src/sagemaker/train/common_utils/finetune_utils.py',
};

export const cloudSlaList: Page = {
  title: 'GitHub: mikaelvesavuori/cloud-sla, service level agreements of cloud providers',
  url: 'https://github.com/mikaelvesavuori/cloud-sla/blob/main/README.md',
  dated: '2023-01-08',
};

export const refactoredAiFactories: Page = {
  title: 'Refactored: Architecting your private AI factory with AWS',
  url: 'https://www.refactored.pro/blog/2025/12/3/from-cloud-agnostic-to-ai-sovereign-architecting-your-private-ai-factory-with-aws',
};

export const guideServerlessInference: Page = {
  title: 'SageMaker developer guide on GitHub (archived 2023): Serverless Inference',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/serverless-endpoints.md',
};

export const guide2023CloudWatchMetrics: Page = {
  title: 'SageMaker developer guide (June 2023): Monitor with Amazon CloudWatch',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/monitoring-cloudwatch.md',
};

export const awsMcpServersSageMakerAiMcpServer: Page = {
  title: 'AWS MCP servers on GitHub: SageMaker AI MCP server',
  url: 'https://github.com/awslabs/mcp/blob/main/src/sagemaker-ai-mcp-server/README.md',
};

export const botocoreChangelog: Page = {
  title: 'botocore on GitHub: changelog',
  url: 'https://github.com/boto/botocore/blob/develop/CHANGELOG.rst',
};

export const botocoreVersion1_42_1Of2December2025: Page = {
  title: 'botocore on GitHub: version 1.42.1 of 2 December 2025',
  url: 'https://github.com/boto/botocore/commit/029f90a13d78edafdb91a1fca92d7ee49a493408',
  dated: '2025-12-02',
  version: '1.42.1',
};

export const botocoreVersion1_43_20Of2June2026: Page = {
  title: 'botocore on GitHub: version 1.43.20 of 2 June 2026',
  url: 'https://github.com/boto/botocore/commit/02f43957033b9a09a0936346ad40a99cc71ec682',
  dated: '2026-06-02',
  version: '1.43.20',
};

export const botocoreVersion1_35_75Of4December2024: Page = {
  title: 'botocore on GitHub: version 1.35.75 of 4 December 2024',
  url: 'https://github.com/boto/botocore/commit/354fe4ff4d58abd277e778358e00f049c42fa49a',
  dated: '2024-12-04',
  version: '1.35.75',
};

export const botocoreVersion1_43_31Of16June2026: Page = {
  title: 'botocore on GitHub: version 1.43.31 of 16 June 2026',
  url: 'https://github.com/boto/botocore/commit/64df9c2025ed6ec5c11fc19b058b70e61a3257d4',
  dated: '2026-06-16',
  version: '1.43.31',
};

export const botocoreVersion1_42_2Of3December2025: Page = {
  title: 'botocore on GitHub: version 1.42.2 of 3 December 2025',
  url: 'https://github.com/boto/botocore/commit/7000d1a379b1f2435cbdc91459b3635823ca7e5b',
  dated: '2025-12-03',
  version: '1.42.2',
};

export const botocoreVersion1_42_93Of21April2026: Page = {
  title: 'botocore on GitHub: version 1.42.93 of 21 April 2026',
  url: 'https://github.com/boto/botocore/commit/fb9e916cdd188c8872cb91527bf09575b3804ab6',
  dated: '2026-04-21',
  version: '1.42.93',
};

export const djlServingModelConfiguration: Page = {
  title: 'DJL Serving documentation: Model configuration',
  url: 'https://github.com/deepjavalibrary/djl-serving/blob/master/serving/docs/configurations_model.md',
};

export const lmiContainersOverview: Page = {
  title: 'LMI containers documentation: Overview',
  url: 'https://github.com/deepjavalibrary/djl-serving/blob/master/serving/docs/lmi/README.md',
};

export const lmiContainersToolCalling: Page = {
  title: 'LMI containers documentation: Tool calling',
  url: 'https://github.com/deepjavalibrary/djl-serving/blob/master/serving/docs/lmi/user_guides/tool_calling.md',
};

export const mlflowExportImportFileFormat: Page = {
  title: 'MLflow Export Import repository: Export file format',
  url: 'https://github.com/mlflow/mlflow-export-import/blob/master/README_export_format.md',
};

export const pythonSdkDeployingFineTunedModels: Page = {
  title: 'SageMaker Python SDK documentation: Deploying fine-tuned models',
  url: 'https://sagemaker.readthedocs.io/en/stable/inference/deploy_finetuned.html',
};

export const pythonSdkDeployModelsForInference: Page = {
  title: 'SageMaker Python SDK documentation: Deploy models for inference',
  url: 'https://sagemaker.readthedocs.io/en/stable/inference/index.html',
};

export const pythonSdkVersionLifecycle: Page = {
  title: 'SageMaker Python SDK documentation: Version lifecycle',
  url: 'https://sagemaker.readthedocs.io/en/stable/lifecycle.html',
};

export const pythonSdkImplementMlops: Page = {
  title: 'SageMaker Python SDK documentation: Implement MLOps',
  url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/index.html',
};

export const pythonSdkLineageTracking: Page = {
  title: 'SageMaker Python SDK documentation: Lineage tracking',
  url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/lineage.html',
};

export const pythonSdkModelEvaluation: Page = {
  title: 'SageMaker Python SDK documentation: Model evaluation',
  url: 'https://sagemaker.readthedocs.io/en/stable/model_customization/evaluation.html',
};

export const pythonSdkAiModelCustomizationJobSubmission: Page = {
  title: 'SageMaker Python SDK documentation: AI model customization job submission',
  url: 'https://sagemaker.readthedocs.io/en/stable/model_customization/model_customization.html',
};

export const pythonSdkNovaDataMixing: Page = {
  title: 'SageMaker Python SDK documentation: Nova data mixing',
  url: 'https://sagemaker.readthedocs.io/en/stable/model_customization/nova_data_mixing.html',
};

export const pythonSdkDatasetAndEvaluatorAssets: Page = {
  title: 'SageMaker Python SDK documentation: Dataset and evaluator assets',
  url: 'https://sagemaker.readthedocs.io/en/stable/model_customization/registry.html',
};

export const pythonSdkModelTraining: Page = {
  title: 'SageMaker Python SDK documentation: Model training',
  url: 'https://sagemaker.readthedocs.io/en/stable/training/index.html',
};

export const serviceLevelAgreementNingxia: Page = {
  title: 'Amazon Web Services China: Amazon SageMaker service level agreement for the Ningxia Region',
  url: 'https://www.amazonaws.cn/en/sagemaker/sla/ningxia/',
};

export const guideManagedMlflow: Page = {
  title: 'SageMaker developer guide: Managed MLflow',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow.html',
};

export const pythonSdkDistributedDrivers: Page = {
  title: 'SageMaker Python SDK repository: Distributed training drivers',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-train/src/sagemaker/train/distributed.py',
};

export const sdkCoreShapes: Page = {
  title: 'GitHub: aws/sagemaker-python-sdk, shapes of the API',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-core/src/sagemaker/core/shapes/shapes.py',
};

export const sdkSparkProcessing: Page = {
  title: 'GitHub: aws/sagemaker-python-sdk, Spark processing',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-core/src/sagemaker/core/spark/processing.py',
};

export const sdkTrainingConfigs: Page = {
  title: 'GitHub: aws/sagemaker-python-sdk, training configuration',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-core/src/sagemaker/core/training/configs.py',
};

export const pythonSdkAgentsGuide: Page = {
  title: 'SageMaker Python SDK repository: AGENTS.md',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/AGENTS.md',
};

export const guideDatasetFromFeatureGroups: Page = {
  title: 'SageMaker developer guide: Dataset from feature groups',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-create-a-dataset.html',
};

export const guideUpdateModelPackageStage: Page = {
  title: 'SageMaker AI guide: Update a model package stage and status example',
  url: 'https://docs.aws.amazon.com/en_us/sagemaker/latest/dg/model-registry-staging-construct-update-boto3.html',
};

export const customContainersContractForMultiModelEndpoints: Page = {
  title: 'Amazon SageMaker AI documentation: Custom containers contract for multi-model endpoints',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/mms-container-apis.html',
};

export const iamIdentityCenterExternalProviders: Page = {
  title: 'IAM Identity Center guide: SAML and SCIM identity federation with external identity providers',
  url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/other-idps.html',
};

export const cliCreateTransformJob: Page = {
  title: 'AWS CLI reference: create-transform-job',
  url: 'https://docs.aws.amazon.com/cli/latest/reference/sagemaker/create-transform-job.html',
};

export const customInferenceCodeWithHostingServices: Page = {
  title: 'SageMaker documentation: Custom inference code with hosting services',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code',
};

export const featureStoreStreamingAggregationSample: Page = {
  title: 'AWS sample: Feature Store with streaming feature aggregation',
  url: 'https://github.com/aws-samples/amazon-sagemaker-feature-store-streaming-aggregation/blob/main/README.md',
};

export const realTimePredictionsWithAnInferencePipeline: Page = {
  title: 'SageMaker documentation: Run real-time predictions with an inference pipeline',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipeline-real-time.html',
};

export const useApacheMxnet: Page = {
  title: 'SageMaker documentation: Use Apache MXNet with Amazon SageMaker',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/mxnet-example1-prepare.html',
};

export const mlflowTracing3: Page = {
  title: 'MLflow documentation: MLflow Tracing for LLM observability (version 3.0)',
  url: 'https://mlflow.org/docs/3.0.0rc1/tracing',
  version: '3.0.0rc1',
};

export const sagemakerPythonSdkModelTrainer: Page = {
  title: 'SageMaker Python SDK repository: ModelTrainer',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-train/src/sagemaker/train/model_trainer.py',
};

export const updateAModelPackageStageAndStatusInStudio: Page = {
  title: 'Amazon SageMaker documentation: Update a model package stage and status in Studio',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-staging-construct-update-studio.html',
};

export const modelCards: Page = {
  title: 'Amazon SageMaker documentation: Model cards',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html',
};

export const dataTransformation: Page = {
  title: 'Amazon SageMaker documentation: Data transformation',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation-dt.md',
};

export const performingGitOperations: Page = {
  title: 'Amazon SageMaker Unified Studio documentation: Performing Git operations',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/performing-git-operations.html',
};

export const invokeModelLifeCycleUsingTheAWSCLI: Page = {
  title: 'Amazon SageMaker documentation for China: Invoke ModelLifeCycle using the AWS CLI',
  url: 'https://docs.amazonaws.cn/en_us/sagemaker/latest/dg/model-registry-staging-construct-cli.html',
};

export const fedrampMarketplaceData: Page = {
  title: 'FedRAMP Marketplace data (28 April 2026)',
  url: 'https://github.com/GSA/marketplace-fedramp-gov-data/blob/93aa5c0a8b52174712cccd22b7225c2b04c488fa/data.json',
  dated: '2026-04-28',
};

export const guide2023Studio: Page = {
  title: 'SageMaker developer guide (June 2023): Amazon SageMaker Studio',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/studio.md',
};

export const guide2023ProvidedProjectTemplates: Page = {
  title: 'SageMaker developer guide (June 2023): SageMaker-provided project templates',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/sagemaker-projects-templates-sm.md',
};

export const guide2023CanvasVisualizations: Page = {
  title: 'SageMaker developer guide (June 2023): Explore your data using visualization techniques',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/canvas-explore-data-visualization.md',
};

export const stagingConstructSetUp: Page = {
  title: 'Amazon SageMaker documentation for China: Set up staging construct examples',
  url: 'https://docs.amazonaws.cn/en_us/sagemaker/latest/dg/model-registry-staging-construct-set-up.html',
};

export const mlflowDocsAutologging: Page = {
  title: 'MLflow documentation: Automatic logging',
  url: 'https://github.com/mlflow/mlflow/blob/10fedb465e9a2f9b9b19a3d46dd446c8e24be362/docs/docs/classic-ml/tracking/autolog/index.mdx',
};

export const apiSchedulerConfig: Page = {
  title: 'SageMaker API reference: SchedulerConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_SchedulerConfig.html',
};

export const guide2023DomainResourceIsolation: Page = {
  title: 'SageMaker developer guide (June 2023): Domain resource isolation',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/domain-resource-isolation.md',
};

export const guide2023ManagedPolicies: Page = {
  title: 'SageMaker developer guide (June 2023): AWS managed policies for SageMaker',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/security-iam-awsmanpol.md',
};

export const unifiedStudioAdministratorGuideDesignationPermissions: Page = {
  title: 'SageMaker Unified Studio administrator guide: Designation permissions',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/adminguide/designation-permissions.md',
};

export const modernDataArchitectureAcceleratorSageMakerProjects: Page = {
  title: 'Modern Data Architecture Accelerator on GitHub: SageMaker Unified Studio projects',
  url: 'https://github.com/aws/modern-data-architecture-accelerator/blob/main/packages/apps/governance/sagemaker-project-app/README.md',
};

export const guide2023PostTrainingBias: Page = {
  title: 'SageMaker developer guide (June 2023): Measure post-training data and model bias',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/clarify-measure-post-training-bias.md',
};

export const guide2023ShapleyValues: Page = {
  title: 'SageMaker developer guide (June 2023): Feature attributions that use Shapley values',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/clarify-shapley-values.md',
};

export const sdkClarify: Page = {
  title: 'GitHub: aws/sagemaker-python-sdk, Clarify processor',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-core/src/sagemaker/core/clarify/__init__.py',
};

export const guide2023BiasDriftViolations: Page = {
  title: 'SageMaker developer guide (June 2023): Bias drift violations',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/clarify-model-monitor-bias-drift-violations.md',
};

export const guide2023CreateBaseline: Page = {
  title: 'SageMaker developer guide (June 2023): Create a baseline',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/model-monitor-create-baseline.md',
};

export const guide2023AttributionDrift: Page = {
  title: 'SageMaker developer guide (June 2023): Monitor feature attribution drift for models in production',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/clarify-model-monitor-feature-attribution-drift.md',
};

export const unifiedStudioGuideVisualEtlTransforms: Page = {
  title: 'SageMaker Unified Studio user guide: Supported transforms for visual ETL',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/visual-etl-supported-transforms.md',
};

export const unifiedStudioGuideSqlUtilities: Page = {
  title: 'SageMaker Unified Studio user guide: SQL utilities',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/sql-utilities.html',
};

export const aiGuideCreateAndManageSpaces: Page = {
  title: 'SageMaker AI developer guide: Create and manage spaces',
  url: 'https://docs.amazonaws.cn/en_us/sagemaker/latest/dg/create-manage-spaces.md',
};

export const amazonDataZoneApiSparkGluePropertiesInput: Page = {
  title: 'Amazon DataZone API reference: SparkGluePropertiesInput',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SparkGluePropertiesInput.html',
};

export const aiGuideFeatureProcessorSdk: Page = {
  title: 'SageMaker AI developer guide: Feature Processor SDK',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-feature-processor-sdk.html',
};

export const aiGuideFeatureProcessing: Page = {
  title: 'SageMaker AI developer guide: Feature processing',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-feature-processing.html',
};

export const aiGuideEditSamplingOfDataFlow: Page = {
  title: 'SageMaker AI developer guide: Edit the data flow sampling configuration',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-data-flow-edit-sampling.html',
};

export const apiDatasetDefinition: Page = {
  title: 'SageMaker API reference: DatasetDefinition',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DatasetDefinition.html',
};

export const guide2023SparkProcessing: Page = {
  title: 'SageMaker developer guide (June 2023): Data processing with Apache Spark',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/use-spark-processing-container.md',
};

export const guide2023PrebuiltImages: Page = {
  title: 'SageMaker developer guide (June 2023): Prebuilt images for deep learning',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/pre-built-containers-frameworks-deep-learning.md',
};

export const aiGuideKvCachingAndRouting: Page = {
  title: 'SageMaker AI developer guide: KV caching and intelligent routing',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-model-deployment-caching-routing.html',
};

export const amazonAugmentedAiApiHumanLoopOutput: Page = {
  title: 'Amazon Augmented AI API reference: HumanLoopOutput',
  url: 'https://docs.aws.amazon.com/augmented-ai/2019-11-07/APIReference/API_HumanLoopOutput.html',
};

export const awsSageMakerPricingGerman: Page = {
  title: 'AWS: SageMaker pricing (German edition)',
  url: 'https://aws.amazon.com/de/sagemaker/pricing/',
};

export const apiEvangelistSageMakerPrices: Page = {
  title: 'API Evangelist on GitHub: SageMaker prices transcribed from the AWS pricing page',
  url: 'https://raw.githubusercontent.com/api-evangelist/amazon-sagemaker/refs/heads/main/plans/amazon-sagemaker-plans-pricing.yml',
};

export const guide2023OnlineExplainability: Page = {
  title: 'SageMaker developer guide (June 2023): Online explainability with Clarify',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/clarify-online-explainability.md',
};

export const guide2023CanvasLogOut: Page = {
  title: 'SageMaker developer guide (June 2023): Logging out of SageMaker Canvas',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/canvas-log-out.md',
};

export const apiCreateAlgorithm: Page = {
  title: 'SageMaker API reference: CreateAlgorithm',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAlgorithm.html',
};

export const cloudFormationMetricsConfig: Page = {
  title: 'AWS CloudFormation user guide: MetricsConfig of a SageMaker endpoint configuration',
  url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-sagemaker-endpointconfig-metricsconfig.html',
};

export const aiGuideClarifyDataFormatChinaRegions: Page = {
  title: 'SageMaker AI developer guide (China Regions): Clarify data format compatibility guide',
  url: 'https://docs.amazonaws.cn/en%5Fus/sagemaker/latest/dg/clarify-processing-job-data-format.html',
};

export const aiGuideResourcesForTensorFlow: Page = {
  title: 'SageMaker AI developer guide: Resources for using TensorFlow',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/tf.html',
};

export const aiGuideResourcesForMxnet: Page = {
  title: 'SageMaker AI developer guide: Resources for using Apache MXNet',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/mxnet.html',
};

export const aiGuideScheduleAttributeDriftChinaRegions: Page = {
  title: 'SageMaker AI developer guide (China Regions): Schedule feature attribute drift monitoring jobs',
  url: 'https://docs.amazonaws.cn/en%5Fus/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.md',
};

export const aiGuideUseApisInAugmentedAiChinaRegions: Page = {
  title: 'SageMaker AI developer guide (China Regions): Use APIs in Amazon Augmented AI',
  url: 'https://docs.amazonaws.cn/en%5Fus/sagemaker/latest/dg/a2i-api-references.html',
};

export const iamIdentityCenterApiWelcome: Page = {
  title: 'IAM Identity Center API reference: Welcome',
  url: 'https://docs.aws.amazon.com/singlesignon/latest/APIReference/Welcome.html',
};

export const unifiedStudioGuideCallFunctions: Page = {
  title: 'SageMaker Unified Studio user guide: Call functions from an Amazon Bedrock chat agent app',
  url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/functions.html',
};

export const apiPartnerAppSummary: Page = {
  title: 'SageMaker API reference: PartnerAppSummary',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PartnerAppSummary.html',
};

export const amazonDataZoneApiGitPropertiesInput: Page = {
  title: 'Amazon DataZone API reference: GitPropertiesInput',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_GitPropertiesInput.html',
};

export const amazonDataZoneApiCreateAsset: Page = {
  title: 'Amazon DataZone API reference: CreateAsset',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateAsset.html',
};

export const apiMetadataProperties: Page = {
  title: 'SageMaker API reference: MetadataProperties',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MetadataProperties.html',
};

export const apiComputeQuotaResourceConfig: Page = {
  title: 'SageMaker API reference: ComputeQuotaResourceConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ComputeQuotaResourceConfig.html',
};

export const apiComputeQuotaTarget: Page = {
  title: 'SageMaker API reference: ComputeQuotaTarget',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ComputeQuotaTarget.html',
};

export const apiListPipelineExecutionSteps: Page = {
  title: 'SageMaker API reference: ListPipelineExecutionSteps',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelineExecutionSteps.html',
};

export const apiRollingUpdatePolicy: Page = {
  title: 'SageMaker API reference: RollingUpdatePolicy',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RollingUpdatePolicy.html',
};

export const hyperpodHelmChartsReadme: Page = {
  title: 'SageMaker HyperPod CLI on GitHub: Helm charts',
  url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/helm_chart/readme.md',
};

export const awsSamplesProjectTemplateGitlab: Page = {
  title: 'AWS Samples on GitHub: SageMaker project template with GitLab',
  url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/mlops-template-gitlab/README.md',
};

export const awsSamplesProjectTemplateBitbucket: Page = {
  title: 'AWS Samples on GitHub: SageMaker project template with Bitbucket',
  url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/mlops-template-bitbucket/README.md',
};

export const awsSamplesProjectTemplateTerraformGithub: Page = {
  title: 'AWS Samples on GitHub: SageMaker project with Terraform and GitHub',
  url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/sm-project-tf-github/README.md',
};

export const awsSamplesProvidedTemplatesForS3: Page = {
  title: 'AWS Samples on GitHub: SageMaker-provided project templates for S3',
  url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/s3_templates/sample-templates/README.md',
};

export const aiGuideShadowTests: Page = {
  title: 'SageMaker AI developer guide: Shadow tests',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/shadow-tests.html',
};

export const aiGuideRemoteDebugging: Page = {
  title: 'SageMaker AI developer guide: Access a training container for remote debugging',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/train-remote-debugging.html',
};

export const aiGuideManagedSpotTrainingLifecycle: Page = {
  title: 'SageMaker AI developer guide: Managed spot training lifecycle',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-managed-spot-training-status.html',
};

export const guide2023CloudTrail: Page = {
  title: 'SageMaker developer guide (June 2023): Log API calls with AWS CloudTrail',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/logging-using-cloudtrail.md',
};

export const guide2023DeploymentBestPractices: Page = {
  title: 'SageMaker developer guide (June 2023): Best practices for deploying models',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/deployment-best-practices.md',
};

export const awsCdkSageMakerAlphaReadme: Page = {
  title: 'AWS CDK reference: Amazon SageMaker Construct Library',
  url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/@aws-cdk_aws-sagemaker-alpha-readme.md',
};

export const awsCdkApiCfnModelCard: Page = {
  title: 'AWS CDK API reference: CfnModelCard',
  url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_sagemaker.CfnModelCard.html',
};

export const aiGuideSetUpDiscoverability: Page = {
  title: 'SageMaker AI developer guide: Set up discoverability of model package groups',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-ram-discover.html',
};

export const aiGuideCrossAccountDiscoverability: Page = {
  title: 'SageMaker AI developer guide: Cross-account discoverability of model package groups',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-ram.html',
};

export const aiGuideStagingConstruct: Page = {
  title: 'SageMaker AI developer guide: Staging construct for the model life cycle',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-staging-construct.html',
};

export const aiGuideStagingConstructSetUp: Page = {
  title: 'SageMaker AI developer guide: Set up staging construct examples',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-staging-construct-set-up.html',
};

export const aiGuideModelCardActions: Page = {
  title: 'SageMaker AI developer guide: Model cards actions',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards-manage.html',
};

export const aiGuideFeatureStoreCrossAccountAccess: Page = {
  title: 'SageMaker AI developer guide: Enabling cross-account access to feature groups',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-cross-account-access.html',
};

export const sdkFeatureGroupManager: Page = {
  title: 'SageMaker Python SDK repository: Feature group manager',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-mlops/src/sagemaker/mlops/feature_store/feature_group_manager.py',
};

export const sdkAiRegistryDataset: Page = {
  title: 'SageMaker Python SDK repository: AI registry dataset',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-train/src/sagemaker/ai_registry/dataset.py',
};

export const sdkAiRegistryEvaluator: Page = {
  title: 'SageMaker Python SDK repository: AI registry evaluator',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-train/src/sagemaker/ai_registry/evaluator.py',
};

export const aiGuideCanvas: Page = {
  title: 'SageMaker AI developer guide: Amazon SageMaker Canvas',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/canvas.html',
};

export const aiGuideCanvasCustomModels: Page = {
  title: 'SageMaker AI developer guide: How custom models work in Canvas',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-build-model.html',
};

export const aiGuideServerlessInference: Page = {
  title: 'SageMaker AI developer guide: Serverless Inference',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html',
};

export const emrOnEksSparkConnect: Page = {
  title: 'Amazon EMR on EKS guide: Interactive sessions through Spark Connect',
  url: 'https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/emr-eks-spark-connect.html',
};

export const mlflowDocsPromptRegistry: Page = {
  title: 'MLflow documentation: Prompt Registry',
  url: 'https://github.com/mlflow/mlflow/blob/09e2c079fa1e6d9111c4d9a8bf5cdcb64ef0ac24/docs/docs/genai/prompt-registry/index.mdx',
};

export const pythonSdkMlflowTrainInferenceExample: Page = {
  title: 'SageMaker Python SDK repository: MLflow train and inference example',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/v3-examples/ml-ops-examples/v3-mlflow-train-inference-e2e-example.ipynb',
};

export const mlflowDocsModelSignatures: Page = {
  title: 'MLflow documentation: Model signatures and input examples',
  url: 'https://mlflow.github.io/mlflow-website/docs/latest/model/signatures.html',
};

export const lmiDeploymentGuide: Page = {
  title: 'LMI containers documentation: Deployment guide',
  url: 'https://github.com/deepjavalibrary/djl-serving/blob/master/serving/docs/lmi/deployment_guide/README.md',
};

export const guide2023InferencePipelines: Page = {
  title: 'SageMaker developer guide (June 2023): Inference pipelines',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/inference-pipelines.md',
};

export const aiGuideDisaggregatedPrefillDecode: Page = {
  title: 'SageMaker AI developer guide: Disaggregated prefill and decode',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-model-deployment-dpd.html',
};

export const guide2023Neo: Page = {
  title: 'SageMaker developer guide (June 2023): Optimise model performance using Neo',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/neo.md',
};

export const awsSamplesAgentFromStudioToAgentCore: Page = {
  title: 'AWS Samples on GitHub: AgentCore Runtime app from SageMaker Studio',
  url: 'https://github.com/aws-samples/amazon-sagemaker-generativeai/blob/main/5_agents/sagemaker-strands-agentcore/1-hello-world-sm-studio-to-agentcore.ipynb',
};

export const guide2023EndpointAutoscaling: Page = {
  title: 'SageMaker developer guide (June 2023): Automatic scaling of models',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/endpoint-auto-scaling.md',
};

export const guide2023MultiModelEndpoints: Page = {
  title: 'SageMaker developer guide (June 2023): Multi-model endpoints',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/multi-model-endpoints.md',
};

export const guide2023AsynchronousInference: Page = {
  title: 'SageMaker developer guide (June 2023): Asynchronous inference',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/async-inference.md',
};

export const guide2023ProductionVariants: Page = {
  title: 'SageMaker developer guide (June 2023): Production variants',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/model-ab-testing.md',
};

export const guide2023InferencePipelineLogsAndMetrics: Page = {
  title: 'SageMaker developer guide (June 2023): Inference pipeline logs and metrics',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/inference-pipeline-logs-metrics.md',
};

export const hyperpodInferenceOperatorChart: Page = {
  title: 'SageMaker HyperPod CLI on GitHub: Inference operator Helm chart',
  url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/helm_chart/HyperPodHelmChart/charts/inference-operator/Chart.yaml',
};

export const aiGuideDataCaptureMarkdown: Page = {
  title: 'SageMaker AI developer guide: Data capture',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture.md',
};

export const guide2023MonitorModelQuality: Page = {
  title: 'SageMaker developer guide (June 2023): Monitor model quality',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/model-monitor-model-quality.md',
};

export const guide2023LineageTrackingEntities: Page = {
  title: 'SageMaker developer guide (June 2023): Lineage tracking entities',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/lineage-tracking-entities.md',
};

export const amazonDataZoneApiAcceptedAssetScope: Page = {
  title: 'Amazon DataZone API reference: AcceptedAssetScope',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_AcceptedAssetScope.html',
};

export const amazonDataZoneApiAcceptSubscriptionRequest: Page = {
  title: 'Amazon DataZone API reference: AcceptSubscriptionRequest',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_AcceptSubscriptionRequest.html',
};

export const apiContainerMetricsConfig: Page = {
  title: 'SageMaker API reference: ContainerMetricsConfig',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerMetricsConfig.html',
};

export const guide2023DeployFromModelRegistry: Page = {
  title: 'SageMaker developer guide (June 2023): Deploy a model from the registry',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/model-registry-deploy.md',
};

export const aiGuideModelGroupAccessibilityChinaRegions: Page = {
  title: 'SageMaker AI developer guide (China Regions): Accessibility of shared model groups',
  url: 'https://docs.amazonaws.cn/en_us/sagemaker/latest/dg/model-registry-ram-accessibility.md',
};

export const hyperpodCliPyTorchTrainingJob: Page = {
  title: 'SageMaker HyperPod CLI on GitHub: Submitting a PyTorch training job',
  url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/examples/end_to_end_walkthrough/01-training-job-submission/00-pytorch-training-job.md',
};

export const cdkCfnComputeQuota: Page = {
  title: 'AWS CDK API reference: CfnComputeQuota',
  url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_sagemaker.CfnComputeQuota.html',
};

export const ackTutorialSageMaker: Page = {
  title: 'AWS Controllers for Kubernetes documentation: Machine learning with the ACK SageMaker controller',
  url: 'https://aws-controllers-k8s.github.io/community/docs/tutorials/sagemaker-example/',
};

export const awsSampleSageMakerMlflowMigrationNotebook: Page = {
  title: 'AWS sample on GitHub: SageMaker MLflow migration notebook',
  url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/operations/sagemaker-mlflow-migration/mlflow-v2.16-to-v3.4/mlflow-v2.16-to-v3.4-migration.ipynb',
};

export const awsBatchSageMakerJobQueue: Page = {
  title: 'AWS Batch user guide: Create a SageMaker training job queue',
  url: 'https://docs.aws.amazon.com/batch/latest/userguide/create-sagemaker-job-queue.html',
};

export const awsBatchServiceJobs: Page = {
  title: 'AWS Batch user guide: Service jobs',
  url: 'https://docs.aws.amazon.com/batch/latest/userguide/service-jobs.html',
};

export const pythonSdkPipelineTriggers: Page = {
  title: 'SageMaker Python SDK on GitHub: Pipeline triggers',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-mlops/src/sagemaker/mlops/workflow/triggers.py',
};

export const pythonSdkPipelineClass: Page = {
  title: 'SageMaker Python SDK on GitHub: Pipeline class',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-mlops/src/sagemaker/mlops/workflow/pipeline.py',
};

export const edgeManagerManageModel: Page = {
  title: 'Amazon SageMaker AI documentation: Edge Manager, manage model',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/edge-manage-model.html',
};

export const edgeManagerRunAgent: Page = {
  title: 'Amazon SageMaker AI documentation: Edge Manager, run agent',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/edge-getting-started-step5.html',
};

export const greengrassEdgeManagerComponent: Page = {
  title: 'AWS IoT Greengrass documentation: SageMaker AI Edge Manager',
  url: 'https://docs.amazonaws.cn/en_us/greengrass/v2/developerguide/sagemaker-edge-manager-component.md',
};

export const nextSignalSageMakerSla: Page = {
  title: 'NextSignal: AWS SageMaker SLA credits and refunds guide',
  url: 'https://www.nextsignal.io/resources/aws-sagemaker-sla-credits',
};

export const debuggerReadme: Page = {
  title: 'Amazon SageMaker Debugger repository: README',
  url: 'https://github.com/awslabs/sagemaker-debugger/blob/master/README.md',
};

export const aiGuideDeploymentGuardrailsExclusions: Page = {
  title: 'SageMaker AI developer guide: Deployment guardrails exclusions',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-exclusions.html',
};

export const aiGuideModelOptimize: Page = {
  title: 'SageMaker AI developer guide: Inference optimisation',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-optimize.html',
};

export const aiGuideCreateOptimizationJob: Page = {
  title: 'SageMaker AI developer guide: Create an inference optimisation job',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-optimize-create-job.html',
};

export const aiGuideDisaggregatedPrefillDecodeChina: Page = {
  title: 'SageMaker AI developer guide (China Regions, Chinese): Disaggregated prefill and decode',
  url: 'https://docs.amazonaws.cn/sagemaker/latest/dg/sagemaker-hyperpod-model-deployment-dpd.md',
};

export const developerGuide2023QueryingLineageEntities: Page = {
  title: 'SageMaker developer guide (June 2023): Querying lineage entities',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/querying-lineage-entities.md',
};

export const developerGuide2023DeploymentGuardrailsExclusions: Page = {
  title: 'SageMaker developer guide (June 2023): Deployment guardrails exclusions',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/deployment-guardrails-exclusions.md',
};

export const developerGuide2023ModelMonitor: Page = {
  title: 'SageMaker developer guide (June 2023): Monitor data and model quality',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/model-monitor.md',
};

export const aiGuideAutomatedLabelling: Page = {
  title: 'SageMaker AI developer guide: Automate data labeling',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sms-automated-labeling.html',
};

export const guide2023AutomatedLabelling: Page = {
  title: 'SageMaker developer guide (June 2023): Automate data labeling',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/sms-automated-labeling.md',
};

export const guide2023RStudioLicence: Page = {
  title: 'SageMaker developer guide (June 2023): RStudio license',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/rstudio-license.md',
};

export const aiGuideHyperpodSpot: Page = {
  title: 'SageMaker AI developer guide: Spot instances in Amazon SageMaker HyperPod',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-spot.html',
};

export const aiGuideHyperpodContinuousProvisioning: Page = {
  title: 'SageMaker AI developer guide: Continuous provisioning for enhanced cluster operations on Amazon EKS',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-scaling-eks.html',
};

export const aiGuideHyperpodGpuPartitions: Page = {
  title: 'SageMaker AI developer guide: Using GPU partitions in Amazon SageMaker HyperPod',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-eks-gpu-partitioning.html',
};

export const agentToolkitFineTuningTechnique: Page = {
  title: 'Agent Toolkit for AWS on GitHub: Finetuning technique',
  url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/plugins/aws-core/skills/aws-ai-ml/references/finetuning-technique/overview.md',
};

export const developerGuide2023AutoscalingConsole: Page = {
  title: 'SageMaker developer guide (June 2023): Configure model autoscaling with the console',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/endpoint-auto-scaling-add-console.md',
};

export const aiGuideMultiModelSupport: Page = {
  title: 'SageMaker AI developer guide: Frameworks and instances for multi-model endpoints',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/multi-model-support.html',
};

export const aiGuideNeoFrameworksChina: Page = {
  title: 'SageMaker AI developer guide (China Regions): Neo, supported frameworks for edge devices',
  url: 'https://docs.amazonaws.cn/en_us/sagemaker/latest/dg/neo-supported-devices-edge-frameworks.md',
};

export const sdkAiRegistryConstants: Page = {
  title: 'SageMaker Python SDK repository: AI registry constants',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-train/src/sagemaker/ai_registry/air_constants.py',
};

export const developerGuide2023CaptureEndpoint: Page = {
  title: 'SageMaker developer guide (June 2023): Capture data from a real-time endpoint',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/model-monitor-data-capture-endpoint.md',
};

export const aiGuideFeatureStoreLakeFormation: Page = {
  title: 'SageMaker AI developer guide: Enable Lake Formation with feature groups',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-lf-governance.html',
};

export const aiGuideDeployCustomizedModels: Page = {
  title: 'SageMaker AI developer guide: Deploying customised models',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/customizing-models-deployment.md',
};

export const developerGuide2023Compliance: Page = {
  title: 'SageMaker developer guide (June 2023): Compliance validation',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/sagemaker-compliance.md',
};

export const guide2023FeatureMatrix: Page = {
  title: 'SageMaker developer guide (June 2023): Supported features',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/model-deploy-feature-matrix.md',
};

export const guide2023OnlineExplainabilityPreCheck: Page = {
  title: 'SageMaker developer guide (June 2023): Pre-check the model container',
  url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/clarify-online-explainability-precheck.md',
};

export const aiGuideModelDashboardFaqsChina: Page = {
  title: 'SageMaker AI developer guide (China Regions, Chinese): Model Dashboard FAQs',
  url: 'https://docs.amazonaws.cn/sagemaker/latest/dg/model-dashboard-faqs.md',
};

export const dataZoneGuideGrantAccessWithFilters: Page = {
  title: 'Amazon DataZone user guide: Granting access with filters',
  url: 'https://docs.aws.amazon.com/datazone/latest/userguide/grant-access-with-filters.html',
};

export const sdkBaseEvaluator: Page = {
  title: 'SageMaker Python SDK repository: Base evaluator',
  url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/sagemaker-train/src/sagemaker/train/evaluate/base_evaluator.py',
};

export const aiGuideHyperpodInferenceAutoscaling: Page = {
  title: 'SageMaker AI developer guide: Autoscaling policies for HyperPod inference',
  url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-model-deployment-autoscaling.html',
};
