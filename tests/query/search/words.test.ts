import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/content/fold.ts';
import { compoundsOf, partsOf } from '../../../src/query/search/words.ts';

describe('folding a text', () => {
  it('drops case and accents', () => {
    expect(fold('Modèle DÉPLOYÉ, Ångström')).toBe('modele deploye, angstrom');
  });
});

describe('the words of a text', () => {
  it('are kept together in compounds, which can be taken apart', () => {
    const compounds = compoundsOf('A/B tests of scikit-learn models, served by KServe.');
    expect(compounds).toEqual(['a/b', 'tests', 'of', 'scikit-learn', 'models', 'served', 'by', 'kserve']);
    expect(compounds.map(partsOf).filter(Boolean)).toEqual([
      ['a', 'b'],
      ['scikit', 'learn'],
    ]);
  });

  it('are none where there is none', () => {
    expect(compoundsOf(' … – !? ')).toEqual([]);
  });
});
