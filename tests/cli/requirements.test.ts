import { describe, expect, it, vi } from 'vitest';
import { answer } from '../../src/cli/answers/evaluate.ts';
import { requirementOf, withIds } from '../../src/cli/input/requirements.ts';
import { parseYaml } from '../../src/cli/input/yaml.ts';
import { requirementSets } from '../../src/data/requirement-sets.ts';
import { type Capability, capabilities } from '../../src/index.ts';
import type { Evaluation } from '../../src/query/evaluate/evaluate.ts';

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

  it.each([
    ['? [a]\n: 1', '1:3: found a list as a name, expected a text'],
    ['a: 1\n{b: c}: 1', '2:1: found an object as a name, expected a text'],
    ['x: &x [1]\n*x : 1', '2:1: found a list as a name, expected a text'],
    ['~: 1', '1:1: found nothing as a name, expected a text'],
    ['a: !!binary aGk=', 'found the tag !!binary, expected a text, a number'],
    ['a: !!set {b}', 'found the tag !!set, expected'],
    ['a: [!!omap [x: 1]]', 'found the tag !!omap, expected'],
    ['a: !mine x', '1:4: found the tag !mine, expected'],
    ['a: !!int x', '1:4: found the tag !!int, expected'],
    ['%YAML 1.1\n---\na: 2001-01-01', '3:4: found a date, expected a text, in quotes'],
    ['%FOO\n---\na: 1', '1:1: found a line that YAML has not (Unknown directive %FOO), expected none of these'],
  ])('that JSON could not say is refused in one line, with the place: %j', (text, message) => {
    const warn = vi.spyOn(process, 'emitWarning');
    expect(() => parseYaml('a.yaml', text)).toThrow(message);
    expect(() => parseYaml('a.yaml', text)).toThrow(/^a\.yaml:\d+:\d+: found .+, expected [^\n]+$/);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('that says the same as JSON is read', () => {
    expect(parseYaml('a.yaml', 'a: !!str 5\n1: ~\nb: &b !!seq [x]\nc: *b\nd: 2001-01-01')).toEqual({
      a: '5',
      1: null,
      b: ['x'],
      c: ['x'],
      d: '2001-01-01',
    });
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

  it('may be one criterion of a capability, which may be named', () => {
    expect(requirementOf('must', 'automl/ranking')).toEqual({ capability: 'automl/ranking', priority: 'must' });
    expect(requirementOf('should', 'AutoML/Ranking:2')).toEqual({
      capability: 'automl/ranking',
      priority: 'should',
      weight: 2,
    });
    expect(requirementOf('must', 'CI/CD').capability).toBe('ci-cd-integration');
    expect(requirementOf('must', 'CI/CD/Deploy').capability).toBe('ci-cd-integration/deploy');
  });

  it('is each criterion that there is by its id, whatever else may be called so', () => {
    for (const { id, bar } of Object.values<Capability>(capabilities)) {
      for (const { id: criterion } of [...(bar?.core ?? []), ...(bar?.also ?? [])]) {
        expect(requirementOf('must', `${id}/${criterion}`).capability).toBe(`${id}/${criterion}`);
      }
    }
  });

  it.each([
    ['automl/rankng', "unknown criterion 'rankng' of automl; did you mean ranking?"],
    ['automl/zzzz', "unknown criterion 'zzzz' of automl; there are choose, tasks, prepare, ranking"],
    ['automl/', "unknown criterion '' of automl; there are choose,"],
    ['Drift detection/ ', "unknown criterion '' of drift-detection; there are"],
    ['automl/__proto__', "unknown criterion '__proto__' of automl; there are choose,"],
    ['automll/ranking', "unknown capability 'automll'; did you mean automl?"],
    ['h2o/driverless-ai', "'h2o/driverless-ai' is an offering of h2o, expected a capability"],
  ])('is no criterion as %j', (typed, message) => {
    expect(() => requirementOf('must', typed)).toThrow(message);
  });

  it.each(['0', '-1', 'x', '', '1e3', 'Infinity', '0x1'])('has no weight %j', (weight) => {
    expect(() => requirementOf('must', `automl:${weight}`)).toThrow('--must expects a weight above 0');
  });

  it.each(['1e3', '1e308', '2E-1', '+2', '9'.repeat(400)])('has the weight %j in plain digits, or none', (weight) => {
    expect(() => requirementOf('must', `automl:${weight}`)).toThrow('above 0 in a few plain digits, such as 2 or 0.5,');
  });
});

describe('requirements that are typed', () => {
  const asked = (must: string[], should: string[], set: string[] = []) =>
    answer(
      {
        words: [],
        options: {
          must,
          should,
          set,
          accept: [],
          platform: [],
          'same-offering': false,
          'include-discontinued': false,
          top: undefined,
          format: undefined,
          out: undefined,
        },
      },
      true,
    );

  it.each([
    [['automl'], ['automl'], "--must and --should both name 'automl', expected one of both"],
    [['automl', 'AutoML:2'], [], "--must names 'automl' twice, expected it once"],
    [['automl/ranking'], ['AutoML/ranking'], "--must and --should both name 'automl/ranking', expected one of both"],
    [[], ['notebooks,notebooks'], "--should names 'notebooks' twice, expected it once"],
  ])('name each once: --must %j --should %j', async (must, should, message) => {
    await expect(asked(must, should)).rejects.toThrow(message);
  });

  const prioritiesOf = async (...typed: Parameters<typeof asked>) => {
    const { requirements } = (await asked(...typed)).value as Evaluation;
    return Object.fromEntries(
      requirements.map(({ capability, priority, weight }) => [capability, { priority, weight }]),
    );
  };

  it('are with --set all that the sets list, each capability once', async () => {
    for (const { id, capabilities } of Object.values(requirementSets)) {
      const must = { priority: 'must', weight: 1 };
      expect(await prioritiesOf([], [], [id])).toEqual(Object.fromEntries(capabilities.map((one) => [one, must])));
    }
    const both = new Set(Object.values(requirementSets).flatMap(({ capabilities }) => capabilities));
    expect(Object.keys(await prioritiesOf([], [], [Object.keys(requirementSets).join(',')])).sort()).toEqual(
      [...both].sort(),
    );
  });

  it('count as --must and --should say, where these name one that a set lists', async () => {
    const { id, capabilities } = requirementSets['eu-ai-act-article-12'];
    const [first = 'automl', second = 'automl', ...others] = capabilities;
    const joined = await prioritiesOf([`${first}:3`, 'automl'], [second], [id]);
    expect(joined).toMatchObject({
      [first]: { priority: 'must', weight: 3 },
      [second]: { priority: 'should', weight: 1 },
      automl: { priority: 'must', weight: 1 },
    });
    expect(Object.keys(joined).sort()).toEqual([first, second, 'automl', ...others].sort());
  });

  it.each([
    ['eu-ai-act-article-21', "unknown requirement set 'eu-ai-act-article-21'; did you mean eu-ai-act-article-12"],
    ['automl', "'automl' is a capability, expected a requirement set"],
    ['zzzzzzzz', "unknown requirement set 'zzzzzzzz'; see: mlops-platforms list requirement-sets"],
  ])('name no set by %j', async (set, message) => {
    await expect(asked([], [], [set])).rejects.toThrow(message);
  });
});

describe('requirements in a file', () => {
  it('may name criteria, by the names of their capabilities too', () => {
    const requirements = ['automl/ranking', { capability: 'AutoML/tasks', weight: 2 }, 'Drift detection'];
    expect(withIds({ requirements })).toEqual({
      requirements: ['automl/ranking', { capability: 'automl/tasks', weight: 2 }, 'drift-detection'],
    });
  });
});
