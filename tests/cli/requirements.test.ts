import { describe, expect, it } from 'vitest';
import { requirementOf } from '../../src/cli/input/requirements.ts';
import { parseYaml } from '../../src/cli/input/yaml.ts';

describe('YAML', () => {
  it('is read', () => {
    expect(parseYaml('a.yaml', 'requirements:\n  - automl\n  - { capability: notebooks, weight: 2 }\n')).toEqual({
      requirements: ['automl', { capability: 'notebooks', weight: 2 }],
    });
  });

  it('with a mistake is refused with the place', () => {
    expect(() => parseYaml('a.yaml', 'a: [1, 2\nb: 3')).toThrow(/^a\.yaml:2:\d: no YAML: /);
    expect(() => parseYaml('a.yaml', 'a: 1\na: 2')).toThrow('a.yaml:2:1: no YAML: Map keys must be unique');
  });

  it('of several documents is refused in words', () => {
    expect(() => parseYaml('a.yaml', 'a: 1\n---\na: 2')).toThrow('a.yaml:2:1: found a second document, expected one');
    expect(parseYaml('a.yaml', '---\na: 1\n...\n')).toEqual({ a: 1 });
  });

  it.each(['- ', '[', '{a: ', '? ', 'a: ', ': ', '"a": '])('nested by %j is refused', (opening) => {
    expect(() => parseYaml('a.yaml', opening.repeat(15_000))).toThrow('a.yaml is nested too deeply');
  });

  it('that repeats itself to gigabytes is refused', () => {
    const ninefold = (of: string) => `[${Array(9).fill(of).join(', ')}]`;
    const lines = [
      'a: &a [x]',
      ...[...'bcdefgh'].map((name, place) => `${name}: &${name} ${ninefold(`*${'abcdefg'[place]}`)}`),
    ];
    expect(() => parseYaml('a.yaml', lines.join('\n'))).toThrow('Excessive alias count');
  });
});

describe('a requirement that is typed', () => {
  it('is an id or a name, with or without a weight', () => {
    expect(requirementOf('must', 'automl')).toEqual({ capability: 'automl', priority: 'must' });
    expect(requirementOf('should', 'Drift detection:2.5')).toEqual({
      capability: 'drift-detection',
      priority: 'should',
      weight: 2.5,
    });
  });

  it.each(['0', '-1', 'x', '', '1e3', 'Infinity', '0x1'])('has no weight %j', (weight) => {
    expect(() => requirementOf('must', `automl:${weight}`)).toThrow('--must expects a weight above 0');
  });

  it.each(['1e3', '1e308', '2E-1', '+2', '9'.repeat(400)])('has the weight %j in plain digits, or none', (weight) => {
    expect(() => requirementOf('must', `automl:${weight}`)).toThrow('above 0 in a few plain digits, such as 2 or 0.5,');
  });
});
