import type { SupportGrid } from '../../query/support/support-grid.ts';
import { type Block, cell, line, paragraph, section, type Table } from '../document.ts';
import { answerIn, type Draft, keyOf } from '../draft.ts';

/** Capabilities × platforms: how to read it, then a table for each category. */
export function gridBlocks(draft: Draft, grid: SupportGrid): readonly Block[] {
  const tables = gridTables(draft, grid);
  const counts = [counted(grid.capabilities.length, 'capability'), counted(grid.platforms.length, 'platform')];
  return [paragraph(`${counts.join(' on ')}, each in a word with its scope.`), ...keyOf(draft), ...tables];
}

/** The tables alone; one without a heading where no content tells the categories. */
export function gridTables(draft: Draft, grid: SupportGrid): readonly Block[] {
  const rows = new Map<string | undefined, string[]>();
  for (const id of grid.capabilities) {
    const home = draft.names.home(id);
    rows.set(home, [...(rows.get(home) ?? []), id]);
  }
  return [...rows].map(([category, capabilities]) => {
    if (category === undefined) return gridTable(draft, grid, capabilities, 'Support by platform');
    const name = draft.names.category(category);
    return section(name, gridTable(draft, grid, capabilities, `${name}: support by platform`));
  });
}

function gridTable(draft: Draft, grid: SupportGrid, capabilities: readonly string[], caption: string): Table {
  const { platforms, cells, offerings } = grid;
  const columnHead = (id: string): string => {
    const offering = Object.hasOwn(offerings, id) ? offerings[id] : undefined;
    const name = draft.names.platform(id);
    return offering === undefined ? name : `${name}: ${draft.names.offering(id, offering)}`;
  };
  return {
    is: 'table',
    layout: 'grid',
    caption,
    nothing: '',
    columns: [line('Capability'), ...platforms.map((id) => line(columnHead(id)))],
    rows: capabilities.map((capability) => ({
      head: line(draft.names.capability(capability)),
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
