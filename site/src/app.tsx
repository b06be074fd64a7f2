import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LeftOut } from './components/left-out.tsx';
import { SiteFooter } from './components/site-footer.tsx';
import { SiteHeader } from './components/site-header.tsx';
import { Empty, Failed, Loading } from './components/states.tsx';
import { useLoaded } from './components/use-loaded.ts';
import { ViewHead } from './components/view-head.tsx';
import { goTo, route, unread } from './navigation.ts';
import { linkTo, type Route, type ViewName } from './routes.ts';
import { View as Grid } from './views/grid.tsx';
import { hasView, views } from './views/index.ts';

export function App() {
  useSearchKey();
  const asked = route.value;
  const main = useRef<HTMLElement>(null);
  useFocusOnNewView(asked?.view, main);
  return (
    <>
      {/* No link: an address that begins with `#` is a view's. */}
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <SiteHeader />
      <main id="main" ref={main} tabIndex={-1}>
        {asked && <LeftOut route={asked} unread={unread.value} />}
        <Shown asked={asked} />
      </main>
      <SiteFooter />
    </>
  );
}

function Shown({ asked }: { readonly asked: Route | undefined }) {
  if (asked === undefined || !hasView(asked.view)) return <NoSuchView />;
  if (asked.view === 'grid') return <Grid route={asked} />;
  return <Later route={asked} />;
}

type AnyView = ComponentType<{ readonly route: Route }>;

/** A view that is loaded when it is first shown. */
function Later({ route: asked }: { readonly route: Route }) {
  const load = views[asked.view] as (() => Promise<{ readonly View: AnyView }>) | undefined;
  const module = useLoaded(asked.view, () => (load ? load() : Promise.reject(new Error(asked.view))));
  if (module.state === 'loading') return <Loading what="Loading" />;
  if (module.state === 'failed') return <Failed what="This view" onRetry={module.retry} />;
  return <module.value.View route={asked} />;
}

function NoSuchView() {
  return (
    <>
      <ViewHead title="Nothing here" />
      <Empty title="This address leads to no view.">
        <p>
          Begin with the <a href={linkTo('grid')}>grid</a>, or <a href={linkTo('search')}>search</a>.
        </p>
      </Empty>
    </>
  );
}

/** Ctrl-K, or Command-K, leads to the search from everywhere; so does a slash outside of fields. */
function useSearchKey(): void {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
      const isCall = event.key === 'k' && (event.ctrlKey || event.metaKey);
      if (!isCall && !(event.key === '/' && !isTyping)) return;
      event.preventDefault();
      const box = document.querySelector<HTMLInputElement>('input[type=search][data-main]');
      if (box) box.select();
      else goTo('search');
    };
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, []);
}

/** Who follows a link to another view is at its beginning, with a screen reader too; not who just opened the page. */
function useFocusOnNewView(view: ViewName | undefined, main: { readonly current: HTMLElement | null }): void {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    const place = main.current;
    if (place && !place.contains(document.activeElement)) place.focus({ preventScroll: true });
  }, [view, main]);
}
