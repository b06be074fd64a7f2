import { type CategoryId, dataset, platforms } from 'mlops-platforms';
import { categoryLinks } from './category-links.ts';
import { comparisonTable, unfold } from './comparison-table.ts';
import { byId } from './element.ts';
import { legend } from './legend.ts';
import { platformPicker } from './platform-picker.ts';
import { searchPanel } from './search-panel.ts';
import { hashOf, openCategory, type View, viewOf, withPlatform } from './view.ts';

const comparison = byId('comparison', HTMLElement);
const showTicks = platformPicker(byId('platforms', HTMLElement), (id, shown) => {
  change({ ...withPlatform(view, id, shown), feature: undefined });
});
const showResults = searchPanel((query) => change({ ...view, query, feature: undefined }));
const showCategories = categoryLinks(byId('categories', HTMLElement));
let view = viewOf(location.hash);

byId('edition', HTMLElement).textContent =
  `What is recorded on ${Object.keys(platforms).length} platforms, with links to the pages that support it. Data: mlops-platforms ${dataset.version}.`;
byId('levels', HTMLElement).replaceChildren(...legend());
show();
pointOut();
window.addEventListener('hashchange', () => {
  view = viewOf(location.hash);
  show();
  pointOut();
});
document.addEventListener('click', ({ target }) => {
  // A link that is chosen again leads to the address that is there already, which no event tells.
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.hash === location.hash) pointOut();
});

/** A change made on the page itself: the address follows, without a step in the browser's history for every letter. */
function change(next: View): void {
  view = next;
  history.replaceState(null, '', hashOf(view));
  show();
}

function show(): void {
  showTicks(view.platforms);
  showResults(view);
  const columns = view.platforms.join();
  if (comparison.dataset['columns'] !== columns) {
    comparison.dataset['columns'] = columns;
    comparison.replaceChildren(comparisonTable(view.platforms, toggle));
  }
  showCategories(view);
  unfold(comparison, openCategory(view));
}

function toggle(category: CategoryId): void {
  const isOpen = openCategory(view) === category;
  change({ ...view, category: isOpen ? undefined : category, feature: undefined });
}

/** Leads to the statement that the address names, or to the category. */
function pointOut(): void {
  // What is led to must not end up behind the heads, whose height is that of the names in them.
  const heads = comparison.querySelector('thead')?.offsetHeight ?? 0;
  comparison.querySelector<HTMLElement>('.scroll')?.style.setProperty('scroll-padding-top', `${heads}px`);
  for (const entry of comparison.querySelectorAll<HTMLElement>('[data-feature]')) {
    const isMeant = entry.dataset['feature'] === view.feature;
    entry.classList.toggle('pointed-out', isMeant);
    if (isMeant) leadTo(entry, 'center');
  }
  if (view.feature !== undefined || view.category === undefined) return;
  const head = comparison.querySelector<HTMLElement>(`[data-category="${view.category}"] [scope="rowgroup"]`);
  if (head) leadTo(head, 'start');
}

function leadTo(place: HTMLElement, block: ScrollLogicalPosition): void {
  place.scrollIntoView({ block, inline: 'nearest' });
  place.focus({ preventScroll: true });
}
