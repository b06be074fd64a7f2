import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { dataset } from '../../../src/data/dataset.ts';
import type { Content } from '../../../src/model/content.ts';
import { applyChanges } from '../../../src/query/diff/apply-changes.ts';
import { diff } from '../../../src/query/diff/diff.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { hashOf } from '../../../tools/release-facts.ts';
import type { Draft } from './released.ts';

describe('the matrix and a next release of it', () => {
  const next = structuredClone(content) as unknown as Draft<Content>;
  const kubeflow = next.platforms['kubeflow'];
  const cell = kubeflow?.cells['model-training'] ?? [];
  const place = cell.findIndex(({ slug }) => slug === 'katib');
  const [katib] = cell.splice(place, 1);
  const successor = { ...katib, slug: 'katib-next', text: 'Katib searches hyperparameters.', recorded: '2026-12' };
  cell.push(successor as (typeof cell)[number]);
  const retired = {
    recorded: '2026-12',
    why: 'restated',
    reason: 'Said in fewer words.',
    sources: [],
    replacedBy: ['kubeflow/model-training/katib-next'],
  };
  const history = kubeflow?.history ?? [];
  history.push({ ...katib, category: 'model-training', retired } as (typeof history)[number]);
  const { level, changes } = diff(content, next);

  it('differ in the one statement that was retired and the one that was added: a minor', () => {
    expect(level).toBe('minor');
    expect(changes.map((change) => [change.kind, change.id, change.level])).toEqual([
      ['feature-restated', 'kubeflow/model-training/katib', 'minor'],
      ['feature-added', 'kubeflow/model-training/katib-next', 'minor'],
    ]);
    expect(changes[0]).toMatchObject({
      successors: retired.replacedBy,
      place: { before: place, after: history.length - 1 },
    });
  });

  it('have the hash in common, once the changes are applied', () => {
    expect(hashOf(applyChanges(content, changes))).toBe(hashOf(next));
    expect(hashOf(applyChanges(next, diff(next, content).changes))).toBe(dataset.hash);
  });
});

describe('the matrix', () => {
  it('differs in nothing from its dataset', () => {
    expect(diff(content, dataset)).toEqual({ level: 'none', changes: [] });
  });

  it('is, over an empty one, an addition of every record: a minor', () => {
    const empty: Content = { ...content, platforms: {} };
    const { level, changes } = diff(empty, content);
    expect(level).toBe('minor');
    expect(changes.filter(({ kind }) => kind === 'platform-added').map(({ id }) => id)).toEqual(
      Object.keys(content.platforms),
    );
    const added = changes.filter(({ kind }) => kind === 'feature-added').map(({ id }) => id);
    expect(added.sort()).toEqual(
      findFeatures(content, { retired: true })
        .map(({ id }) => id)
        .sort(),
    );
    expect(changes).toHaveLength(Object.keys(content.platforms).length + added.length);
    expect(applyChanges(empty, changes)).toEqual(content);
  });
});
