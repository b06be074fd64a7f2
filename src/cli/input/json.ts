import { describe } from '../../errors/describe.ts';
import { UsageError } from '../usage-error.ts';
import { firstMistake } from './json-mistake.ts';
import { repeatedName } from './json-names.ts';

/** Far deeper than any dataset; what works through values from elsewhere calls itself once for every level. */
const deepest = 64;

/** Some ninety times those of the dataset of today: each may be a mistake to tell, and takes memory. */
const mostValues = 1_000_000;

/** The value that a file says in JSON, in which every object has each of its names once. */
export function parseJson(file: string, text: string): unknown {
  const { depth, values } = extentOf(text);
  if (depth > deepest) throw new UsageError(`${file} is nested too deeply, expected at most ${deepest} levels`);
  if (values > mostValues) throw new UsageError(`${file} has too many values, expected at most ${mostValues}`);
  const value = parsed(file, text);
  const repeated = repeatedName(text);
  if (repeated === undefined) return value;
  const { name, offset, before } = repeated;
  const [place, first] = [placeIn(text, offset), placeIn(text, before)];
  const found = `found the name ${describe(name)} a second time in one object`;
  throw new UsageError(`${file}:${place}: ${found}, expected it once; it stands at ${first} already`);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { offset, expected } = firstMistake(text);
    const place = `${file}:${placeIn(text, offset)}`;
    const hint = isSecondValue(text, offset) ? '; one value a line is NDJSON, which is not read here' : '';
    throw new UsageError(`${place}: no JSON: found ${foundAt(text, offset)}, expected ${expected}${hint}`);
  }
}

/** How many brackets are open at once, at most, and how many values there are: told without building them. */
function extentOf(text: string): { depth: number; values: number } {
  let open = 0;
  let depth = 0;
  let values = 1;
  let isInText = false;
  for (let place = 0; place < text.length; place++) {
    const character = text[place];
    if (isInText) {
      if (character === '\\') place++;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === ',') values++;
    else if (character === '}' || character === ']') open--;
    else if (character === '{' || character === '[') {
      values++;
      depth = Math.max(depth, ++open);
    }
  }
  return { depth, values };
}

/** Whether a text is JSON up to here, and again on the line that begins here. */
function isSecondValue(text: string, offset: number): boolean {
  const [line = ''] = text.slice(offset).split(/\r\n|\r|\n/, 1);
  const before = text.slice(0, offset);
  const isNewLine = /[\r\n]/.test(before.slice(before.trimEnd().length));
  return isNewLine && isJson(before) && isJson(line);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Line and column, from 1, as editors count them. */
export function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function foundAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  if (code === undefined) return 'the end of the file';
  if (code === 10 || code === 13) return 'the end of the line';
  return code < 32 ? `the control character ${code}` : `'${String.fromCodePoint(code)}'`;
}
