import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/model/content.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { contentOf, feature, platform } from '../fixture.ts';

const bar = {
  scope: 'What is searched.',
  core: [{ id: 'search', text: 'hyperparameters are searched by the product' }],
  also: [{ id: 'halt', text: 'hopeless trials are halted early' }],
  full: 'all',
} as const;

const native = (shows?: readonly string[]) =>
  ({ support: { tuning: { how: 'native', ...(shows && { shows }) } } }) as const;

/** Statements on tuning, which is judged by a bar. */
function judged(...features: Parameters<typeof feature>[]): Content {
  const training = features.map((parts) => feature(...parts));
  const content: Content = contentOf({ acme: platform('acme', { cells: { training, serving: [] } }) });
  const { tuning } = content.capabilities;
  return { ...content, capabilities: { ...content.capabilities, tuning: { ...tuning, bar } } } as Content;
}

const found = (content: Content, query: string) => searchFeatures(content, query).map(({ feature: { slug } }) => slug);

describe('the words of a criterion', () => {
  const content = judged(
    ['plain', 'A study runs trials.', native(['search'])],
    ['stops', 'A median rule ends some of them.', native(['search', 'halt'])],
    ['silent', 'A study has a name.', native()],
  );

  it('find the statements that show it, and no others', () => {
    expect(found(content, 'halted')).toEqual(['stops']);
    expect(found(content, 'hopeless')).toEqual(['stops']);
  });

  it('count less than the same word in a text', () => {
    const both = judged(
      ['shown', 'A median rule ends some of them.', native(['search', 'halt'])],
      ['said', 'A study is halted by hand.', native(['search'])],
    );
    expect(found(both, 'halted')).toEqual(['said', 'shown']);
  });

  it('find no more than before where a capability is called by them', () => {
    const named = found(content, 'hyperparameter');
    expect(named).toHaveLength(3);
  });
});
