import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/content/fold.ts';
import { glued } from '../../../src/query/search/designation.ts';
import { compoundsOf, partsOf } from '../../../src/query/search/words.ts';

describe('the words of a text', () => {
  it('are kept together in compounds, which can be taken apart', () => {
    const compounds = compoundsOf(fold('A/B tests of scikit-learn models, served by KServe.'));
    expect(compounds).toEqual(['a/b', 'tests', 'of', 'scikit-learn', 'models', 'served', 'by', 'kserve']);
    expect(compounds.map(partsOf).filter(({ length }) => length > 1)).toEqual([
      ['a', 'b'],
      ['scikit', 'learn'],
    ]);
  });

  it.each([
    ['3.10.0', ['3.10.0']],
    ['2.x', ['2.x']],
    ['gpt-4o', ['gpt-4o']],
    ['gpt_4', ['gpt-4']],
    ['llama-3.1-8b', ['llama-3.1', '8b']],
    ['aes-256-gcm', ['aes-256', 'gcm']],
    ['140-3', ['140', '3']],
    ['8-bit', ['8', 'bit']],
    ['g5.2xlarge', ['g5.2xlarge']],
    ['s3-compatible', ['s3', 'compatible']],
    ['node.js', ['node', 'js']],
  ])('keep a number with what it is the number of: %s', (compound, parts) => {
    expect(partsOf(compound)).toEqual(parts);
  });

  it.each([
    ['C++ and C#, not C or F#.', ['c++', 'and', 'c#', 'not', 'c', 'or', 'f#']],
    ['issue#12, C++/C#', ['issue', '12', 'c++', 'c#']],
    ['Katib’s, what’s, don’t, can’t, we’re', ['katib', 'what', 'do', 'can', 'we']],
    ['Ｋｕｂｅｆｌｏｗ\u00ad™ is ﬁne', ['kubeflow', 'is', 'fine']],
    ['模型 नमस्ते がか', ['模型', 'नमस्ते', 'がか']],
  ])('of %s', (text, words) => {
    expect(compoundsOf(fold(text))).toEqual(words);
  });

  it('glue no number to another when they are written as one', () => {
    expect(['3.10.0', '140-3', '8-bit', 'hyper-parameter', 'a/b'].map((compound) => glued(partsOf(compound)))).toEqual([
      '3.10.0',
      '140-3',
      '8-bit',
      'hyperparameter',
      'ab',
    ]);
  });

  it('are taken apart in a time that grows as the text does', () => {
    const long = Array.from({ length: 100_000 }, (_, place) => place % 10);
    expect(partsOf(long.join('.'))).toHaveLength(1);
    expect(glued(partsOf(long.join('-')))).toBe(long.join('-'));
  });

  it('are none where there is none', () => {
    expect(compoundsOf(' … – !? ')).toEqual([]);
  });
});
