/** Narrower columns have room for signs and upright names only, whatever these are: in pixels. */
const leastForWords = 56;

const heads = 'thead tr:last-child th > a';

/**
 * Fits a grid to its room: a cell has its word beside its sign where every word fits, and names lie where none has to be
 * broken, else they stand, the higher the longer they are. What is written depends on the data, and how wide it is on the reader's fonts: it is measured.
 */
export function fitGrid(pane: HTMLElement, table: HTMLTableElement): void {
  const isNarrow = (table.querySelector(heads)?.clientWidth ?? 0) < leastForWords;
  const fits = (selector: string) => [...table.querySelectorAll<HTMLElement>(selector)].every(holdsItsText);
  Object.assign(table.dataset, { cells: 'words', heads: 'level', groups: 'level' });
  const hasWords = table.querySelector('.word') !== null;
  const answers = {
    cells: hasWords && (isNarrow || !fits('.cell')) ? 'signs' : 'words',
    heads: isNarrow || !fits(heads) ? 'upright' : 'level',
    groups: fits('.groups th') ? 'level' : 'upright',
  };
  Object.assign(table.dataset, answers);
  if (answers.heads === 'upright' && !fits(heads)) table.dataset['heads'] = 'tall';
  pane.style.setProperty('--groups', `${heightOf(table, '.groups')}px`);
  pane.style.setProperty('--head', `${heightOf(table, 'thead')}px`);
  tellOfMore(pane);
}

const holdsItsText = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement) =>
  scrollWidth <= clientWidth && scrollHeight <= clientHeight;

function heightOf(table: HTMLElement, part: string): number {
  return table.querySelector<HTMLElement>(part)?.offsetHeight ?? 0;
}

/** Says for the style sheet whether more columns follow at the end. */
export function tellOfMore(pane: HTMLElement): void {
  const rest = pane.scrollWidth - pane.clientWidth - pane.scrollLeft;
  pane.parentElement?.toggleAttribute('data-more', rest > 1);
}
