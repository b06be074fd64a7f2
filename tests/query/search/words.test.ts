import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '../../../src/query/search/words.ts';

describe('folding a text', () => {
  it('drops case and accents', () => {
    expect(fold('Modèle DÉPLOYÉ, Ångström')).toBe('modele deploye, angstrom');
  });
});

describe('the words of a text', () => {
  it('are kept together in compounds', () => {
    expect(wordsOf('A/B tests of scikit-learn models, served by KServe.')).toEqual([
      ['a', 'b'],
      ['tests'],
      ['of'],
      ['scikit', 'learn'],
      ['models'],
      ['served'],
      ['by'],
      ['kserve'],
    ]);
  });

  it('are none where there is none', () => {
    expect(wordsOf(' … – !? ')).toEqual([]);
  });
});
