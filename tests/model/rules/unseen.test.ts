import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unseenIn } from '../../../src/model/rules/unseen.ts';

const code = (character: string) => character.codePointAt(0)?.toString(16) ?? '';

describe('what is not seen in a text', () => {
  const hidden = [
    // Controls, and what ends lines.
    ...['\0', '\t', '\n', '\r', '\u001b', '\u007f', '\u0085', '\u009b', '\u2028', '\u2029'],
    // Of no width, or of nothing.
    ...[
      '\u00ad',
      '\u034f',
      '\u115f',
      '\u180e',
      '\u200b',
      '\u200c',
      '\u200d',
      '\u2060',
      '\u2064',
      '\u2800',
      '\u3164',
      '\ufeff',
    ],
    // Marks of direction.
    ...['\u061c', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069'],
    // Spaces that look like another.
    ...['\u00a0', '\u1680', '\u2003', '\u2009', '\u202f', '\u205f'],
    // What is no character, or half of one, or a tag.
    ...['\ud800', '\udc00', '\ufffe', '\u{1ffff}', '\ue000', '\u{e0041}', '\ufff9'],
  ];

  it.each(hidden.map((character) => [code(character), character]))('is found: U+%s', (_, character) => {
    for (const [text, where] of [
      [`It runs${character}models.`, /behind 'It runs'/],
      [`It runs ${character} models.`, /behind 'It runs'/],
      [`${character}It runs.`, /before 'It'/],
      [`It’s run.${character}`, /behind 'It’s run\.'/],
    ] as const) {
      const found = unseenIn(text);
      expect(found?.found).toMatch(new RegExp(`^U\\+0*${code(character)}`, 'i'));
      expect(found?.found).toMatch(where);
      expect(found?.found).toMatch(/^[\x20-\x7e’]+$/);
    }
  });

  it.each([
    ['It  runs.', "two spaces behind 'It'"],
    ['  ', 'two spaces'],
    ["It 'runs'   x.", 'two spaces'],
  ])('is told where it stands: %j', (text, found) => {
    expect(unseenIn(text)?.found).toContain(found);
  });

  it.each([
    'It runs models, on 3 clouds: “AWS”, ‘GCP’ and Azure’s – all of them…',
    'Größe, naïveté, Łódź, Ελληνικά, Русский, 한국어, 中文、日本語　だ。',
    'Il est «\u00a0rapide\u00a0»\u202f! 1\u202f000\u00a0000, 12\u00a0%',
    'می\u200cخواهم क्\u200dष 👩\u200d💻 ❤\ufe0f ①',
    'C++, C#, R², 10 µs, a\u0301',
  ])('is not what is seen, in whichever script: %s', (text) => {
    expect(unseenIn(text)).toBeUndefined();
  });

  it('is found wherever it stands, and by nothing else', () => {
    const seen = fc.stringMatching(/^[!-&(-~À-ɏ]{1,9}( [!-&(-~À-ɏ]{1,9}){0,4}$/);
    fc.assert(
      fc.property(seen, seen, fc.constantFrom(...hidden), (before, after, character) => {
        expect(unseenIn(`${before} ${after}`)).toBeUndefined();
        fc.pre(!(/[\u00a0\u202f]/.test(character) && (/^[»;:!?%]/.test(after) || /[«\d]$/.test(before))));
        expect(unseenIn(`${before}${character}${after}`)?.found).toMatch(/^U\+/);
      }),
    );
  });
});
