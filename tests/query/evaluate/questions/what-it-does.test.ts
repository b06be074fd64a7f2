import { describe, expect, it } from 'vitest';
import type { CapabilityId } from '../../../../src/data/ids.ts';
import { ask } from './asking.ts';

describe('versions of datasets', () => {
  it('leaves Pachyderm aside, and says since when it is discontinued', () => {
    const { ranked, aside } = ask(['dataset-versioning']);
    expect(ranked.map(({ platform }) => platform)).not.toContain('pachyderm');
    expect(aside).toMatchObject([{ platform: 'pachyderm', status: { is: 'discontinued', since: '2025-10' } }]);
  });

  it('ranks Pachyderm where discontinued platforms are asked for: every commit stays retrievable', () => {
    const { inFull, aside, standing } = ask(['dataset-versioning'], { includeDiscontinued: true });
    expect(inFull).toHaveProperty('pachyderm');
    expect(standing('pachyderm')).toMatchObject({ rank: 1, status: 'discontinued' });
    expect(aside).toEqual([]);
  });

  it('is met in part by MLflow, which keeps a digest and not the data; it was not found of Dataiku', () => {
    const { verdict } = ask(['dataset-versioning']);
    expect(verdict('mlflow', 'dataset-versioning').verdict).toBe('partly');
    expect(verdict('dataiku', 'dataset-versioning').verdict).toBe('not-found');
  });
});

describe('a gap that was searched for and not found', () => {
  const questions: readonly (readonly CapabilityId[])[] = [
    ['kubernetes-install', 'llm-serving', 'autoscaling'],
    ['air-gapped-install', 'drift-detection'],
    ['kubernetes-native', 'model-registry', 'audit-log'],
    ['kubernetes-install', 'single-sign-on', 'role-based-access', 'audit-log'],
  ];

  it.each(questions.map((musts) => ({ musts })))('lifts no platform above one that does more: $musts', ({ musts }) => {
    const { ranked } = ask(musts);
    const standing = ranked.filter(({ fails }) => fails.length === 0);
    const pairs = standing.flatMap((upper, place) => standing.slice(place + 1).map((lower) => ({ upper, lower })));
    expect(pairs.filter(({ upper, lower }) => upper.score < lower.score)).toEqual([]);
    // Were it ranked by what gaps might turn out to be, some would change places.
    expect(pairs.filter(({ upper, lower }) => upper.best < lower.best)).not.toEqual([]);
  });

  it('leaves Databricks, of which an installation on Kubernetes was not found, below Kubeflow, which does all', () => {
    const { standing } = ask(['kubernetes-install', 'llm-serving', 'autoscaling']);
    const [kubeflow, databricks] = [standing('kubeflow'), standing('databricks')];
    expect(databricks.unsure).toEqual(['kubernetes-install']);
    expect(kubeflow.rank).toBeLessThan(databricks.rank);
  });

  it('is none where the delivery rules it out: a managed service is not self-hosted, found or not', () => {
    const { standing } = ask(['self-hosted']);
    for (const id of ['sagemaker', 'azure-ml', 'databricks'] as const) {
      expect(standing(id), id).toMatchObject({ fails: ['self-hosted'], score: 0, best: 0 });
    }
  });
});

describe('self-hosted serving of language models that scales', () => {
  const { inFull, verdict } = ask(['self-hosted', 'llm-serving', 'autoscaling']);

  it('is met by Kubeflow, Dataiku, self-managed DataRobot and Core 2 with the LLM Module; in part by H2O MLOps in alpha', () => {
    expect(inFull).toEqual({
      kubeflow: ['charmed-kubeflow', 'community'],
      dataiku: ['cloud-stacks', 'custom-install'],
      datarobot: ['self-managed'],
      seldon: ['core-2'],
    });
    expect(verdict('seldon', 'llm-serving').only).toEqual(['llm-module']);
    expect(verdict('h2o', 'llm-serving')).toMatchObject({ level: 'partial', only: ['mlops'] });
  });

  it('is met in part by MLflow, which streams through Modal', () => {
    expect(verdict('mlflow', 'llm-serving')).toMatchObject({ verdict: 'partly', level: 'integration' });
  });
});

