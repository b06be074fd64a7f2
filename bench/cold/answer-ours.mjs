import { searchFeatures } from 'mlops-platforms';

process.exitCode = searchFeatures('drift detection').length > 0 ? 0 : 1;
