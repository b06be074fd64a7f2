import { describe, expect, it } from 'vitest';
import { content } from '../../../../src/data/content.ts';
import { supportOf } from '../../../../src/query/support/support-of.ts';
import { ask } from './asking.ts';

describe('open source, self-hosted, with single sign-on', () => {
  const { inFull, verdict, standing } = ask(['open-source-edition', 'self-hosted', 'single-sign-on']);

  it('is met by Kubeflow with Dex, by h2o-3 with LDAP, and by MLflow through a plugin or a proxy', () => {
    expect(inFull).toEqual({ h2o: ['h2o-3'], kubeflow: ['charmed-kubeflow', 'community'], mlflow: ['open-source'] });
    expect(verdict('mlflow', 'single-sign-on').level).toBe('integration');
    for (const capability of ['open-source-edition', 'self-hosted', 'single-sign-on'] as const) {
      expect(supportOf(content, 'h2o', capability, { offering: 'h2o-3' }).level, capability).toBe('native');
    }
  });

  it('is not met by Seldon: MLServer is what is open source, and Enterprise Platform what has the login', () => {
    expect(verdict('seldon', 'single-sign-on')).toMatchObject({
      verdict: 'elsewhere',
      elsewhere: ['enterprise-platform'],
    });
    expect(standing('seldon').fails).toContain('single-sign-on');
  });

  it('is not met by KNIME: Analytics Platform is under the GPL, and no page found tells of a login by a provider outside it', () => {
    expect(verdict('knime', 'open-source-edition').only).toEqual(['analytics-platform']);
    expect(verdict('knime', 'single-sign-on').verdict).toBe('not-found');
  });
});

describe('open source, with single sign-on and roles', () => {
  const { verdict, standing } = ask(['open-source-edition', 'single-sign-on', 'role-based-access']);

  it('is met by Kubeflow and MLflow', () => {
    for (const id of ['kubeflow', 'mlflow'] as const) {
      expect(standing(id)).toMatchObject({ fails: [], unsure: [] });
    }
    expect(verdict('mlflow', 'role-based-access')).toMatchObject({ level: 'native', only: ['open-source'] });
  });

  it('was not found of DataRobot, and is not met by Azure, whose one open-source toolkit is no longer developed', () => {
    expect(verdict('datarobot', 'open-source-edition').verdict).toBe('not-found');
    expect(verdict('azure-ml', 'open-source-edition')).toMatchObject({
      verdict: 'unmet',
      level: 'deprecated',
      only: ['prompt-flow-toolkit'],
    });
  });
});

describe('open source, with a model registry and an audit log', () => {
  const { inFull, inPart, verdict } = ask(['open-source-edition', 'model-registry', 'audit-log']);

  it('is met by none in full: Kubeflow has the log of Feast, and that of MLflow is of its managed form', () => {
    expect(inFull).toEqual({});
    expect(inPart).toContain('kubeflow');
    expect(verdict('kubeflow', 'audit-log')).toMatchObject({ verdict: 'partly', level: 'integration' });
    expect(verdict('mlflow', 'audit-log')).toMatchObject({
      verdict: 'elsewhere',
      elsewhere: ['databricks-managed'],
    });
  });

  it('is not met by H2O: h2o-3 is open source, and the registry is of H2O MLOps', () => {
    expect(verdict('h2o', 'model-registry')).toMatchObject({ verdict: 'elsewhere', elsewhere: ['mlops'] });
  });

  it('is not met by Seldon: the catalogue and the log are of Enterprise Platform', () => {
    for (const capability of ['model-registry', 'audit-log'] as const) {
      expect(verdict('seldon', capability)).toMatchObject({
        verdict: 'elsewhere',
        elsewhere: ['enterprise-platform'],
      });
    }
  });
});

describe('open source, with drift detection', () => {
  const { verdict, standing } = ask(['open-source-edition', 'drift-detection']);

  it('is met by Kubeflow through Alibi Detect, and in part by MLflow and KNIME, whose users write code or workflows', () => {
    const levels = (['kubeflow', 'mlflow', 'knime'] as const).map((id) => verdict(id, 'drift-detection'));
    expect(levels).toMatchObject([
      { verdict: 'met', level: 'integration' },
      { verdict: 'partly', level: 'custom' },
      { verdict: 'partly', level: 'custom' },
    ]);
  });

  it('is not met by H2O: drift is measured by H2O MLOps, which is not what is open source', () => {
    expect(verdict('h2o', 'drift-detection')).toMatchObject({ verdict: 'elsewhere', elsewhere: ['mlops'] });
    expect(standing('h2o').fails).toEqual(['drift-detection']);
  });

  it('is not met by Seldon: MLServer alone is open source (no-open-source-core-2, -alibi), and detects no drift', () => {
    const { verdicts, fails, otherForms } = standing('seldon');
    expect(fails.length).toBe(1);
    expect(verdicts.map(({ verdict }) => verdict).filter((word) => word === 'met').length).toBeLessThan(2);
    for (const form of otherForms) expect(form.fails.length, form.configuration.form).toBeGreaterThan(0);
  });
});

