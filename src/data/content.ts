import { deepFreeze } from '../model/deep-freeze.ts';
import { capabilities } from './capabilities.ts';
import { categories } from './categories.ts';
import type { MatrixContent, Platforms } from './matrix-types.ts';
import { azureMl } from './platforms/azure-ml.ts';
import { databricks } from './platforms/databricks.ts';
import { dataiku } from './platforms/dataiku.ts';
import { datarobot } from './platforms/datarobot.ts';
import { h2o } from './platforms/h2o.ts';
import { knime } from './platforms/knime.ts';
import { kubeflow } from './platforms/kubeflow.ts';
import { mlflow } from './platforms/mlflow.ts';
import { pachyderm } from './platforms/pachyderm.ts';
import { sagemaker } from './platforms/sagemaker.ts';
import { seldon } from './platforms/seldon.ts';
import { vertexAi } from './platforms/vertex-ai.ts';
import { redirects } from './redirects.ts';

/** Every platform, keyed by id, in the order of the matrix. */
export const platforms: Platforms = /* @__PURE__ */ deepFreeze<Platforms>({
  dataiku,
  h2o,
  databricks,
  sagemaker,
  'azure-ml': azureMl,
  'vertex-ai': vertexAi,
  kubeflow,
  mlflow,
  knime,
  datarobot,
  pachyderm,
  seldon,
});

export const content: MatrixContent = /* @__PURE__ */ deepFreeze<MatrixContent>({
  categories,
  capabilities,
  platforms,
  redirects,
});
