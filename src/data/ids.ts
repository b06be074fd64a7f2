// The unions are written out, because editors name a type only where it is declared as such: one that is derived from a
// list is shown with all its ids, wherever it is used. The records of the matrix, which are typed by the unions and held
// to the lists by a test, keep the two the same.

/** The id of a platform of this matrix. */
export type PlatformId =
  | 'dataiku'
  | 'h2o'
  | 'databricks'
  | 'sagemaker'
  | 'azure-ml'
  | 'vertex-ai'
  | 'kubeflow'
  | 'mlflow'
  | 'knime'
  | 'datarobot'
  | 'pachyderm'
  | 'seldon';

/** The id of a category of this matrix. */
export type CategoryId =
  | 'product-focus'
  | 'recent-activity'
  | 'pricing'
  | 'data-preparation'
  | 'model-training'
  | 'model-deployment'
  | 'scaling-predictions'
  | 'performance-monitoring'
  | 'data-monitoring'
  | 'model-governance'
  | 'data-governance'
  | 'continuous-delivery'
  | 'collaboration'
  | 'self-install'
  | 'cloud-saas';

/** The id of a capability of this matrix. */
export type CapabilityId =
  | 'kubernetes-native'
  | 'extension-points'
  | 'open-source-edition'
  | 'usage-based-pricing'
  | 'published-price-list'
  | 'free-trial'
  | 'data-connectors'
  | 'data-transformation'
  | 'exploratory-analysis'
  | 'automated-feature-engineering'
  | 'feature-store'
  | 'data-labeling'
  | 'notebooks'
  | 'data-quality-checks'
  | 'vector-search'
  | 'distributed-data-processing'
  | 'visual-pipeline-builder'
  | 'automl'
  | 'hyperparameter-tuning'
  | 'custom-training-code'
  | 'distributed-training'
  | 'spot-training'
  | 'pipeline-orchestration'
  | 'experiment-tracking'
  | 'autologging'
  | 'reproducible-environments'
  | 'llm-fine-tuning'
  | 'gpu-scheduling'
  | 'fractional-gpus'
  | 'built-in-algorithms'
  | 'accelerated-training'
  | 'training-debugging'
  | 'real-time-endpoints'
  | 'batch-inference'
  | 'streaming-inference'
  | 'asynchronous-inference'
  | 'custom-serving-containers'
  | 'inference-graphs'
  | 'model-export'
  | 'external-models'
  | 'llm-serving'
  | 'agent-deployment'
  | 'prebuilt-serving-containers'
  | 'model-packaging'
  | 'model-signatures'
  | 'app-hosting'
  | 'model-optimization'
  | 'agent-tools'
  | 'autoscaling'
  | 'scale-to-zero'
  | 'traffic-splitting'
  | 'champion-challenger'
  | 'shadow-deployment'
  | 'deployment-rollback'
  | 'multi-model-endpoints'
  | 'accelerated-inference'
  | 'grpc-inference'
  | 'ai-gateway'
  | 'request-batching'
  | 'high-availability'
  | 'endpoint-metrics'
  | 'custom-monitoring-metrics'
  | 'model-quality-monitoring'
  | 'monitoring-alerts'
  | 'llm-evaluation'
  | 'llm-tracing'
  | 'human-feedback'
  | 'token-cost-tracking'
  | 'payload-logging'
  | 'drift-detection'
  | 'training-serving-skew'
  | 'outlier-detection'
  | 'explainability'
  | 'bias-monitoring'
  | 'llm-guardrails'
  | 'data-quality-monitoring'
  | 'model-registry'
  | 'lifecycle-stages'
  | 'model-access-control'
  | 'model-lineage'
  | 'cross-workspace-models'
  | 'approval-workflow'
  | 'model-documentation'
  | 'prompt-registry'
  | 'foundation-model-catalog'
  | 'deployment-inventory'
  | 'data-catalog'
  | 'data-lineage'
  | 'dataset-versioning'
  | 'data-access-control'
  | 'audit-log'
  | 'encryption'
  | 'data-privacy'
  | 'data-residency'
  | 'soc-2-report'
  | 'iso-27001-certificate'
  | 'hipaa-eligibility'
  | 'fedramp-authorization'
  | 'ci-cd-integration'
  | 'automated-retraining'
  | 'environment-promotion'
  | 'infrastructure-as-code'
  | 'source-control'
  | 'bulk-export'
  | 'workspaces'
  | 'role-based-access'
  | 'network-isolation'
  | 'single-sign-on'
  | 'self-hosted'
  | 'kubernetes-install'
  | 'local-mode'
  | 'hybrid-execution'
  | 'air-gapped-install'
  | 'external-job-submission'
  | 'managed-service'
  | 'customer-cloud-deployment'
  | 'multi-cloud'
  | 'third-party-distributions'
  | 'service-level-agreement';

