import { content } from '../../../src/data/content.ts';
import type { Content } from '../../../src/model/content.ts';

const { kubeflow, mlflow, seldon } = content.platforms;
const { automl, 'hyperparameter-tuning': tuning, 'open-source-edition': edition } = content.capabilities;

/** A part of the matrix, which is compared many times: three platforms and three capabilities. */
export const small: Content = {
  ...content,
  platforms: { kubeflow, mlflow, seldon },
  capabilities: { 'open-source-edition': edition, automl, 'hyperparameter-tuning': tuning },
};
