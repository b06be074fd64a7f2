import type { SupportGrid } from '../../query/support/support-grid.ts';
import { type Block, cell, type Line, line, paragraph, section, type Table } from '../document.ts';
import { answerIn, type Draft, keyOf, missingIn } from '../draft.ts';
import type { RestingOn } from './resting-on.ts';

/** Capabilities × platforms: how to read it, then a table for each category, or one of all where they are few. */
export function gridBlocks(draft: Draft, grid: SupportGrid): readonly Block[] {
  const tables = gridTables(draft, grid);
  const counts = [counted(grid.capabilities.length, 'capability'), counted(grid.platforms.length, 'platform')];
  return [paragraph(`${counts.join(' on ')}, each in a word with its scope.`), ...keyOf(draft), ...tables];
}

/** So many rows are read as one table. */
const mostInOneTable = 12;

/**
 * The tables alone; one without a heading where there are few rows, or no content tells their categories.
 *
 * @param restingOn - the statements of the same document, to which the levels lead
 */
export function gridTables(draft: Draft, grid: SupportGrid, restingOn: RestingOn = () => []): readonly Block[] {
  const rows = new Map<string | undefined, string[]>();
  for (const id of grid.capabilities) {
    const home = draft.names.home(id);
    const some = rows.get(home) ?? [];
    rows.set(home, some);
    some.push(id);
  }
  const missing = draft.namesMissing ? missingBlocks(draft, grid) : [];
  // Many small tables are harder to read than one that names the category of each row.
  if (rows.size > 1 && grid.capabilities.length <= mostInOneTable) {
    const all = { ...grid, capabilities: [...rows.values()].flat() };
    return [gridTable(draft, all, 'Support by platform', { restingOn, namesCategories: true }), ...missing];
  }
  const tables = [...rows].map(([category, capabilities]) => {
    const part = { ...grid, capabilities };
    if (category === undefined) return gridTable(draft, part, 'Support by platform', { restingOn });
    const name = draft.names.category(category);
    return section(name, gridTable(draft, part, `${name}: support by platform`, { restingOn }));
  });
  return [...tables, ...missing];
}

/** What the criteria say that limited answers of a grid miss, as far as a content says it. */
function missingBlocks({ names }: Draft, { capabilities, cells }: SupportGrid): readonly Block[] {
  const facts = capabilities.flatMap((capability) => {
    const answers = Object.values(cells[capability] ?? {}).filter(({ limited }) => limited);
    const ids = [...new Set(answers.flatMap(({ missing = [] }) => missing))];
    const lines = ids.flatMap((id) => {
      const text = names.criterion(capability, id);
      return text === undefined ? [] : [line(`${id}: ${text}`)];
    });
    return lines.length === 0 ? [] : [{ term: names.capability(capability), lines }];
  });
  return facts.length === 0 ? [] : [section('Criteria that are not shown', { is: 'facts', facts })];
}

interface GridOptions {
  readonly restingOn: RestingOn;
  readonly namesCategories?: true;
}

function gridTable(
  draft: Draft,
  { platforms, capabilities, cells, offerings }: SupportGrid,
  caption: string,
  { restingOn, namesCategories }: GridOptions,
): Table {
  const columnHead = (id: string): string => {
    const offering = Object.hasOwn(offerings, id) ? offerings[id] : undefined;
    const name = draft.names.platform(id);
    return offering === undefined ? name : `${name}: ${draft.names.offering(id, offering)}`;
  };
  const rowHead = (id: string): Line => {
    const home = namesCategories ? draft.names.home(id) : undefined;
    return { content: [draft.names.capability(id)], notes: home === undefined ? [] : [[draft.names.category(home)]] };
  };
  return {
    is: 'table',
    layout: 'grid',
    caption,
    nothing: '',
    columns: [line('Capability'), ...platforms.map((id) => line(columnHead(id)))],
    rows: capabilities.map((capability) => ({
      head: rowHead(capability),
      cells: platforms.map((id) => {
        const answer = cells[capability]?.[id];
        return answer === undefined
          ? cell()
          : cell(
              line(
                ...answerIn(draft, id, answer, restingOn(id, capability, answer.level)),
                ...(draft.namesMissing ? missingIn(draft, answer) : []),
              ),
            );
      }),
    })),
  };
}

/** `1 capability`, `12 platforms`. */
export function counted(count: number, name: string): string {
  if (count === 1) return `1 ${name}`;
  return `${count} ${name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`}`;
}