/** The id of a requirement set of this matrix. */
export type RequirementSetId =
  | 'eu-ai-act-article-10'
  | 'eu-ai-act-article-12'
  | 'eu-ai-act-article-14'
  | 'gdpr-article-32'
  | 'hipaa-164-312'
  | 'nist-ai-rmf-measure-2'
  | 'sr-26-2';

/** The id of a product that platforms of this matrix work through or are built on: what `via` names. */
export type ProductId =
  | 'amazon-bedrock'
  | 'amazon-bedrock-agentcore'
  | 'amazon-cloudwatch'
  | 'amazon-ebs'
  | 'amazon-ec2'
  | 'amazon-emr'
  | 'amazon-eventbridge'
  | 'amazon-kinesis'
  | 'amazon-mwaa'
  | 'amazon-opensearch-service'
  | 'aws-batch'
  | 'aws-cloudformation'
  | 'aws-cloudtrail'
  | 'aws-codepipeline'
  | 'aws-controllers-for-kubernetes'
  | 'aws-elastic-load-balancing'
  | 'aws-glue'
  | 'aws-iam'
  | 'aws-iam-identity-center'
  | 'aws-kms'
  | 'aws-lake-formation'
  | 'aws-lambda'
  | 'aws-ram'
  | 'aws-systems-manager'
  | 'djl-serving'
  | 'apigee'
  | 'bigquery'
  | 'cloud-build'
  | 'cloud-run'
  | 'dataflow'
  | 'google-cloud-audit-logs'
  | 'google-cloud-monitoring'
  | 'google-cloud-observability'
  | 'google-kubernetes-engine'
  | 'knowledge-catalog'
  | 'managed-service-for-apache-spark'
  | 'model-armor'
  | 'sensitive-data-protection'
  | 'vertex-ai-vector-search'
  | 'workforce-identity-federation'
  | 'azure'
  | 'azure-ai-content-safety'
  | 'azure-ai-language'
  | 'azure-ai-search'
  | 'azure-api-management'
  | 'azure-app-service'
  | 'azure-arc'
  | 'azure-blob-storage'
  | 'azure-data-factory'
  | 'azure-devops'
  | 'azure-event-grid'
  | 'azure-functions'
  | 'azure-monitor'
  | 'azure-openai'
  | 'azure-stream-analytics'
  | 'azure-synapse-analytics'
  | 'microsoft-agent-framework'
  | 'microsoft-entra-id'
  | 'microsoft-fabric'
  | 'microsoft-purview'
  | 'apache-beam'
  | 'apache-kafka'
  | 'apache-livy'
  | 'apache-spark'
  | 'apache-superset'
  | 'charmed-spark'
  | 'delta-lake'
  | 'feast'
  | 'openlineage'
  | 'raydp'
  | 'seaweedfs'
  | 'snowflake'
  | 'snowpark-container-services'
  | 'tensorflow-data-validation'
  | 'unity-catalog'
  | 'chroma'
  | 'elasticsearch'
  | 'faiss'
  | 'milvus'
  | 'opensearch'
  | 'pgvector'
  | 'pinecone'
  | 'postgresql'
  | 'qdrant'
  | 'conda'
  | 'hugging-face-hub'
  | 'hugging-face-optimum'
  | 'hugging-face-peft'
  | 'hugging-face-transformers'
  | 'hyperopt'
  | 'jupyterlab'
  | 'keras'
  | 'mljar-supervised'
  | 'onnx'
  | 'openai-api'
  | 'optuna'
  | 'pixi'
  | 'pytorch'
  | 'ray'
  | 'scikit-learn'
  | 'tensorflow'
  | 'tensorflow-extended'
  | 'torchtune'
  | 'clearml'
  | 'determined'
  | 'ml-metadata'
  | 'neptune'
  | 'tensorboard'
  | 'weights-and-biases'
  | 'apache-airflow'
  | 'argo-workflows'
  | 'elyra'
  | 'kubeflow-pipelines'
  | 'label-studio'
  | 'metaflow'
  | 'toloka'
  | 'agentgateway'
  | 'envoy-ai-gateway'
  | 'kagent'
  | 'langchain'
  | 'langflow'
  | 'langsmith'
  | 'llamaindex'
  | 'ogx'
  | 'deepspeed-mii'
  | 'kserve'
  | 'llm-d'
  | 'mlserver'
  | 'modal'
  | 'nvidia-nim'
  | 'nvidia-triton-inference-server'
  | 'ollama'
  | 'sap-ai-core'
  | 'text-generation-inference'
  | 'titan-takeoff'
  | 'torchserve'
  | 'vllm'
  | 'workload-variant-autoscaler'
  | 'ai-fairness-360'
  | 'alertmanager'
  | 'alibi-detect'
  | 'alibi-explain'
  | 'arize-phoenix'
  | 'deepeval'
  | 'dice'
  | 'econml'
  | 'evidently'
  | 'fairlearn'
  | 'fiddler'
  | 'giskard'
  | 'guardrails-ai'
  | 'interpretml'
  | 'lakera-guard'
  | 'nvidia-nemo-guardrails'
  | 'opentelemetry'
  | 'presidio'
  | 'redfield-privacy-extension'
  | 'prometheus'
  | 'ragas'
  | 'trulens'
  | 'trustyai'
  | 'emissary-ingress'
  | 'f5'
  | 'haproxy'
  | 'istio'
  | 'iter8'
  | 'juju'
  | 'keda'
  | 'kind'
  | 'knative'
  | 'kots'
  | 'kubernetes'
  | 'kueue'
  | 'openshift'
  | 'velero'
  | 'vertical-pod-autoscaler'
  | 'ansible'
  | 'argo-cd'
  | 'bitbucket'
  | 'dex'
  | 'git'
  | 'github'
  | 'github-actions'
  | 'gitlab'
  | 'helm'
  | 'jenkins'
  | 'keycloak'
  | 'kustomize'
  | 'mlflow-oidc-auth'
  | 'oauth2-proxy'
  | 'open-policy-agent'
  | 'pulumi'
  | 'terraform'
  | 'arrikto-managed-kubeflow'
  | 'azure-ml'
  | 'canonical-managed-kubeflow'
  | 'charmed-mlflow'
  | 'databricks'
  | 'databricks-model-serving'
  | 'databricks-unity-catalog'
  | 'fsi-mrm-generation'
  | 'knime'
  | 'kubeflow'
  | 'mlflow'
  | 'mlflow-export-import'
  | 'mlflow-operator'
  | 'nebius-managed-mlflow'
  | 'pachyderm'
  | 'sagemaker'
  | 'seldon'
  | 'seldon-enterprise-platform'
  | 'vertex-ai'
  | 'dataiku-answers'
  | 'dataiku-eks-clusters'
  | 'dataiku-gdpr'
  | 'dataiku-gke-clusters'
  | 'dataiku-ml-assisted-labelling'
  | 'dataiku-model-data-compliance'
  | 'dataiku-model-drift'
  | 'dataiku-model-fairness-report'
  | 'dataiku-onnx-exporter';

