import type { IdKind } from 'mlops-platforms';
import { useEffect } from 'preact/hooks';
import { addressOf } from '../data/addresses.ts';
import { loadMatrix } from '../data/matrix.ts';
import { replace } from '../navigation.ts';
import { linkTo } from '../routes.ts';
import { Empty, Failed, LoadingEverything } from './states.tsx';
import { useLoaded } from './use-loaded.ts';
import { ViewHead } from './view-head.tsx';

interface MovedProps {
  /** What the address names, and the page does not know by this id. */
  readonly text: string;
  readonly kind: IdKind;
}

/** Where an address names what is not there by that id: leads on to what it is called now, or says that there is nothing. */
export function Moved({ text, kind }: MovedProps) {
  const found = useLoaded(`${kind} ${text}`, async () => (await loadMatrix()).matrix.resolveId(text));
  const ends = found.state === 'there' ? found.value.filter((end) => addressOf(end) !== undefined) : [];
  const best = ends.find((end) => end.kind === kind) ?? ends[0];
  const address = best && addressOf(best);
  useEffect(() => {
    if (address !== undefined) replace(address);
  }, [address]);
  if (found.state === 'failed') return <Failed what="The names of everything" onRetry={found.retry} />;
  if (found.state === 'loading' || address !== undefined) return <LoadingEverything />;
  return (
    <>
      <ViewHead title={`No ${wordOf[kind]} “${text}”`} />
      <Empty title="Nothing has this id or this name, and nothing had it before.">
        <p>
          <a href={linkTo('search', { q: text.replaceAll(/[/-]/g, ' ') })}>Search for its words</a>, or begin with the{' '}
          <a href={linkTo('grid')}>grid</a>.
        </p>
      </Empty>
    </>
  );
}

const wordOf: Readonly<Record<IdKind, string>> = {
  platform: 'platform',
  category: 'category',
  capability: 'capability',
  feature: 'statement',
  offering: 'offering',
  concept: 'concept',
  product: 'product',
  'requirement-set': 'requirement set',
  criterion: 'criterion',
};