describe('self-hosted, with live requests mirrored to a candidate', () => {
  const { inFull, verdict } = ask(['self-hosted', 'shadow-deployment']);

  it('is met by Seldon only: natively by Core 2, whose experiments can have a mirror', () => {
    expect(Object.keys(inFull)).toEqual(['seldon']);
    expect(inFull['seldon']).toContain('core-2');
    expect(verdict('seldon', 'shadow-deployment').level).toBe('native');
  });

  it('was not found of DataRobot, whose challengers replay stored requests', () => {
    expect(verdict('datarobot', 'shadow-deployment').verdict).toBe('not-found');
  });

  it('is met in part by Kubeflow, through a route of the Gateway API that the user writes', () => {
    expect(verdict('kubeflow', 'shadow-deployment')).toMatchObject({ verdict: 'partly', level: 'integration' });
  });
});

describe('self-hosted, with a gateway to language models and guardrails', () => {
  const { inFull, verdict } = ask(['self-hosted', 'ai-gateway', 'llm-guardrails']);

  it('is met by MLflow alone, as the gateways of others miss a part', () => {
    expect(inFull).toEqual({ mlflow: ['open-source'] });
    expect(verdict('dataiku', 'ai-gateway')).toMatchObject({ verdict: 'partly', level: 'partial' });
    expect(verdict('datarobot', 'ai-gateway')).toMatchObject({ verdict: 'partly', level: 'partial' });
    expect(verdict('h2o', 'ai-gateway')).toMatchObject({ verdict: 'partly', only: ['h2ogpte'] });
    expect(verdict('h2o', 'llm-guardrails').only).toEqual(['h2ogpte']);
  });

  it('tells of MLflow that streamed responses go unguarded, which no level says', () => {
    const mentions = verdict('mlflow', 'llm-guardrails').mentions.map(({ slug }) => slug);
    expect(mentions).toContain('streamed-responses-unguarded');
  });

  it('is met in part by Seldon, whose gateway reaches two providers, and whose guardrails the user writes', () => {
    expect(verdict('seldon', 'ai-gateway')).toMatchObject({ verdict: 'partly', only: ['llm-module'] });
    expect(verdict('seldon', 'llm-guardrails').level).toBe('custom');
  });
});

describe('self-hosted, with a model registry and approvals', () => {
  const { inFull, verdict } = ask(['self-hosted', 'model-registry', 'approval-workflow']);

  it('is met natively by Dataiku and DataRobot, and in part by Kubeflow with a status that users maintain', () => {
    expect(inFull).toMatchObject({ dataiku: ['cloud-stacks', 'custom-install'], datarobot: ['self-managed'] });
    expect(verdict('kubeflow', 'approval-workflow')).toMatchObject({ verdict: 'partly', level: 'custom' });
  });

  it('is met in part by MLflow, which shows a tag and no gate, and was not found of H2O', () => {
    expect(verdict('mlflow', 'approval-workflow')).toMatchObject({ verdict: 'partly', level: 'custom' });
    expect(verdict('h2o', 'approval-workflow').verdict).toBe('not-found');
  });
});

describe('canary releases on endpoints that scale to zero', () => {
  const musts = ['traffic-splitting', 'scale-to-zero'] as const;

  it('is met by Databricks, SageMaker and Kubeflow, also where one offering is to do both', () => {
    for (const sameOffering of [false, true]) {
      expect(Object.keys(ask(musts, { sameOffering }).inFull)).toEqual(
        expect.arrayContaining(['databricks', 'sagemaker', 'kubeflow']),
      );
    }
  });

  it('is met in part by Vertex, and not by Azure, whose online endpoints cannot', () => {
    expect(ask(musts).inPart).toContain('vertex-ai');
    expect(ask(musts).inPart).not.toContain('azure-ml');
    expect(ask(musts).verdict('azure-ml', 'scale-to-zero').verdict).toBe('unmet');
  });
});

describe('AutoML and drift detection', () => {
  const musts = ['automl', 'drift-detection'] as const;

  it('is met by H2O with two products, and by neither of them alone', () => {
    const { inFull, verdict } = ask(musts);
    expect(inFull['h2o']).toEqual(['hybrid-cloud', 'managed-cloud']);
    expect(verdict('h2o', 'drift-detection').only).toEqual(['mlops']);
    expect(verdict('h2o', 'automl').only).not.toContain('mlops');
    expect(ask(musts, { sameOffering: true }).standing('h2o').fails).toHaveLength(1);
  });

  it('is met by Dataiku, Databricks and DataRobot, also where one offering is to do both', () => {
    expect(Object.keys(ask(musts, { sameOffering: true }).inFull)).toEqual(
      expect.arrayContaining(['dataiku', 'databricks', 'datarobot']),
    );
  });

  it('is met in part by SageMaker: drift is for customers who already have Model Monitor', () => {
    expect(ask(musts).verdict('sagemaker', 'drift-detection').verdict).toBe('partly');
  });
});

