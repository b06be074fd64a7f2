import { describe, expect, it } from 'vitest';
import { ask } from './asking.ts';

describe('self-hosted, on Kubernetes, with a feature store', () => {
  const { inFull, verdict, place } = ask(['self-hosted', 'kubernetes-install', 'feature-store']);

  it('is met by H2O Hybrid Cloud with its feature store, and by Kubeflow and MLflow together with Feast', () => {
    expect(inFull).toMatchObject({ h2o: ['hybrid-cloud'], kubeflow: ['charmed-kubeflow', 'community'] });
    expect(verdict('h2o', 'feature-store')).toMatchObject({ level: 'native', only: ['feature-store'] });
    expect(verdict('kubeflow', 'feature-store')).toMatchObject({ level: 'integration' });
  });

  it('is not met by Databricks, whose platform cannot be self-installed: its open-source parts stand apart', () => {
    expect(verdict('databricks', 'self-hosted')).toMatchObject({ verdict: 'unmet', level: 'none' });
    expect(verdict('databricks', 'kubernetes-install').verdict).toBe('not-found');
    expect(inFull).not.toHaveProperty('databricks');
  });

  it('is met in part by Dataiku: a container that holds a whole node can hardly start others', () => {
    expect(place('dataiku')).toBe('custom-install');
    expect(verdict('dataiku', 'kubernetes-install')).toMatchObject({
      verdict: 'partly',
      level: 'custom',
      only: ['custom-install'],
    });
  });

  it('was not found of DataRobot: a cache of features for one deployment is no store', () => {
    expect(place('datarobot')).toBe('self-managed');
    expect(verdict('datarobot', 'feature-store').verdict).toBe('not-found');
  });
});

describe('both as a managed service and self-hosted', () => {
  const { inFull, inPart, ranked, verdict, standing } = ask(['managed-service', 'self-hosted']);

  it('is met by no platform in one configuration', () => {
    expect({ inFull, inPart }).toEqual({ inFull: {}, inPart: [] });
  });

  it('is left open by none either: what one of them runs, the other does not', () => {
    const open = ranked.filter(({ fails, best }) => fails.length !== 1 || best > 0.5);
    expect(open.map(({ platform }) => platform)).toEqual([]);
  });

  // Each says that both exist, of different forms: dataiku-cloud and supported-installs; managed-cloud and
  // haic-on-premises; canonical-managed and kubernetes-install; databricks-managed and self-hosted-server; and so on.
  it.each([
    ['dataiku', ['dataiku-online'], ['cloud-stacks', 'custom-install']],
    ['h2o', ['managed-cloud'], ['hybrid-cloud']],
    ['kubeflow', ['canonical-managed-kubeflow'], ['community']],
    ['mlflow', ['databricks-managed'], ['open-source']],
    ['knime', ['hub-managed'], ['hub-self-managed']],
    ['datarobot', ['managed-saas'], ['self-managed']],
  ] as const)('is met by %s in different forms, and the other one is named', (id, managed, own) => {
    const isManaged = standing(id).configuration.delivery === 'managed';
    const [here, away, forms] = isManaged
      ? (['managed-service', 'self-hosted', own] as const)
      : (['self-hosted', 'managed-service', managed] as const);
    expect(verdict(id, here).verdict).toBe('met');
    expect(verdict(id, away)).toMatchObject({ verdict: 'elsewhere', elsewhere: expect.arrayContaining([...forms]) });
  });

  it('is not self-hosted by Databricks in any form', () => {
    expect(verdict('databricks', 'self-hosted').verdict).toBe('unmet');
  });
});

