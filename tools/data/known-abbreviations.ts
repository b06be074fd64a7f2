/**
 * Words in capitals that texts need not spell out, by kind. Whatever else is written in capitals is spelt out once on its
 * platform, or is a name: of a product, an offering, a concept or a capability.
 */
const kinds = {
  /** What every engineer knows. */
  common:
    'AI API APIs CI CD CLI CPU CSV CUDA CRAN DNS EU FAQ FTP GB GCP GPT GPU GZIP HDFS HTML HTTP HTTPS ID IP JAR ' +
    'JDBC JSON LDAP LLM MB MIME ML MPI NFS OCI OIDC OK PDF RDD REST ROC SAML SDK SFTP SKU SMTP SQL SSH SSL SSO ' +
    'TB TCP TLS UI URL US USA VM VPC XML YAML ZIP DOCX PPTX',
  /** Licences, firms and standards. */
  firms: 'AMD BSD DICOM GNU GPL IBM MIT PCI SR',
  /** Methods, formats and metrics that are known by their initials. */
  methods:
    'ARIMA AWQ BERT BLEU DARTS DDP DPO ENAS FSDP GEPA GGUF GPTQ GRPO JAX KAI KNFST LIME LSTM MIG MLX MQCNN MRI PMML PPO ' +
    'ROUGE SHAP XEMP',
  /** Products and services of others that are known by their initials. */
  services: 'AKS DB DQX ECR ECS HANA KDB KES MSK PDK QBO RAGET RDS SES SQS VS',
  /** Typed as they are: privileges, operators, mechanisms, names of files. */
  typed: 'AND CREATE EXECUTE MODEL OR PLAIN README SCRAM TOOL',
};

export const knownAbbreviations: ReadonlySet<string> = new Set(
  Object.values(kinds).flatMap((words) => words.split(' ')),
);
