import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../src/create-matrix.ts';
import type { Content } from '../../src/model/content.ts';
import { contentOf, feature, platform } from './fixture.ts';

const inherited = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'];

/** A content in which a platform, a category, a capability and an offering are called as objects call what they inherit. */
function contentWith(name: string): Content {
  const plain: Content = contentOf({ acme: platform('acme') });
  const { acme } = plain.platforms;
  const capability = { ...plain.capabilities['drift'], id: name, category: name };
  const whole = { name: 'The whole', kind: 'product', standing: 'form', delivery: 'managed' };
  const column = { ...acme, id: name, offerings: record([name, whole]), cells: record([name, [feature('a', 'A.')]]) };
  return {
    ...plain,
    categories: record([name, { id: name, name: 'Category', hint: '' }]),
    capabilities: record([name, capability]),
    platforms: record([name, column]),
  } as unknown as Content;
}

function record(...entries: (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}

describe.each(inherited)('an id called %s', (name) => {
  const matrix = createMatrix(contentWith(name));

  it('is answered as any other: nothing is known of it unless it is said', () => {
    const answer = matrix.supportOf(name, name);
    expect(answer).toMatchObject({ level: 'unknown', claims: [], mentions: [] });
    expect(answer.lookedOn).toBeUndefined();
    expect(matrix.supportGrid().cells[name]?.[name]).toMatchObject({ level: 'unknown' });
    const [standing] = matrix.evaluate({ requirements: [name] }).platforms;
    expect(standing).toMatchObject({ platform: name, unsure: [name], configuration: { form: name } });
    expect(matrix.compare([name], { differences: true }).differing?.capabilities).toEqual([]);
    expect(matrix.findFeatures({ offerings: [`${name}/${name}`] })).toEqual([]);
  });
});
