/**
 * Moves the focus between the cells of a grid by the arrows, Home and End, with Control to the first and last row. The
 * cell that has it is the grid's one stop of the tab key.
 */
export function moveInGrid(event: KeyboardEvent): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || !from.classList.contains('cell')) return;
  const rows = [...(from.closest('table')?.querySelectorAll('tr:has(.cell)') ?? [])].map((row) => [
    ...row.querySelectorAll<HTMLElement>('.cell'),
  ]);
  const y = rows.findIndex((row) => row.includes(from));
  const x = rows[y]?.indexOf(from) ?? 0;
  const to = target(event, rows, y, x);
  if (to === undefined) return;
  event.preventDefault();
  if (to === from) return;
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}

function target(
  { key, ctrlKey }: KeyboardEvent,
  rows: readonly (readonly HTMLElement[])[],
  y: number,
  x: number,
): HTMLElement | undefined {
  const within = (place: number, length: number) => Math.max(0, Math.min(length - 1, place));
  const at = (row: number, column: number) => rows[within(row, rows.length)]?.[within(column, rows[y]?.length ?? 1)];
  switch (key) {
    case 'ArrowRight':
      return at(y, x + 1);
    case 'ArrowLeft':
      return at(y, x - 1);
    case 'ArrowDown':
      return at(y + 1, x);
    case 'ArrowUp':
      return at(y - 1, x);
    case 'Home':
      return at(ctrlKey ? 0 : y, 0);
    case 'End':
      return at(ctrlKey ? rows.length - 1 : y, Number.MAX_SAFE_INTEGER);
    default:
      return undefined;
  }
}
