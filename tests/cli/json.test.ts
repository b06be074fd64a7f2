import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/cli/input/json.ts';
import { firstMistake } from '../../src/cli/input/json-mistake.ts';

describe('JSON', () => {
  it.each([
    ['', 'a.json:1:1: no JSON: found the end of the file, expected a value'],
    ['{\n  "a": tru\n}', "a.json:2:8: no JSON: found 't', expected a value"],
    ['{"a" 1}', "a.json:1:6: no JSON: found '1', expected ':'"],
    ['{"a": 1,}', "a.json:1:9: no JSON: found '}', expected a name in double quotes"],
    ['[1 2]', "a.json:1:4: no JSON: found '2', expected ',' or ']'"],
    ['{"a": [}', "a.json:1:8: no JSON: found '}', expected a value or ']'"],
    ["{'a': 1}", "a.json:1:2: no JSON: found ''', expected a name in double quotes or '}'"],
    ['[1] 2', "a.json:1:5: no JSON: found '2', expected the end of the file"],
    ['"a\nb"', "a.json:1:3: no JSON: found the end of the line, expected the '\"' that ends a text"],
    ['"\\x"', "a.json:1:3: no JSON: found 'x', expected one of"],
    ['["a', "a.json:1:4: no JSON: found the end of the file, expected the '\"' that ends a text"],
    ['[01]', "a.json:1:3: no JSON: found '1', expected ',' or ']'"],
    ['[1,\r\n 😀]', "a.json:2:2: no JSON: found '😀', expected a value"],
  ])('%j is refused with the place', (text, message) => {
    expect(() => parseJson('a.json', text)).toThrow(message);
  });

  it.each(['[1]\n[2]', '{"a":1}\r\n{"b":2}\r\n', '1\n\n2'])('%j is one value a line, which is said', (text) => {
    expect(() => parseJson('a.ndjson', text)).toThrow('; one value a line is NDJSON, which is not read here');
  });

  it.each(['[1] [2]', '[1]\n[2', '[1],\n[2]', '[1\n2]'])('%j is not', (text) => {
    expect(() => parseJson('a.ndjson', text)).toThrow(/^((?!NDJSON).)*$/);
  });

  it('nested too deeply is refused before it is parsed', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(parseJson('a.json', nested(64))).toHaveLength(1);
    expect(() => parseJson('a.json', nested(65))).toThrow('nested too deeply, expected at most 64 levels');
    expect(() => parseJson('a.json', nested(1_000_000))).toThrow('nested too deeply');
    expect(parseJson('a.json', JSON.stringify('['.repeat(100)))).toHaveLength(100);
  });

  it('of a million values is refused before it is parsed', () => {
    expect(() => parseJson('a.json', `[${'1,'.repeat(1_000_000)}1]`)).toThrow('too many values');
  });

  it('with any mistake is refused at a place from which on it could have been right', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ']', ',', ':', '0', '\\', '\u0000', 'x'))
      .map(([text, place, put]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + put + text.slice(at + 1);
      })
      .filter((text) => !isJson(text));
    fc.assert(
      fc.property(damaged, (text) => {
        const { offset, expected } = firstMistake(text);
        expect(expected).not.toBe('');
        expect(offset).toBeLessThanOrEqual(text.length);
        // What stands before the mistake is no mistake: it is told in the same place without what follows.
        expect(firstMistake(text.slice(0, offset)).offset).toBe(offset);
      }),
    );
  });

  it.each([
    [
      '{"a": 1,\n "b": {"a": 2},\n "a": 3}',
      "a.json:3:2: found the name 'a' a second time in one object, expected it once; it stands at 1:2 already",
    ],
    ['[{"b": 1}, {"x": [{"a": 1, "\\u0061": 1}]}]', "a.json:1:28: found the name 'a' a second time"],
    ['{"__proto__": 1, "__proto__": {}}', "a.json:1:18: found the name '__proto__' a second time"],
    ['{"a:\\"": 1, "a:\\"" : 2}', "a.json:1:13: found the name 'a:\"' a second time"],
    ['{"": 1, "": 2}', "a.json:1:9: found the name '' a second time"],
  ])('%s says one thing twice, and is refused with both places', (text, message) => {
    expect(() => parseJson('a.json', text)).toThrow(message);
  });

  it('with a name twice in one object is refused, wherever and however it is written; any other is read', () => {
    const word = fc.oneof(fc.constantFrom('a', '"', '\\', ':', '{', '"}', ',', '__proto__'), fc.string());
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.dictionary(word, fc.jsonValue(), { minKeys: 1 }),
        fc.boolean(),
        (beside, inner, escaped) => {
          const whole = JSON.stringify([beside, { inner, beside }, inner]);
          expect(parseJson('a.json', whole)).toEqual(JSON.parse(whole));
          const [name = ''] = Object.keys(inner);
          const again = escaped ? `"${[...name].map(asEscape).join('')}"` : JSON.stringify(name);
          const twice = JSON.stringify(inner).replace(/\}$/, () => `, ${again} : 0}`);
          expect(() => parseJson('a.json', `[${JSON.stringify(beside)}, ${twice}]`)).toThrow(
            'a second time in one object',
          );
        },
      ),
    );
  });
});

/** As JSON may write any character; of one beyond the first 65,536, both halves. */
function asEscape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
  ).join('');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
