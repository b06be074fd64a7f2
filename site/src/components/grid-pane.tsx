import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keepPane, restorePane } from '../navigation.ts';
import { moveInGrid } from './grid-keys.ts';
import { fitGrid, tellOfMore } from './grid-room.ts';

interface GridPaneProps {
  /** What is shown: as long as it is the same thing, the table is not measured anew. */
  readonly of: unknown;
  /** How many columns there are beside the names of the rows. */
  readonly columns: number;
  /** A class of its own. */
  readonly kind?: string;
  readonly children: ComponentChildren;
}

/** More do not go on a sheet of paper with words and names that lie. */
const mostOnPaper = 4;

/** The window of a `.grid`, in which arrows move and columns scroll: it fits the table to its room before it is seen. */
export function GridPane({ of, columns, kind, children }: GridPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = pane.current;
    const table = element?.querySelector('table');
    if (!element || !table) return;
    const fit = () => fitGrid(element, table);
    const tell = () => {
      tellOfMore(element);
      keepPane(element);
    };
    // No script is told how wide the paper is.
    const print = () => {
      if (columns > mostOnPaper && table.querySelector('.word')) table.dataset['cells'] = 'signs';
      if (columns > mostOnPaper) table.dataset['heads'] = 'upright';
    };
    const observer = new ResizeObserver(fit);
    fit();
    observer.observe(element);
    element.addEventListener('scroll', tell, { passive: true });
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', fit);
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', tell);
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', fit);
    };
  }, [of, columns]);
  useLayoutEffect(() => {
    if (pane.current) restorePane(pane.current);
  }, []);
  return (
    <div class="grid-frame">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between its cells, which are links or buttons */}
      <div ref={pane} class={`grid-scroll${kind === undefined ? '' : ` ${kind}`}`} onKeyDown={moveInGrid}>
        {children}
      </div>
    </div>
  );
}
