import { describe, expect, it } from 'vitest';
import { content } from '../../src/data/content.ts';
import { capabilityIds, platformIds } from '../../src/data/ids.ts';
import { compare } from '../../src/query/compare.ts';
import { supportGrid } from '../../src/query/support/support-grid.ts';
import { supportOf } from '../../src/query/support/support-of.ts';

describe('a grid of support', () => {
  const whole = supportGrid(content);

  it('has every capability and every platform unless some are asked for, in matrix order', () => {
    expect(whole.platforms).toEqual([...platformIds]);
    expect(whole.capabilities).toEqual([...capabilityIds]);
    expect(Object.keys(whole.cells)).toEqual([...capabilityIds]);
  });

  it('has in each cell what is answered of the pair, without the statements', () => {
    for (const capability of capabilityIds) {
      for (const platform of platformIds) {
        const { claims: _claims, mentions: _mentions, ...answer } = supportOf(content, platform, capability);
        expect(whole.cells[capability][platform], `${platform} ${capability}`).toEqual(answer);
      }
    }
  });

  it('has the rows and columns asked for, in that order, each once', () => {
    const { platforms, capabilities, cells } = supportGrid(content, {
      platforms: ['mlflow', 'kubeflow', 'mlflow'],
      capabilities: ['automl', 'autoscaling', 'automl'],
    });
    expect([platforms, capabilities]).toEqual([
      ['mlflow', 'kubeflow'],
      ['automl', 'autoscaling'],
    ]);
    expect(Object.keys(cells.automl)).toEqual(['mlflow', 'kubeflow']);
  });

  it('has the capabilities of the categories asked for, and of those named the ones that are there', () => {
    const { capabilities } = supportGrid(content, { categories: ['pricing'] });
    expect(capabilities.map((id) => content.capabilities[id].category)).toEqual(capabilities.map(() => 'pricing'));
    expect(capabilities.length).toBeGreaterThan(1);
    expect(
      supportGrid(content, { categories: ['pricing'], capabilities: ['automl', 'free-trial'] }).capabilities,
    ).toEqual(['free-trial']);
  });

  it('limits a column to an offering', () => {
    const { offerings, cells } = supportGrid(content, { platforms: ['h2o', 'mlflow'], offerings: ['h2o/h2o-3'] });
    expect(offerings).toEqual({ h2o: 'h2o-3' });
    for (const capability of capabilityIds) {
      expect(cells[capability].h2o.level).toBe(supportOf(content, 'h2o', capability, { offering: 'h2o-3' }).level);
      expect(cells[capability].mlflow.level).toBe(supportOf(content, 'mlflow', capability).level);
    }
  });

  it('refuses two offerings of one platform, and one of a platform that has no column', () => {
    expect(() => supportGrid(content, { offerings: ['h2o/h2o-3', 'h2o/mlops'] })).toThrow('expected one a platform');
    expect(() => supportGrid(content, { platforms: ['mlflow'], offerings: ['h2o/h2o-3'] } as never)).toThrow(
      'expected those of the columns',
    );
    expect(() => supportGrid(content, { offerings: ['h2o/h2o-4'] })).toThrow("Did you mean 'h2o-3'");
    expect(() => supportGrid(content, { offerings: ['driverless-ai' as never] })).toThrow("as 'h2o/driverless-ai'");
  });
});

describe('the differences of a comparison', () => {
  const { differing, cells } = compare(content, ['kubeflow', 'mlflow'], { differences: true });

  it('are the capabilities that are supported at other levels, or in another scope', () => {
    const grid = supportGrid(content, { platforms: ['kubeflow', 'mlflow'] });
    for (const capability of capabilityIds) {
      const row = grid.cells[capability];
      const isOther = row.kubeflow.level !== row.mlflow.level;
      if (isOther) expect(differing?.capabilities, capability).toContain(capability);
      if (differing?.capabilities.includes(capability)) expect(differing.cells[capability]).toEqual(row);
    }
    expect(differing?.capabilities.length).toBeLessThan(capabilityIds.length);
  });

  it('leave of the statements those that claim or deny one of these', () => {
    const named = new Set<string>(differing?.capabilities);
    const left = Object.values(cells).flatMap((row) => Object.values(row).flat());
    expect(left.length).toBeGreaterThan(0);
    for (const { id, support } of left)
      expect(
        Object.keys(support).some((key) => named.has(key)),
        id,
      ).toBe(true);
  });

  it('are none of a platform beside itself alone, and none are told unless they are asked for', () => {
    expect(compare(content, ['kubeflow'], { differences: true }).differing?.capabilities).toEqual([]);
    expect(compare(content, ['kubeflow', 'mlflow']).differing).toBeUndefined();
  });
});
