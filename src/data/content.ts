import { deepFreeze } from '../model/deep-freeze.ts';
import { capabilities } from './capabilities.ts';
import { read as readAzureMl } from './carried/azure-ml.ts';
import { read as readDatabricks } from './carried/databricks.ts';
import { read as readDataiku } from './carried/dataiku.ts';
import { read as readDatarobot } from './carried/datarobot.ts';
import { read as readH2o } from './carried/h2o.ts';
import { read as readKnime } from './carried/knime.ts';
import { read as readKubeflow } from './carried/kubeflow.ts';
import { read as readMlflow } from './carried/mlflow.ts';
import { read as readPachyderm } from './carried/pachyderm.ts';
import { readWhenTouched } from './carried/read-when-touched.ts';
import { read as readSagemaker } from './carried/sagemaker.ts';
import { read as readSeldon } from './carried/seldon.ts';
import { read as readVertexAi } from './carried/vertex-ai.ts';
import { categories } from './categories.ts';
import type { MatrixContent, Platforms } from './matrix-types.ts';
import { products } from './products.ts';
import { redirects } from './redirects.ts';
import { requirementSets } from './requirement-sets.ts';

/** Every platform, keyed by id, in the order of the matrix. Each is read when it is first touched. */
export const platforms: Platforms = /* @__PURE__ */ readWhenTouched<Platforms>({
  dataiku: readDataiku,
  h2o: readH2o,
  databricks: readDatabricks,
  sagemaker: readSagemaker,
  'azure-ml': readAzureMl,
  'vertex-ai': readVertexAi,
  kubeflow: readKubeflow,
  mlflow: readMlflow,
  knime: readKnime,
  datarobot: readDatarobot,
  pachyderm: readPachyderm,
  seldon: readSeldon,
});

export const content: MatrixContent = /* @__PURE__ */ deepFreeze<MatrixContent>({
  categories,
  capabilities,
  platforms,
  redirects,
  products,
  requirementSets,
});
