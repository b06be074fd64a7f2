import { useEffect } from 'preact/hooks';
import { CapabilityBar } from '../components/capability-bar.tsx';
import { CapabilityEvidence } from '../components/capability-evidence.tsx';
import { CapabilityTable } from '../components/capability-table.tsx';
import { CopyMenu } from '../components/copy-menu.tsx';
import { Moved } from '../components/moved.tsx';
import { Failed, Loading, LoadingEverything } from '../components/states.tsx';
import { useLoaded } from '../components/use-loaded.ts';
import { ViewHead } from '../components/view-head.tsx';
import { loadMatrix } from '../data/matrix.ts';
import { capabilityOf, categoryOf } from '../data/overview.ts';
import type { OverviewCapability } from '../data/overview-shape.ts';
import { linkTo, type Route } from '../routes.ts';

/** One capability: the bar it is judged by, who supports it and what is missing, and the evidence. */
export function View({ route }: { readonly route: Route<'capability'> }) {
  const capability = capabilityOf(route.capability);
  if (capability === undefined) return <Moved text={route.capability} kind="capability" />;
  return <Known key={capability.id} route={route} capability={capability} />;
}

interface KnownProps {
  readonly route: Route<'capability'>;
  readonly capability: OverviewCapability;
}

function Known({ route, capability }: KnownProps) {
  const { id, name, definition, aliases, category } = capability;
  // Far less than every statement, and what is read first: it moves nothing that is there when the statements come.
  const bars = useLoaded('bars', async () => (await import('explorer:bars')).default);
  const everything = useLoaded('everything', loadMatrix);
  const isThere = everything.state === 'there';
  const { platform } = route;
  useEffect(() => {
    if (!isThere || platform === '') return;
    const place = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(`evidence ${platform}`)}"]`);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  }, [isThere, bars.state, platform]);
  return (
    <article class="capability-view">
      <ViewHead
        title={name}
        lead={
          <>
            <p>{definition}</p>
            <p>
              <a href={linkTo('capabilities', { category: [category] })}>{categoryOf(category)?.name ?? category}</a>
              {aliases.length > 0 && `. Also called ${aliases.join(', ')}`}.{' '}
              <a href={linkTo('evaluate', { must: [id] })}>Evaluate platforms by it</a>
            </p>
          </>
        }
        tools={<CopyMenu title={name} subject={({ matrix }) => matrix.byCapability(id)} />}
      />
      {bars.state === 'loading' && <Loading what="Loading" />}
      {bars.state === 'failed' && <Failed what="The bar" onRetry={bars.retry} />}
      {bars.state === 'there' && (
        <>
          <CapabilityBar bar={bars.value[id]} />
          <CapabilityTable capability={capability} bar={bars.value[id]} />
          {everything.state === 'loading' && <LoadingEverything />}
          {everything.state === 'failed' && <Failed what="The evidence" onRetry={everything.retry} />}
          {isThere && <CapabilityEvidence capability={id} loaded={everything.value} meant={platform} />}
        </>
      )}
    </article>
  );
}
