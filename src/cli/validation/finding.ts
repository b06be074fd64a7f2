/** Something that is wrong in a file. */
export interface Finding {
  /** What it is said of, by ids where it has some: `platforms/kubeflow/model-training/katib`. */
  readonly path: string;
  /** Where that is in the file: `platforms/kubeflow/cells/model-training/0`. */
  readonly place: string;
  /** What was found, and what would be right. */
  readonly message: string;
  /** The dataset rule that it breaks; absent where the shape is wrong. */
  readonly rule?: string;
}
