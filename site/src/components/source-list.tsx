import type { Source } from 'mlops-platforms';
import { External } from './external.tsx';

/** Where something can be checked, each page with the day on which an editor read it. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return <p class="sources quiet">No source is recorded.</p>;
  return (
    <ul class="sources" aria-label="Sources">
      {sources.map(({ title, url, dated, version, accessed, gone, archive }) => (
        <li key={url}>
          <External href={url}>{title}</External>{' '}
          <span class="quiet">
            <span class="date">{accessed === undefined ? 'not read again' : `read ${accessed}`}</span>
            {dated !== undefined && (
              <>
                , <span class="date">dated {dated}</span>
              </>
            )}
            {version !== undefined && `, about version ${version}`}
            {gone !== undefined && (
              <>
                , <span class="date">gone since {gone}</span>
              </>
            )}
            {archive !== undefined && (
              <>
                {', '}
                <External href={archive}>archived copy</External>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
