import { supportOf } from 'mlops-platforms';

process.exitCode = supportOf('kubeflow', 'hyperparameter-tuning').claims.length > 0 ? 0 : 1;