/** The platforms: those of the 2021 matrix in its order, then those that came later. */
export const platformIds: readonly PlatformId[] = /* @__PURE__ */ Object.freeze<PlatformId[]>([
  'dataiku',
  'h2o',
  'databricks',
  'sagemaker',
  'azure-ml',
  'vertex-ai',
  'kubeflow',
  'mlflow',
  'knime',
  'datarobot',
  'pachyderm',
  'seldon',
]);

/** The categories, in the order of the 2021 matrix. */
export const categoryIds: readonly CategoryId[] = /* @__PURE__ */ Object.freeze<CategoryId[]>([
  'product-focus',
  'recent-activity',
  'pricing',
  'data-preparation',
  'model-training',
  'model-deployment',
  'scaling-predictions',
  'performance-monitoring',
  'data-monitoring',
  'model-governance',
  'data-governance',
  'continuous-delivery',
  'collaboration',
  'self-install',
  'cloud-saas',
]);

/** The capabilities, by home category in the order of the categories. */
export const capabilityIds: readonly CapabilityId[] = /* @__PURE__ */ Object.freeze<CapabilityId[]>([
  'kubernetes-native',
  'extension-points',
  'open-source-edition',
  'usage-based-pricing',
  'published-price-list',
  'free-trial',
  'data-connectors',
  'data-transformation',
  'exploratory-analysis',
  'automated-feature-engineering',
  'feature-store',
  'data-labeling',
  'notebooks',
  'data-quality-checks',
  'vector-search',
  'distributed-data-processing',
  'visual-pipeline-builder',
  'automl',
  'hyperparameter-tuning',
  'custom-training-code',
  'distributed-training',
  'spot-training',
  'pipeline-orchestration',
  'experiment-tracking',
  'autologging',
  'reproducible-environments',
  'llm-fine-tuning',
  'gpu-scheduling',
  'fractional-gpus',
  'built-in-algorithms',
  'accelerated-training',
  'training-debugging',
  'real-time-endpoints',
  'batch-inference',
  'streaming-inference',
  'asynchronous-inference',
  'custom-serving-containers',
  'inference-graphs',
  'model-export',
  'external-models',
  'llm-serving',
  'agent-deployment',
  'prebuilt-serving-containers',
  'model-packaging',
  'model-signatures',
  'app-hosting',
  'model-optimization',
  'agent-tools',
  'autoscaling',
  'scale-to-zero',
  'traffic-splitting',
  'champion-challenger',
  'shadow-deployment',
  'deployment-rollback',
  'multi-model-endpoints',
  'accelerated-inference',
  'grpc-inference',
  'ai-gateway',
  'request-batching',
  'high-availability',
  'endpoint-metrics',
  'custom-monitoring-metrics',
  'model-quality-monitoring',
  'monitoring-alerts',
  'llm-evaluation',
  'llm-tracing',
  'human-feedback',
  'token-cost-tracking',
  'payload-logging',
  'drift-detection',
  'training-serving-skew',
  'outlier-detection',
  'explainability',
  'bias-monitoring',
  'llm-guardrails',
  'data-quality-monitoring',
  'model-registry',
  'lifecycle-stages',
  'model-access-control',
  'model-lineage',
  'cross-workspace-models',
  'approval-workflow',
  'model-documentation',
  'prompt-registry',
  'foundation-model-catalog',
  'deployment-inventory',
  'data-catalog',
  'data-lineage',
  'dataset-versioning',
  'data-access-control',
  'audit-log',
  'encryption',
  'data-privacy',
  'data-residency',
  'soc-2-report',
  'iso-27001-certificate',
  'hipaa-eligibility',
  'fedramp-authorization',
  'ci-cd-integration',
  'automated-retraining',
  'environment-promotion',
  'infrastructure-as-code',
  'source-control',
  'bulk-export',
  'workspaces',
  'role-based-access',
  'network-isolation',
  'single-sign-on',
  'self-hosted',
  'kubernetes-install',
  'local-mode',
  'hybrid-execution',
  'air-gapped-install',
  'external-job-submission',
  'managed-service',
  'customer-cloud-deployment',
  'multi-cloud',
  'third-party-distributions',
  'service-level-agreement',
]);
