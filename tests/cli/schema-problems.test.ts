import { describe, expect, it } from 'vitest';
import { shapeProblems } from '../../src/cli/input/schema-problems.ts';
import { dataset } from '../../src/data/dataset.ts';
import { datasetSchema } from '../../src/model/content.schema.ts';

interface Damaged {
  readonly [name: string]: Damaged;
}

/** What is said of this dataset after something was done to it. */
function saidOf(damage: (data: Damaged) => void) {
  const data = JSON.parse(JSON.stringify(dataset));
  damage(data);
  return shapeProblems(datasetSchema.safeParse(data).error?.issues ?? [], data);
}

const feature = (data: Damaged): Damaged =>
  (data as never as typeof dataset).platforms.kubeflow.cells.pricing[0] as never;
const place = 'platforms/kubeflow/cells/pricing/0';

describe('a problem of shape', () => {
  it('is found in no released dataset', () => {
    expect(saidOf(() => {})).toEqual([]);
  });

  it.each([
    ['text', 7, '7', 'a text'],
    ['text', '', "''", 'at least 1 character, and one line without white space at its ends'],
    ['text', 'a'.repeat(300), `'${'a'.repeat(64)}…'`, 'at most 240 characters'],
    ['slug', 'Not A Slug', "'Not A Slug'", 'lower-case words joined by hyphens'],
    ['recorded', '2021', "'2021'", 'a month, YYYY-MM'],
    ['date', 'soon', "'soon'", 'a date, YYYY, YYYY-MM or YYYY-MM-DD'],
    ['sources', {}, 'an object', 'a list'],
    ['only', [], 'a list', 'at least 1 entry'],
    ['unheard', 1, 'an unknown property', 'none of this name'],
  ])('of %s as %j says where, what was found and what was expected', (name, value, found, expected) => {
    const damage = (data: Damaged) => Object.assign(feature(data), { [name]: value });
    expect(saidOf(damage)).toEqual([{ path: `${place}/${name}`, found, expected }]);
  });

  it('of something missing says that nothing was found', () => {
    expect(saidOf((data) => Reflect.deleteProperty(feature(data), 'text'))).toEqual([
      { path: `${place}/text`, found: 'nothing', expected: 'a text' },
    ]);
  });

  it('of a choice lists what can be chosen', () => {
    const [problem] = saidOf((data) => Object.assign(feature(data), { support: { automl: { how: 'magic' } } }));
    expect(problem).toEqual({
      path: `${place}/support/automl/how`,
      found: "'magic'",
      expected: "one of 'native', 'integration', 'custom', 'none'",
    });
  });

  it('of a day, an address and a version names their shapes', () => {
    const source = { title: 'Page', url: 'ftp://example.org', accessed: 'yesterday' };
    const problems = saidOf((data) => {
      Object.assign(feature(data), { sources: [source] });
      Object.assign(data, { schemaVersion: 1, version: 'one' });
    });
    expect(problems.map(({ path, expected }) => [path, expected])).toEqual([
      [`${place}/sources/0/url`, 'an absolute address, https://…'],
      [`${place}/sources/0/accessed`, 'a day, YYYY-MM-DD'],
      ['schemaVersion', '2'],
      ['version', 'a semantic version'],
    ]);
  });

  it('of a name names it', () => {
    expect(saidOf((data) => Object.assign(data['categories'] ?? {}, { 'Bad Id': {} }))[0]).toEqual({
      path: 'categories/Bad Id',
      found: "the name 'Bad Id'",
      expected: 'lower-case words joined by hyphens',
    });
  });

  it.each([null, [], 'text', 7])('of %j as the whole has no path', (value) => {
    const problems = shapeProblems(datasetSchema.safeParse(value).error?.issues ?? [], value);
    expect(problems).toEqual([expect.objectContaining({ path: '', expected: 'an object' })]);
  });
});
