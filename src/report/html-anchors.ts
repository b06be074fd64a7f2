import type { Block, Line } from './document.ts';

/** Where the statements of a page can be led to. */
export interface Anchors {
  /** The anchor of a line, if it is a statement that can be led to. */
  readonly of: (line: Line) => string | undefined;
  /** The way to the first of some statements that the page has. */
  readonly to: (statements: readonly string[]) => string | undefined;
}

/** The id of a feature, as every checked content has it. It is never the place of a section, which has no slash. */
const featureId = /^[a-z\d-]+(?:\/[a-z\d-]+){2}$/;

/** The anchors of the statements in some blocks: their ids, so that they stay when others come; or else a number. */
export function anchorsIn(blocks: readonly Block[]): Anchors {
  const byId = new Map<string, string>();
  const byLine = new Map<Line, string>();
  for (const line of linesIn(blocks)) {
    const { statement } = line;
    // A list may have one twice.
    if (statement === undefined || byId.has(statement)) continue;
    const anchor = featureId.test(statement) ? statement : `statement-${byId.size + 1}`;
    byId.set(statement, anchor);
    byLine.set(line, anchor);
  }
  return {
    of: (line) => byLine.get(line),
    to: (statements) => {
      const [first] = statements.flatMap((id) => byId.get(id) ?? []);
      return first === undefined ? undefined : `#${first}`;
    },
  };
}

/** Every line that a page has as an item of a list. */
function linesIn(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    if (block.is === 'section') return linesIn(block.blocks);
    if (block.is === 'list') return block.lines;
    if (block.is !== 'table' || block.layout !== 'sections') return [];
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
  });
}
