/** What limits a whole product. */
export type LimitId = 'deprecated' | 'preview' | 'closed';

/** A product of which every statement tells a limit that one of them tells. */
interface ListedFamily {
  readonly platform: string;
  readonly name: string;
  /** What in a text names it. */
  readonly named: RegExp;
  /** The limits that are never those of a part alone. */
  readonly agreeOn: readonly LimitId[];
}

/** Products that no sentence begins with which tells their limit; the others are found by such a sentence. */
export const families: readonly ListedFamily[] = [
  {
    platform: 'azure-ml',
    name: 'prompt flow',
    named: /(?<![\w-])prompt flows?(?![\w-])/i,
    agreeOn: ['deprecated', 'closed'],
  },
  {
    platform: 'datarobot',
    name: 'the Workload API',
    named: /(?<![\w-])(?:Workload API|workloads?)(?![\w-])/i,
    agreeOn: ['deprecated', 'preview', 'closed'],
  },
  {
    platform: 'databricks',
    name: 'the Workspace Model Registry',
    named: /(?<![\w-])Workspace Model Registry(?![\w-])/,
    agreeOn: ['deprecated', 'closed'],
  },
  {
    platform: 'kubeflow',
    name: 'the Training Operator',
    named: /(?<![\w-])Training Operator(?![\w-])/,
    agreeOn: ['deprecated'],
  },
];

/** Statements that name a product but not as their subject, or tell its limit in other words, each with the reason. */
export const statementsApart: Readonly<Record<string, string>> = {
  'kubeflow/model-training/charmed-training-operator': 'The text calls it the predecessor of Kubeflow Trainer.',
};
