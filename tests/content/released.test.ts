import { describe, expect, it } from 'vitest';
import { contentFrom } from '../../src/content/content-from.ts';
import { createMatrix } from '../../src/create-matrix.ts';
import { diff } from '../../src/query/diff/diff.ts';
import { levelChanges } from '../../src/query/diff/level-changes.ts';
import { released, releasedLevels } from './released.ts';

describe('the dataset of an older version', () => {
  const matrix = createMatrix(released);

  it.each(Object.entries(releasedLevels))('gives the answers that it gave then: %s', (platform, levels) => {
    const { notFound } = matrix.byPlatform(platform);
    const expected = Object.entries(levels).map(([capability, level]) => [
      capability,
      level === 'unknown' && capability in notFound ? 'not-found' : level,
    ]);
    const found = Object.keys(levels).map((capability) => [capability, matrix.supportOf(platform, capability).level]);
    expect(found).toEqual(expected);
  });

  it('has answers of many kinds, with scopes, so that the comparison can fail', () => {
    const found = Object.values(matrix.supportGrid().cells).flatMap((row) => Object.values(row));
    expect(new Set(found.map(({ level }) => level)).size).toBeGreaterThanOrEqual(6);
    expect(found.some(({ only }) => only !== undefined)).toBe(true);
    expect(found.some(({ except }) => except !== undefined)).toBe(true);
  });

  it('is one shape away from itself, and no other word', () => {
    const today = { ...matrix, schemaVersion: 2 };
    expect(diff(released, today)).toMatchObject({ level: 'major', changes: [{ kind: 'schema-changed' }] });
    expect(levelChanges(released, today)).toEqual([]);
  });

  it.each([
    ['itself', released],
    ['what contentFrom makes of it', contentFrom(released)],
    ['the matrix over it', createMatrix(released)],
    ['a matrix over what contentFrom makes of it', createMatrix(contentFrom(released))],
  ])('asks for the same release, whichever way it is compared: %s', (_, before) => {
    const { mlflow: _one, ...platforms } = matrix.platforms;
    for (const after of [
      { ...matrix, schemaVersion: 2 },
      { ...matrix, platforms, schemaVersion: 2 },
    ]) {
      expect(diff(before, after)).toEqual(diff(released, after));
      expect(diff(before, after).changes[0]).toMatchObject({ kind: 'schema-changed', before: 1, after: 2 });
    }
    expect(diff(before, contentFrom(released)).level).toBe('none');
  });

  it('can be extended with a platform of today, and its platforms extend a content of today', () => {
    const { h2o, ...others } = matrix.platforms;
    const older = { h2o: released.platforms['h2o'] } as typeof released.platforms;
    const mixed = createMatrix({ ...released, platforms: { ...others, ...older } });
    expect(mixed.supportGrid().cells).toEqual(
      createMatrix({ ...matrix, platforms: { ...others, ...older } }).supportGrid().cells,
    );
    expect(mixed.byPlatform('h2o')).toEqual(h2o);
  });
});
