/** A name that stands in one object for a second time: where it does, and where it did first. */
export interface RepeatedName {
  readonly name: string;
  readonly offset: number;
  readonly before: number;
}

/** The names of an object that is open, each with its place; of a list, nothing. */
type Names = Map<string, number> | undefined;

/**
 * The first name that an object has twice, in a text that is JSON. JSON.parse takes the value that it has last, and says
 * nothing of the others.
 */
export function repeatedName(text: string): RepeatedName | undefined {
  const open: Names[] = [];
  for (let place = 0; place < text.length; place++) {
    const character = text[place];
    if (character === '{') open.push(new Map());
    else if (character === '[') open.push(undefined);
    else if (character === '}' || character === ']') open.pop();
    if (character !== '"') continue;
    const start = place;
    place = endOfText(text, start);
    const names = open.at(-1);
    if (names === undefined || !isName(text, place + 1)) continue;
    const name = nameIn(text.slice(start, place + 1));
    const before = names.get(name);
    if (before !== undefined) return { name, offset: start, before };
    names.set(name, start);
  }
  return undefined;
}

/** The place of the quotation mark by which the text ends that begins here. */
function endOfText(text: string, start: number): number {
  let place = start + 1;
  while (text[place] !== '"') place += text[place] === '\\' ? 2 : 1;
  return place;
}

const colon = /[ \t\n\r]*:/y;

/** Whether what ends here is a name, which a colon follows. */
function isName(text: string, end: number): boolean {
  colon.lastIndex = end;
  return colon.test(text);
}

/** One name can be written in many ways, with escapes. */
function nameIn(written: string): string {
  return written.includes('\\') ? JSON.parse(written) : written.slice(1, -1);
}
