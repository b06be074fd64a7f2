/** Released statements of one platform that are nearly the same, `first = second`, each pair with the reason to keep both. */
export const nearStatementsKept: Readonly<Record<string, string>> = {
  'dataiku/scaling-predictions/model-rollback = dataiku/model-governance/model-version-rollback':
    'One is of what serves predictions, one of versions in the registry.',
  'sagemaker/performance-monitoring/payload-capture = sagemaker/continuous-delivery/payload-capture':
    'The first edition had it in both categories.',
  'azure-ml/data-monitoring/payload-logging = azure-ml/continuous-delivery/payload-logging':
    'The first edition had it in both categories.',
  'mlflow/model-deployment/spark-batch-inference = mlflow/model-deployment/spark-streaming-inference':
    'One is of batches, one of streams.',
  'knime/performance-monitoring/cdds-monitoring = knime/continuous-delivery/cdds-update':
    'One is of monitoring, one of updating.',
};
