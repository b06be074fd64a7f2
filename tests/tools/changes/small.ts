import { content } from '../../../src/data/content.ts';
import type { Content } from '../../../src/model/content.ts';

const { kubeflow, mlflow, seldon } = content.platforms;
const { automl, 'hyperparameter-tuning': tuning, 'open-source-edition': edition } = content.capabilities;

/** What is compared many times: of a platform, the statements on two subjects. */
function part(platform: Content['platforms'][string]): Content['platforms'][string] {
  const cells = Object.entries(platform.cells).map(([category, features]) => [
    category,
    ['model-training', 'pricing'].includes(category) ? features : [],
  ]);
  return { ...platform, cells: Object.fromEntries(cells) };
}

/** A part of the matrix: three platforms and three capabilities. */
export const small: Content = {
  ...content,
  platforms: { kubeflow: part(kubeflow), mlflow: part(mlflow), seldon: part(seldon) },
  capabilities: { 'open-source-edition': edition, automl, 'hyperparameter-tuning': tuning },
};
