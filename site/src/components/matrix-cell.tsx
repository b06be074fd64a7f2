import { useEffect, useRef } from 'preact/hooks';
import { openPlatform } from '../data/opened.ts';
import { platformOf } from '../data/overview.ts';
import type { OverviewCategory } from '../data/overview-shape.ts';
import { counted } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { Statement } from './statement.tsx';
import { Failed, Loading } from './states.tsx';
import { useLoaded } from './use-loaded.ts';

interface MatrixCellProps {
  readonly platform: string;
  readonly category: OverviewCategory;
  readonly onClose: () => void;
}

/** What a cell of the matrix holds: its statements, with sources and dates. */
export function MatrixCell({ platform: id, category, onClose }: MatrixCellProps) {
  const opened = useLoaded(id, () => openPlatform(id));
  const place = useRef<HTMLElement>(null);
  const isThere = opened.state === 'there';
  // Who opens the page by the address of a cell sees the cell.
  useEffect(() => {
    if (isThere) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere]);
  const name = platformOf(id)?.name ?? id;
  const features = isThere ? (opened.value.platform.cells[category.id] ?? []) : [];
  return (
    <section ref={place} aria-label={`${name}, ${category.name}`}>
      <header>
        <h2>
          {name}: {category.name}
        </h2>
        <span class="quiet">{category.hint}</span>
        <a href={linkTo('platform', { platform: id, category: category.id })}>On its page</a>
        <button type="button" class="plain" onClick={onClose}>
          Close
        </button>
      </header>
      {opened.state === 'loading' && <Loading what={`Loading the statements on ${name}`} />}
      {opened.state === 'failed' && <Failed what={`What is known of ${name}`} onRetry={opened.retry} />}
      {isThere && (
        <>
          <p class="notes">{features.length === 0 ? 'Nothing is recorded.' : counted(features.length, 'statement')}</p>
          <ul class="statements">
            {features.map((feature) => (
              <Statement
                key={feature.slug}
                platform={opened.value.platform}
                category={category.id}
                feature={feature}
                products={opened.value.products}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
