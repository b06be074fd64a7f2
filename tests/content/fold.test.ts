import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/content/fold.ts';

describe('folding a text', () => {
  it.each([
    ['case and accents', 'Modèle DÉPLOYÉ, Ångström', 'modele deploye, angstrom'],
    ['accents by themselves', 'e\u0301tude, z\u0361a\u0489lgo', 'etude, za\u0489lgo'],
    ['alphabets of symbols', '𝕂𝔸𝕋𝕀𝔹 𝓜𝓛ⓕⓛⓞⓦ', 'katib mlflow'],
    ['full and half width', 'Ｋｕｂｅｆｌｏｗ ｶﾞ', 'kubeflow ガ'],
    ['ligatures and letters of one case', 'ﬁne-tuning, Straße, STRAẞE', 'fine-tuning, strasse, strasse'],
    ['each i of the Turkish', 'KATİB katıb', 'katib katib'],
    ['the sigma of an end', 'ΛΟΓΟΣ λόγος', 'λογοσ λογοσ'],
    ['soft hyphens and zero-width characters', 'Ka\u00ADt\u200Bi\u200C\u200Db\u2060\uFEFF', 'katib'],
    ['marks of direction and variation', '\u200Fkatib\u200E \u202Eml\u202C\u2066flow\u2069 ❤\uFE0F', 'katib mlflow ❤'],
    ['trade marks', 'Kubeflow™ MLflow® Seldon℠ KNIME©', 'kubeflow mlflow seldon knime'],
    ['small figures', 'H₂O, x²', 'h2o, x2'],
    ['vowel signs that are accents', 'שָׁלוֹם مُحَمَّد', 'שלום محمد'],
  ])('does without %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the marks that make another letter', () => {
    expect(fold('が か हि हु')).toBe('が か हि हु');
  });

  it('does so once and for all, in upper and in lower case, composed and decomposed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        for (const form of ['NFC', 'NFD'] as const) expect(fold(text.normalize(form))).toBe(folded);
      }),
      { numRuns: 1000 },
    );
  }, 30_000);
});