describe('air-gapped, with shared GPUs', () => {
  const { inFull, inPart, verdict, place } = ask(['air-gapped-install', 'gpu-scheduling']);

  it('is met by none in full, and in part by Kubeflow alone: a script for one release, and a quota of GPUs in a profile', () => {
    expect({ inFull, inPart }).toEqual({ inFull: {}, inPart: ['kubeflow'] });
    expect(verdict('kubeflow', 'air-gapped-install')).toMatchObject({ verdict: 'partly', only: ['charmed-kubeflow'] });
  });

  it('is half known of H2O, whose Driverless AI installs from packages brought in, and of Dataiku, with packages by hand', () => {
    expect(place('h2o')).toBe('driverless-ai');
    expect(verdict('h2o', 'air-gapped-install').verdict).toBe('met');
    expect(place('dataiku')).toBe('custom-install');
    expect(verdict('dataiku', 'air-gapped-install')).toMatchObject({ verdict: 'partly', level: 'custom' });
  });

  it('is half known of DataRobot and KNIME: an image archive and an air-gapped hub, but no word on sharing GPUs', () => {
    for (const [id, form] of [['datarobot', 'self-managed'] as const, ['knime', 'hub-self-managed'] as const]) {
      expect(place(id)).toBe(form);
      expect(verdict(id, 'air-gapped-install').verdict).toBe('met');
      expect(verdict(id, 'gpu-scheduling').verdict).toBe('not-found');
    }
  });
});

describe('air-gapped, with AutoML', () => {
  const { inFull, verdict } = ask(['air-gapped-install', 'automl']);

  it('is met in full by self-managed DataRobot and Driverless AI: what Kubeflow has starts training on a cloud', () => {
    expect(inFull).toEqual({ h2o: ['driverless-ai'], datarobot: ['self-managed'] });
    expect(verdict('kubeflow', 'automl').level).toBe('integration');
  });

  it('is met in part by KNIME: its AutoML component covers classification, and comes with Analytics Platform', () => {
    expect(verdict('knime', 'automl')).toMatchObject({ verdict: 'partly', only: ['analytics-platform'] });
  });
});

describe('air-gapped, serving language models', () => {
  const { inFull, verdict } = ask(['air-gapped-install', 'llm-serving']);

  it('is met by self-managed DataRobot with vLLM: the script for an air gap of Charmed Kubeflow is for one release', () => {
    expect(inFull).toEqual({ datarobot: ['self-managed'] });
  });

  it('is not met by KNIME, whose gateway hosts no models (no-llm-hosting), though its hub can be air-gapped', () => {
    expect(verdict('knime', 'air-gapped-install').verdict).toBe('met');
    expect(verdict('knime', 'llm-serving')).toMatchObject({ verdict: 'unmet', level: 'none' });
  });
});

describe('managed, in the customer’s own cloud account', () => {
  const { inFull, verdict } = ask(['managed-service', 'customer-cloud-deployment']);

  it('is met by Databricks with classic compute, and by Canonical’s Managed Kubeflow in the customer’s subscription', () => {
    expect(inFull).toEqual({ databricks: ['platform'], kubeflow: ['canonical-managed-kubeflow'] });
    expect(verdict('databricks', 'customer-cloud-deployment')).toMatchObject({ verdict: 'met', level: 'native' });
  });

  it('was not found of the three clouds: entries lie in the customer’s account, and the cloud hosts the compute', () => {
    for (const id of ['sagemaker', 'azure-ml', 'vertex-ai'] as const) {
      expect(verdict(id, 'customer-cloud-deployment').verdict, id).toBe('not-found');
    }
  });

  it('was not found of Dataiku and DataRobot: what the customer installs in its own cloud is not the managed product', () => {
    for (const id of ['dataiku', 'datarobot'] as const) {
      expect(verdict(id, 'customer-cloud-deployment').verdict).toBe('not-found');
    }
  });
});