describe('managed, with single sign-on, roles and an audit log', () => {
  const { inFull, verdict, place } = ask(['managed-service', 'single-sign-on', 'role-based-access', 'audit-log']);

  it('is met by eight platforms, each by a form that somebody else runs', () => {
    expect(inFull).toMatchObject({
      dataiku: ['dataiku-online'],
      h2o: ['managed-cloud'],
      databricks: ['platform'],
      sagemaker: ['service'],
      'azure-ml': ['service'],
      'vertex-ai': ['service'],
      mlflow: ['databricks-managed'],
      datarobot: ['managed-saas', 'single-tenant-saas'],
    });
    expect(Object.keys(inFull)).toHaveLength(8);
  });

  it('was not found of KNIME: data apps of its hub show log-ins, and no record of single actions', () => {
    expect(place('knime')).toBe('hub-managed');
    expect(verdict('knime', 'audit-log').verdict).toBe('not-found');
  });

  it('is half known of Kubeflow: the audit log of Feast, set up beside it, says who did what', () => {
    expect(place('kubeflow')).toBe('canonical-managed-kubeflow');
    expect(verdict('kubeflow', 'audit-log')).toMatchObject({ verdict: 'partly', level: 'integration' });
  });

  it('is not met by Seldon, whose Enterprise Platform has the other three, and is not run for the customer', () => {
    expect(place('seldon')).toBe('core-2');
    expect(verdict('seldon', 'managed-service')).toMatchObject({ verdict: 'unmet', level: 'none' });
    expect(verdict('seldon', 'audit-log')).toMatchObject({ verdict: 'met', only: ['enterprise-platform'] });
  });
});

describe('self-hosted on Kubernetes, with single sign-on, roles and an audit log', () => {
  const { inFull, verdict } = ask([
    'self-hosted',
    'kubernetes-install',
    'single-sign-on',
    'role-based-access',
    'audit-log',
  ]);

  it('is met by H2O Hybrid Cloud, self-managed DataRobot, and Core 2 with Enterprise Platform', () => {
    expect(inFull).toEqual({ h2o: ['hybrid-cloud'], datarobot: ['self-managed'], seldon: ['core-2'] });
    for (const capability of ['single-sign-on', 'role-based-access', 'audit-log'] as const) {
      expect(verdict('seldon', capability).only).toEqual(['enterprise-platform']);
    }
  });

  it('was not found of KNIME: its data apps show log-ins and no record of single actions', () => {
    expect(verdict('knime', 'audit-log').verdict).toBe('not-found');
  });
});

describe('managed, with explanations of predictions', () => {
  const { inFull, verdict } = ask(['managed-service', 'explainability']);

  it('is met by Dataiku, DataRobot and H2O, and by Kubeflow with Alibi or TrustyAI beside it', () => {
    expect(Object.keys(inFull).sort()).toEqual(['dataiku', 'datarobot', 'h2o', 'kubeflow']);
    expect(verdict('kubeflow', 'explainability').level).toBe('integration');
  });

  it('is met in part where explanations do not accompany predictions, of KNIME by Analytics Platform', () => {
    for (const id of ['azure-ml', 'databricks', 'mlflow', 'knime'] as const) {
      expect(verdict(id, 'explainability'), id).toMatchObject({ verdict: 'partly', level: 'partial' });
    }
    expect(verdict('knime', 'explainability').only).toEqual(['analytics-platform']);
  });

  it('is not met by Vertex for something new: Explainable AI is deprecated', () => {
    expect(verdict('vertex-ai', 'explainability')).toMatchObject({ verdict: 'unmet', level: 'deprecated' });
  });

  it('is met in part by SageMaker: Clarify admits no new customers', () => {
    expect(verdict('sagemaker', 'explainability').verdict).toBe('partly');
  });
});
