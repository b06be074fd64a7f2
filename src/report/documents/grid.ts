import type { SupportGrid } from '../../query/support/support-grid.ts';
import { type Block, cell, type Line, line, paragraph, section, type Table } from '../document.ts';
import { answerIn, type Draft, keyOf } from '../draft.ts';

/** Capabilities × platforms: how to read it, then a table for each category, or one of all where they are few. */
export function gridBlocks(draft: Draft, grid: SupportGrid): readonly Block[] {
  const tables = gridTables(draft, grid);
  const counts = [counted(grid.capabilities.length, 'capability'), counted(grid.platforms.length, 'platform')];
  return [paragraph(`${counts.join(' on ')}, each in a word with its scope.`), ...keyOf(draft), ...tables];
}

/** So many rows are read as one table. */
const mostInOneTable = 12;

/** The tables alone; one without a heading where there are few rows, or no content tells their categories. */
export function gridTables(draft: Draft, grid: SupportGrid): readonly Block[] {
  const rows = new Map<string | undefined, string[]>();
  for (const id of grid.capabilities) {
    const home = draft.names.home(id);
    rows.set(home, [...(rows.get(home) ?? []), id]);
  }
  // Many small tables are harder to read than one that names the category of each row.
  if (rows.size > 1 && grid.capabilities.length <= mostInOneTable) {
    return [gridTable(draft, grid, [...rows.values()].flat(), 'Support by platform', true)];
  }
  return [...rows].map(([category, capabilities]) => {
    if (category === undefined) return gridTable(draft, grid, capabilities, 'Support by platform');
    const name = draft.names.category(category);
    return section(name, gridTable(draft, grid, capabilities, `${name}: support by platform`));
  });
}

function gridTable(
  draft: Draft,
  grid: SupportGrid,
  capabilities: readonly string[],
  caption: string,
  namesCategories = false,
): Table {
  const { platforms, cells, offerings } = grid;
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
        return answer === undefined ? cell() : cell(line(...answerIn(draft, id, answer)));
      }),
    })),
  };
}

/** `1 capability`, `12 platforms`. */
export function counted(count: number, name: string): string {
  if (count === 1) return `1 ${name}`;
  return `${count} ${name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`}`;
}
