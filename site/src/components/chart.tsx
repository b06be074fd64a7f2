import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLoaded } from './use-loaded.ts';

type Charts = typeof import('../data/charts.ts');

interface ChartProps {
  readonly title: string;
  readonly id: string;
  /** What it shows, in a sentence, for whoever does not see it. */
  readonly label: string;
  readonly height: number;
  /** Draws it for a width in pixels. What it depends on has to be the same as long as `title` is. */
  readonly draw: (charts: Charts) => (width: number) => Element;
  readonly lead?: ComponentChildren;
  /** The same as a table. */
  readonly children: ComponentChildren;
}

/** A chart with its table, which is there before the chart, and without it. */
export function Chart({ title, id, label, height, draw, lead, children }: ChartProps) {
  const charts = useLoaded('charts', () => import('../data/charts.ts'));
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const loaded = charts.state === 'there' ? charts.value : undefined;
  useEffect(() => {
    if (loaded === undefined || width === 0) return;
    const chart = draw(loaded)(width);
    // The library brings its sheet in an element, which the policy of the page refuses; ours has the same rules.
    for (const sheet of chart.querySelectorAll('style')) sheet.remove();
    chart.setAttribute('aria-hidden', 'true');
    place.current?.replaceChildren(chart);
  }, [loaded, width, title]);
  return (
    <section class="chart" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead}
      <div class="drawing" ref={place} role="img" aria-label={label} style={{ minHeight: `${height}px` }} />
      {charts.state === 'failed' && (
        <p class="quiet">
          The chart could not be loaded; the table has the same.{' '}
          <button type="button" class="plain" onClick={charts.retry}>
            Try again
          </button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={`${title}: table`}>
        {children}
      </section>
    </section>
  );
}

/** How wide an element is, in whole pixels; 0 before it is laid out. */
function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
