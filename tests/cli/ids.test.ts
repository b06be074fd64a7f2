import { describe, expect, it } from 'vitest';
import { idOf, idsOf, offeringsByPlatform } from '../../src/cli/ids.ts';

describe('an id', () => {
  it.each([
    ['platform', 'kubeflow', 'kubeflow'],
    ['platform', 'Google AI Platform (Vertex)', 'vertex-ai'],
    ['platform', 'KUBEFLOW', 'kubeflow'],
    ['platform', 'SageMaker', 'sagemaker'],
    ['category', 'Model Training', 'model-training'],
    ['capability', 'Drift detection', 'drift-detection'],
    ['product', 'Kafka', 'apache-kafka'],
    ['product', 'MLflow', 'mlflow'],
  ] as const)('of a %s may be typed as %j', (kind, typed, id) => {
    expect(idOf(kind, typed)).toBe(id);
  });

  it.each([
    ['platform', 'kubflow', "unknown platform 'kubflow'; did you mean kubeflow?"],
    ['capability', '[on]', "unknown capability '[on]'; see: mlops-platforms list capabilities"],
    ['capability', 'on', "unknown capability 'on'; see: mlops-platforms list capabilities"],
    ['platform', 'zzzzzzzz', "unknown platform 'zzzzzzzz'; see: mlops-platforms list platforms"],
    ['platform', 'automl', "'automl' is a capability, expected a platform"],
    [
      'platform',
      'h2o/driverless-ai',
      "'h2o/driverless-ai' is an offering of h2o, expected a platform; did you mean h2o?",
    ],
    ['product', 'evidentli', "unknown product 'evidentli'; did you mean evidently?"],
    ['product', 'automl', "'automl' is a capability, expected a product"],
    ['platform', 'evidently', "'evidently' is a product, expected a platform"],
    ['capability', '__proto__', "unknown capability '__proto__'; see: mlops-platforms list capabilities"],
  ] as const)('of a %s is not %j', (kind, typed, message) => {
    expect(() => idOf(kind, typed)).toThrow(message);
  });

  it('may be one of several with commas', () => {
    expect(idsOf('platform', ['kubeflow, MLflow', 'h2o'])).toEqual(['kubeflow', 'mlflow', 'h2o']);
    expect(idsOf('platform', [])).toBeUndefined();
  });
});

describe('an offering', () => {
  it.each(['h2o/driverless-ai', 'H2O/Driverless-AI', 'Driverless AI', 'driverless ai'])(
    'may be typed as %j',
    (typed) => {
      expect([...offeringsByPlatform([typed])]).toEqual([['h2o', 'driverless-ai']]);
    },
  );

  it.each([
    ['h2o/driverles-ai', "unknown offering 'h2o/driverles-ai'; did you mean h2o/driverless-ai?"],
    ['automl', "'automl' is a capability, expected an offering"],
    ['h2o/driverless-ai,h2o/mlops', "--offering names 'driverless-ai' and 'mlops' of h2o, expected one per platform"],
  ])('is not %j', (typed, message) => {
    expect(() => offeringsByPlatform([typed])).toThrow(message);
  });
});
