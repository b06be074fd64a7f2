/** Where a text stops being JSON, and what would have been right there. */
export interface Mistake {
  readonly offset: number;
  readonly expected: string;
}

const whiteSpace = /[ \t\n\r]*/y;
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

type Expected = 'value' | 'first item' | 'first key' | 'key' | 'colon' | 'more' | 'nothing';

/**
 * The first mistake in a text that JSON.parse refused. JSON.parse itself does not always say where, and says it
 * differently in every version of Node.
 */
export function firstMistake(text: string): Mistake {
  const open: ('{' | '[')[] = [];
  let expected = 'value' as Expected;
  let offset = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'more');
  for (;;) {
    offset += match(whiteSpace);
    const character = text[offset];
    const closing = open.at(-1) === '{' ? '}' : ']';
    const mayClose = expected === 'more' || expected === 'first item' || expected === 'first key';
    if (mayClose && character === closing) {
      open.pop();
      offset++;
      expected = afterValue();
    } else if (expected === 'more' && character === ',') {
      offset++;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expected === 'colon' && character === ':') {
      offset++;
      expected = 'value';
    } else if (character === '"' && expected !== 'colon' && expected !== 'more' && expected !== 'nothing') {
      const end = endOfText(text, offset);
      if (typeof end !== 'number') return end;
      offset = end;
      expected = expected === 'key' || expected === 'first key' ? 'colon' : afterValue();
    } else if ((expected === 'value' || expected === 'first item') && (character === '{' || character === '[')) {
      open.push(character);
      offset++;
      expected = character === '{' ? 'first key' : 'first item';
    } else {
      const length = expected === 'value' || expected === 'first item' ? match(word) : 0;
      if (length === 0) return { offset, expected: inWords(expected, closing) };
      offset += length;
      expected = afterValue();
    }
  }
}

/** Where the text that begins here ends. */
function endOfText(text: string, start: number): number | Mistake {
  let offset = start + 1;
  for (;;) {
    const code = text.charCodeAt(offset);
    if (Number.isNaN(code) || code < 32) return { offset, expected: "the '\"' that ends a text" };
    if (code === 0x22) return offset + 1;
    if (code === 0x5c) {
      escaped.lastIndex = offset;
      const found = escaped.exec(text);
      if (!found) return { offset: offset + 1, expected: 'one of " \\ / b f n r t u0000 after a backslash' };
      offset += found[0].length;
    } else offset++;
  }
}

function inWords(expected: Expected, closing: string): string {
  switch (expected) {
    case 'value':
      return 'a value';
    case 'first item':
      return "a value or ']'";
    case 'first key':
      return "a name in double quotes or '}'";
    case 'key':
      return 'a name in double quotes';
    case 'colon':
      return "':'";
    case 'more':
      return `',' or '${closing}'`;
    case 'nothing':
      return 'the end of the file';
  }
}