describe('managed, on several clouds', () => {
  const { inFull, verdict, standing } = ask(['managed-service', 'multi-cloud']);

  it('is met by Databricks, by its managed MLflow, and by DataRobot as single-tenant SaaS only', () => {
    expect(inFull).toEqual({
      databricks: ['platform'],
      mlflow: ['databricks-managed'],
      datarobot: ['single-tenant-saas'],
    });
  });

  it('is met by Dataiku and H2O only where the customer runs them: by Cloud Stacks, and by Hybrid Cloud', () => {
    for (const [id, form] of [['dataiku', 'cloud-stacks'] as const, ['h2o', 'hybrid-cloud'] as const]) {
      const away = standing(id).configuration.delivery === 'managed' ? 'multi-cloud' : 'managed-service';
      expect(verdict(id, away).verdict).toBe('elsewhere');
      if (away === 'multi-cloud') expect(verdict(id, away).elsewhere).toContain(form);
    }
  });
});

describe('managed, on several clouds, with a free trial', () => {
  const { inFull, standing } = ask(['managed-service', 'multi-cloud', 'free-trial']);

  it('is met by Databricks and its managed MLflow', () => {
    expect(inFull).toEqual({ databricks: ['platform'], mlflow: ['databricks-managed'] });
  });

  it('is not met by DataRobot: the trial is of one SaaS (self-service-trial), the three clouds are of the other', () => {
    const { fails, verdicts } = standing('datarobot');
    expect(fails).toHaveLength(1);
    const away = verdicts.find(({ verdict }) => verdict === 'elsewhere');
    expect(['multi-cloud', 'free-trial']).toContain(away?.capability);
  });
});

describe('managed, with work on clusters of the customer', () => {
  const { inFull, verdict } = ask(['managed-service', 'hybrid-execution']);

  it('is met by Azure Machine Learning through Azure Arc, and by a managed KNIME hub with remote executors', () => {
    expect(inFull).toEqual({ 'azure-ml': ['service'], knime: ['hub-managed'] });
  });

  it('is met in part by DataRobot, whose agent is for deployments', () => {
    expect(verdict('datarobot', 'hybrid-execution')).toMatchObject({ verdict: 'partly', limited: true });
  });

  it('was not found of Dataiku, which pushes queries down to databases of the customer', () => {
    expect(verdict('dataiku', 'hybrid-execution').verdict).toBe('not-found');
  });
});

describe('Kubernetes-native, with a model registry and an audit log', () => {
  const { inFull, verdict } = ask(['kubernetes-native', 'model-registry', 'audit-log']);

  it('is met by SageMaker with HyperPod, and by Core 2 with the catalogue of Enterprise Platform', () => {
    expect(inFull).toMatchObject({ sagemaker: ['service'] });
    expect(verdict('seldon', 'model-registry')).toMatchObject({ verdict: 'met', only: ['enterprise-platform'] });
    expect(verdict('sagemaker', 'kubernetes-native').only).toEqual(['hyperpod']);
  });

  it('is met in part by DataRobot, which hides its resources, and by Kubeflow with the log of Feast', () => {
    expect(verdict('kubeflow', 'audit-log')).toMatchObject({ verdict: 'partly', level: 'integration' });
    expect(verdict('datarobot', 'kubernetes-native')).toMatchObject({ verdict: 'partly', only: ['self-managed'] });
  });

  it('was not found of Databricks', () => {
    expect(verdict('databricks', 'kubernetes-native').verdict).toBe('not-found');
  });
});

describe('in the customer’s cloud account, on a private network', () => {
  const { inFull, verdict } = ask(['customer-cloud-deployment', 'network-isolation']);

  it('is met by Databricks and by Canonical’s Managed Kubeflow', () => {
    expect(inFull).toEqual({ databricks: ['platform'], kubeflow: ['canonical-managed-kubeflow'] });
  });

  it('was not found of Azure: the workspace lies in the subscription, the clusters are hosted by the service', () => {
    expect(verdict('azure-ml', 'customer-cloud-deployment').verdict).toBe('not-found');
    expect(verdict('azure-ml', 'network-isolation').verdict).toBe('met');
  });

  it('was not found of DataRobot: only the self-managed form has private endpoints (private-link-services)', () => {
    expect(verdict('datarobot', 'customer-cloud-deployment').verdict).toBe('not-found');
    expect(verdict('datarobot', 'network-isolation').only).toEqual(['self-managed']);
  });
});