describe('open source, with predictions over gRPC', () => {
  const { verdict, inFull } = ask(['open-source-edition', 'grpc-inference']);

  it('is met by MLflow through KServe and MLServer, and natively by Kubeflow', () => {
    expect(inFull).toMatchObject({ mlflow: ['open-source'] });
    expect(verdict('mlflow', 'grpc-inference').level).toBe('integration');
    expect(verdict('kubeflow', 'grpc-inference')).toMatchObject({ verdict: 'met', level: 'native' });
  });

  it('is met by MLServer by itself, whose licence and protocol it is, and not by Seldon Core, which has another', () => {
    expect(inFull).toMatchObject({ seldon: ['mlserver'] });
  });

  it('was not found of H2O and KNIME', () => {
    for (const id of ['h2o', 'knime'] as const) expect(verdict(id, 'grpc-inference').verdict).toBe('not-found');
  });
});

describe('open source, self-hosted, with pipelines drawn on a canvas', () => {
  const { verdict, inFull } = ask(['open-source-edition', 'self-hosted', 'visual-pipeline-builder']);

  it('is met by KNIME by Analytics Platform, and in part by Kubeflow through Elyra, whose steps are code', () => {
    expect(Object.keys(inFull)).toEqual(['knime']);
    expect(inFull['knime']).toEqual(['analytics-platform']);
    expect(verdict('knime', 'open-source-edition').only).toEqual(['analytics-platform']);
    expect(verdict('knime', 'visual-pipeline-builder').only).toEqual(['analytics-platform']);
    expect(verdict('kubeflow', 'visual-pipeline-builder')).toMatchObject({ level: 'integration', verdict: 'partly' });
  });

  it('was not found of MLflow', () => {
    expect(verdict('mlflow', 'visual-pipeline-builder').verdict).toBe('not-found');
  });
});

describe('open source, packaged by others', () => {
  const { inFull, verdict } = ask(['open-source-edition', 'third-party-distributions']);

  it('is met by Kubeflow, by MLflow (community-charts, open-data-hub-operator) and by h2o-3 (conda-forge)', () => {
    expect(inFull).toEqual({
      kubeflow: ['charmed-kubeflow', 'community'],
      mlflow: ['open-source'],
      h2o: ['h2o-3'],
    });
  });

  it('was not found of KNIME', () => {
    expect(verdict('knime', 'third-party-distributions').verdict).toBe('not-found');
  });
});

describe('free to try, with notebooks', () => {
  const { inFull, verdict } = ask(['free-trial', 'notebooks']);

  it('is met by the three clouds, Databricks, Charmed Kubeflow, and DataRobot’s multi-tenant SaaS only', () => {
    expect(inFull).toMatchObject({
      databricks: ['platform'],
      sagemaker: ['service'],
      'azure-ml': ['service'],
      'vertex-ai': ['service'],
      datarobot: ['managed-saas'],
    });
    expect(inFull['kubeflow']).toContain('charmed-kubeflow');
  });

  it('is met in part by the cloud of H2O, whose notebooks come with parts that are free to try or by their licence', () => {
    const { only = [], ...trial } = verdict('h2o', 'free-trial');
    expect(trial.verdict).toBe('partly');
    expect(only).toContain('h2o-3');
    expect(verdict('h2o', 'notebooks').verdict).toBe('met');
  });

  it('is met by Dataiku Cloud, which has trials; the free edition runs on one personal computer, by itself', () => {
    expect(inFull['dataiku']).toEqual(['dataiku-online']);
  });

  it('is not known of KNIME, whose package runs workflows in a notebook that the user brings', () => {
    expect(verdict('knime', 'notebooks').verdict).toBe('not-found');
  });
});

describe('prices that can be read, with shared GPUs', () => {
  const { inFull, verdict, place } = ask(['published-price-list', 'gpu-scheduling']);

  it('is met by SageMaker with HyperPod', () => {
    expect(inFull).toEqual({ sagemaker: ['service'] });
    expect(verdict('sagemaker', 'gpu-scheduling').only).toEqual(['hyperpod']);
  });

  it('is met in part by Azure, which has quotas, by Vertex, where jobs queue without shares, and by Databricks, where a pool has a maximum', () => {
    expect(verdict('azure-ml', 'gpu-scheduling')).toMatchObject({ verdict: 'partly', level: 'partial' });
    expect(verdict('vertex-ai', 'gpu-scheduling')).toMatchObject({ verdict: 'partly', level: 'partial' });
    expect(verdict('databricks', 'gpu-scheduling')).toMatchObject({ verdict: 'partly', level: 'custom' });
  });

  it('is half known of Kubeflow, as Canonical distributes it: Google’s prices are of a product that stands apart', () => {
    expect(place('kubeflow')).toBe('charmed-kubeflow');
    expect(verdict('kubeflow', 'published-price-list').verdict).toBe('met');
  });
});

describe('paid by use, with endpoints that scale to zero', () => {
  const { inFull, verdict } = ask(['usage-based-pricing', 'scale-to-zero']);

  it('is met by Databricks and SageMaker, and in part by Vertex, only for a single model on an endpoint', () => {
    expect(inFull).toMatchObject({ databricks: ['platform'], sagemaker: ['service'] });
    expect(verdict('vertex-ai', 'scale-to-zero')).toMatchObject({ verdict: 'partly', level: 'partial' });
  });

  it('is denied to the online endpoints of Azure, and what else ends by itself is no online endpoint', () => {
    expect(verdict('azure-ml', 'scale-to-zero')).toMatchObject({ verdict: 'unmet', level: 'none' });
  });

  it('was not found of H2O, where somebody has to scale down', () => {
    expect(verdict('h2o', 'scale-to-zero').verdict).toBe('not-found');
  });
});
