import { describe, expect, it } from 'vitest';
import { idOf, idsOf } from '../../src/cli/ids.ts';

describe('an id', () => {
  it.each([
    ['platform', 'kubeflow', 'kubeflow'],
    ['platform', 'Google AI Platform (Vertex)', 'vertex-ai'],
    ['category', 'Model Training', 'model-training'],
    ['capability', 'Drift detection', 'drift-detection'],
  ] as const)('of a %s may be typed as %j', (kind, typed, id) => {
    expect(idOf(kind, typed)).toBe(id);
  });

  it.each([
    ['platform', 'kubflow', "unknown platform 'kubflow'; did you mean kubeflow?"],
    ['platform', 'zzzzzzzz', "unknown platform 'zzzzzzzz'; see: mlops-platforms list platforms"],
    ['platform', 'automl', "'automl' is a capability, expected a platform"],
    ['capability', '__proto__', "unknown capability '__proto__'; see: mlops-platforms list capabilities"],
  ] as const)('of a %s is not %j', (kind, typed, message) => {
    expect(() => idOf(kind, typed)).toThrow(message);
  });

  it('may be one of several with commas', () => {
    expect(idsOf('platform', ['kubeflow, MLflow', 'h2o'])).toEqual(['kubeflow', 'mlflow', 'h2o']);
    expect(idsOf('platform', [])).toBeUndefined();
  });
});
