import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../../src/cli/answers/abbreviations.ts';
import { platformIds } from '../../../src/data/ids.ts';

describe('abbreviations', () => {
  it('are the first letter and the consonants after it', () => {
    expect([...abbreviations(['kubeflow', 'mlflow', 'vertex-ai'])]).toEqual([
      ['kubeflow', 'kbf'],
      ['mlflow', 'mlf'],
      ['vertex-ai', 'vrt'],
    ]);
  });

  it('of the platforms need no number', () => {
    for (const short of abbreviations(platformIds).values()) expect(short).toMatch(/^[a-z][a-z0-9]{2}$/);
  });

  it('differ, and are at most three long, whatever the ids', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,4}(-[a-c1]{1,3})?$/), { maxLength: 60 });
    fc.assert(
      fc.property(ids, (given) => {
        const found = abbreviations(given);
        expect([...found.keys()]).toEqual(given);
        expect(new Set(found.values()).size).toBe(given.length);
        for (const short of found.values()) expect(short.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
