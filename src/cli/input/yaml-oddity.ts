import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';

/** What YAML can say and JSON cannot: where it stands, and what would be right. */
export interface Oddity {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

const standard = 'tag:yaml.org,2002:';

/** The tags that say what a value would be without them. */
const plainTags = new Set(['map', 'seq', 'str', 'int', 'float', 'bool', 'null'].map((name) => standard + name));

/** The first thing in a document that no question consists of: what its library would read in some way, or write to the output. */
export function firstOddity(document: Document.Parsed): Oddity | undefined {
  const [warning] = document.warnings;
  if (warning !== undefined) {
    const tag = /^Unresolved tag: (.+)$/.exec(warning.message)?.[1];
    const [offset] = warning.pos;
    if (tag !== undefined) return { offset, ...ofTag(tag) };
    return { offset, found: `a line that YAML has not (${warning.message})`, expected: 'none of these' };
  }
  let oddity: Oddity | undefined;
  visit(document, {
    Pair: (_, pair) => {
      oddity = ofName(document, pair as Pair<Node | null, unknown>);
      return oddity && visit.BREAK;
    },
    Node: (_, node) => {
      oddity = ofNode(node as Node);
      return oddity && visit.BREAK;
    },
  });
  return oddity;
}

function ofTag(tag: string): Pick<Oddity, 'found' | 'expected'> {
  const shown = tag.startsWith(standard) ? `!!${tag.slice(standard.length)}` : tag;
  return { found: `the tag ${shown}`, expected: 'a text, a number, a list or an object without one' };
}

/** A name is a text, or what reads as one: a number. */
function ofName(document: Document.Parsed, { key }: Pair<Node | null, unknown>): Oddity | undefined {
  const name = isAlias(key) ? key.resolve(document) : key;
  const offset = key?.range?.[0] ?? 0;
  if (isMap(name)) return { offset, found: 'an object as a name', expected: 'a text' };
  if (isSeq(name)) return { offset, found: 'a list as a name', expected: 'a text' };
  const isNothing = !isScalar(name) || name.value === null;
  return isNothing ? { offset, found: 'nothing as a name', expected: 'a text' } : undefined;
}

function ofNode(node: Node): Oddity | undefined {
  const offset = node.range?.[0] ?? 0;
  const tag = isScalar(node) || isMap(node) || isSeq(node) ? node.tag : undefined;
  if (tag !== undefined && !plainTags.has(tag)) return { offset, ...ofTag(tag) };
  // Older YAML takes some texts for it.
  if (isScalar(node) && node.value instanceof Date) return { offset, found: 'a date', expected: 'a text, in quotes' };
  return undefined;
}
