import { type CST, Parser, parseDocument } from 'yaml';
import { UsageError } from '../usage-error.ts';
import { placeIn } from './json.ts';
import { firstOddity } from './yaml-oddity.ts';

/** Deeper than any question; the library calls itself for every level, and Node may not survive its last call. */
const deepest = 64;

/** More repetitions than any question needs; a few aliases of aliases would otherwise be gigabytes. */
const mostAliases = 100;

/** The value that a file says in YAML, as far as JSON could say it. */
export function parseYaml(file: string, text: string): unknown {
  if (depthOf([...new Parser().parse(text)]) > deepest) throw new UsageError(`${file} is nested too deeply`);
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error) {
    const place = `${file}:${placeIn(text, error.pos[0])}`;
    if (error.code === 'MULTIPLE_DOCS') throw new UsageError(`${place}: found a second document, expected one`);
    throw new UsageError(`${place}: no YAML: ${error.message}`);
  }
  const oddity = firstOddity(document);
  if (oddity !== undefined) {
    const { offset, found, expected } = oddity;
    throw new UsageError(`${file}:${placeIn(text, offset)}: found ${found}, expected ${expected}`);
  }
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    throw new UsageError(`${file}: no YAML that can be read: ${(error as Error).message}`);
  }
}

/** How deep the parts of a parsed text lie in each other. The parser keeps its own stack, and so does this. */
function depthOf(tokens: readonly CST.Token[]): number {
  let greatest = 0;
  const open: { part: object; depth: number }[] = tokens.map((part) => ({ part, depth: 1 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { part, depth } = next;
    greatest = Math.max(greatest, depth);
    for (const inner of Object.values(part)) {
      if (typeof inner === 'object' && inner !== null) open.push({ part: inner, depth: depth + 1 });
    }
  }
  return greatest;
}
