import { computed, signal } from '@preact/signals';
import { type Ask, format, parse, type Route, routeTo, unreadOf, type ViewName } from './routes.ts';

const address = signal(location.hash);

/** What the address asks for; nothing, if it is no address of this page. */
export const route = computed<Route | undefined>(() => parse(address.value));

/** What the address says besides, which the view does not understand. */
export const unread = computed<readonly string[]>(() => unreadOf(address.value));

/** The address of what is shown, as one would write it down. */
export const here = computed(() => `${location.href.split('#', 1)[0]}${address.value}`);

/** How far each step of the browser's history was scrolled, by the number that the step has in its state. */
const scrolled = new Map<number, number>();
let step = 0;
let latest = 0;

history.scrollRestoration = 'manual';

/** Follows the address: what a link leads to is shown from its top, and what one goes back to as it was left. */
export function followAddress(): void {
  arrive();
  addEventListener('popstate', () => {
    keepScroll();
    const before = parse(address.value);
    address.value = location.hash;
    const state = stepOf(history.state);
    if (state === undefined) arrive();
    else step = state;
    const top = state === undefined ? undefined : scrolled.get(state);
    if (top !== undefined) scrollOnceThere(top);
    else if (before?.view !== route.value?.view) requestAnimationFrame(() => scrollTo(0, 0));
  });
  addEventListener('scroll', keepScroll, { passive: true });
}

/** Whoever leaves at once does so before the browser tells of the last scrolling: each step is kept when it is left, too. */
function keepScroll(): void {
  scrolled.set(step, scrollY);
}

/** How far panes within the page were scrolled, by the step at which they were seen. */
const panes = new Map<number, readonly [left: number, top: number]>();

/** Keeps how far the pane of a view is scrolled, which the browser forgets as soon as another view is shown. */
export function keepPane({ scrollLeft, scrollTop }: Element): void {
  panes.set(step, [scrollLeft, scrollTop]);
}

/** Shows the pane of a view as it was left at this step. */
export function restorePane(pane: Element): void {
  const [left, top] = panes.get(step) ?? [0, 0];
  if (left + top > 0) pane.scrollTo(left, top);
}

/** Scrolls as soon as the view has come that was scrolled so far; a second later nobody waits for that any more. */
function scrollOnceThere(top: number): void {
  const asked = step;
  const end = performance.now() + 1000;
  const attempt = () => {
    if (step !== asked) return;
    const isThere = document.documentElement.scrollHeight - innerHeight >= top;
    if (isThere) scrollTo(0, top);
    else if (performance.now() < end) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}

/** Numbers a step that is new in the history. */
function arrive(): void {
  const known = stepOf(history.state);
  step = known ?? ++latest;
  latest = Math.max(latest, step);
  history.replaceState({ step }, '');
}

function stepOf(state: unknown): number | undefined {
  const value = (state as { step?: unknown } | null)?.step;
  return typeof value === 'number' ? value : undefined;
}

/** Leads to a view as a link would, with a step in the history. */
export function goTo<View extends ViewName>(view: View, ask: Ask<View> = {}): void {
  const hash = format(routeTo(view, ask) as Route);
  if (hash === location.hash) return;
  keepScroll();
  step = ++latest;
  history.pushState({ step }, '', hash);
  address.value = hash;
  scrollTo(0, 0);
}

/** Changes what the address says of the view that is shown, without a step in the history for every letter and tick. */
export function change<View extends ViewName>(shown: Route<View>, ask: Ask<View>): void {
  replace(format({ ...shown, ...ask } as unknown as Route));
}

/** Puts another address in the place of the one that is shown, as for an id that moved. */
export function replace(hash: string): void {
  if (hash === location.hash) return;
  history.replaceState(history.state, '', hash);
  address.value = hash;
}
