import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../src/data/content.ts';
import { capabilityIds, categoryIds, platformIds } from '../../src/data/ids.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { resolveId } from '../../src/query/resolve-id.ts';
import { contentOf, feature, platform } from './fixture.ts';

const moved = {
  ...contentOf({
    acme: platform('acme', {
      names: [{ name: 'Acmé Studio', sources: [] }],
      cells: { training: [feature('a', 'A.'), feature('b', 'B.')], serving: [] },
    }),
  }),
  redirects: {
    platforms: { studio: ['workshop'], workshop: ['acme'], ring: ['ring'] },
    categories: { learning: ['training'] },
    capabilities: { search: ['tuning', 'drift'] },
    features: { 'acme/training/ab': ['acme/training/a', 'acme/training/b'] },
  },
};

describe('resolving an id', () => {
  it('gives every current id of each kind as itself', () => {
    for (const id of platformIds) expect(resolveId(content, id)).toContainEqual({ kind: 'platform', id });
    for (const id of categoryIds) expect(resolveId(content, id)).toContainEqual({ kind: 'category', id });
    for (const id of capabilityIds) expect(resolveId(content, id)).toContainEqual({ kind: 'capability', id });
    for (const { id } of findFeatures(content)) expect(resolveId(content, id)).toEqual([{ kind: 'feature', id }]);
  });

  it('gives every requirement set, by its id in any case, its name, and its name without what stands in brackets', () => {
    const sets = Object.values(content.requirementSets);
    expect(sets).not.toEqual([]);
    for (const { id, name } of sets) {
      for (const typed of [id, id.toUpperCase(), name, name.replace(/ \(.*/, ''), name.toLowerCase()]) {
        expect(resolveId(content, typed), typed).toEqual([{ kind: 'requirement-set', id }]);
      }
    }
    const { requirementSets: _, ...without } = content;
    expect(resolveId(without, sets[0]?.id ?? '')).toEqual([]);
  });

  it('gives every offering and every concept as its id, and leads to it from its name', () => {
    for (const { id: platform, offerings, introduction } of Object.values(content.platforms)) {
      for (const [key, { name }] of Object.entries(offerings)) {
        const offering = { kind: 'offering', id: `${platform}/${key}`, platform };
        expect(resolveId(content, `${platform}/${key}`), name).toContainEqual(offering);
        expect(resolveId(content, name), name).toContainEqual(offering);
      }
      for (const { slug, term, aliases } of introduction.concepts) {
        const concept = { kind: 'concept', id: `${platform}/${slug}`, platform };
        for (const name of [`${platform}/${slug}`, term, ...aliases]) {
          expect(resolveId(content, name), name).toContainEqual(concept);
        }
      }
    }
  });

  it('knows ids in any case', () => {
    const ids = [...platformIds, ...categoryIds, ...capabilityIds, ...findFeatures(content).map(({ id }) => id)];
    for (const id of ids) expect(resolveId(content, ` ${id.toUpperCase()} `)).toEqual(resolveId(content, id));
  });

  it.each([
    ['Kubeflow™', 'platform', 'kubeflow'],
    ['𝕂ubeﬂow', 'platform', 'kubeflow'],
    ['Kube\u00ADflow\u200B', 'platform', 'kubeflow'],
    ['\u200FMLﬂow®\u200F', 'platform', 'mlflow'],
    ['KATİB', 'concept', 'kubeflow/katib'],
    ['SageMaker', 'platform', 'sagemaker'],
    ['Vertex', 'platform', 'vertex-ai'],
    ['dss', 'platform', 'dataiku'],
    ['AzureML', 'platform', 'azure-ml'],
    ['Driverless AI', 'offering', 'h2o/driverless-ai'],
    ['Dataiku Cloud', 'offering', 'dataiku/dataiku-online'],
    ['MLServer', 'offering', 'seldon/mlserver'],
    ['KServe', 'concept', 'kubeflow/kserve'],
    ['Katib', 'concept', 'kubeflow/katib'],
  ] as const)('knows %s as the %s %s', (name, kind, id) => {
    expect(resolveId(content, name)).toContainEqual(expect.objectContaining({ kind, id }));
  });

  it('follows the platform and the category of a permalink that moved', () => {
    expect(resolveId(moved, 'studio/learning/a')).toEqual([{ kind: 'feature', id: 'acme/training/a' }]);
    expect(resolveId(moved, 'workshop/training/ab').map(({ id }) => id)).toEqual([
      'acme/training/a',
      'acme/training/b',
    ]);
    expect(resolveId(moved, 'studio/whole')).toEqual([{ kind: 'offering', id: 'acme/whole', platform: 'acme' }]);
  });

  it('follows a former id to what it is today, through other former ids, to one or to several', () => {
    expect(resolveId(moved, 'studio')).toEqual([{ kind: 'platform', id: 'acme' }]);
    expect(resolveId(moved, 'learning')).toEqual([{ kind: 'category', id: 'training' }]);
    expect(resolveId(moved, 'search').map(({ id }) => id)).toEqual(['tuning', 'drift']);
    expect(resolveId(moved, 'acme/training/ab').map(({ id }) => id)).toEqual(['acme/training/a', 'acme/training/b']);
  });

  it('ends where redirects lead nowhere', () => {
    expect(resolveId(moved, 'ring')).toEqual([]);
  });

  it('knows names and aliases without regard to case, accents and what stands between words', () => {
    for (const name of ['Acme Studio', 'acme-studio', 'ACMÉ  STUDIO', 'acmestudio']) {
      expect(resolveId(moved, name)).toEqual([{ kind: 'platform', id: 'acme' }]);
    }
    expect(resolveId(moved, 'a/b testing')).toEqual([{ kind: 'capability', id: 'rollout' }]);
    expect(resolveId(moved, 'Training')).toEqual([{ kind: 'category', id: 'training' }]);
  });

  it('knows the platforms by the headings of the 2021 matrix', () => {
    const headings = {
      dataiku: 'Dataiku DSS',
      h2o: 'H2O',
      databricks: 'Databricks',
      sagemaker: 'AWS SageMaker',
      'azure-ml': 'Azure Machine Learning',
      'vertex-ai': 'Google AI Platform (Vertex)',
      kubeflow: 'Kubeflow',
      mlflow: 'Mlflow',
    };
    for (const [id, heading] of Object.entries(headings)) {
      expect(resolveId(content, heading)[0]).toEqual({ kind: 'platform', id });
    }
  });

  it('gives nothing for what it does not know, and never fails', () => {
    for (const unknown of ['', '  ', '__proto__', 'constructor', 'a/b/c', 'x'.repeat(1_000_000)]) {
      expect(resolveId(content, unknown)).toEqual([]);
    }
    expect(resolveId(content, 5 as never)).toEqual([]);
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(resolveId(content, text))));
  });
});
