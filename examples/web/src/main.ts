import { dataset, platforms } from 'mlops-platforms';
import { comparisonTable } from './comparison-table.ts';
import { byId } from './element.ts';
import { legend } from './legend.ts';
import { platformPicker } from './platform-picker.ts';
import { searchPanel } from './search-panel.ts';
import { hashOf, type View, viewOf, withPlatform } from './view.ts';

const comparison = byId('comparison', HTMLElement);
const showTicks = platformPicker(byId('platforms', HTMLElement), (id, shown) => {
  change({ ...withPlatform(view, id, shown), feature: undefined });
});
const showResults = searchPanel((query) => change({ ...view, query, feature: undefined }));
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
byId('results', HTMLElement).addEventListener('click', ({ target }) => {
  // A result that is chosen again leads to the address that is there already, which no event tells.
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
    comparison.replaceChildren(comparisonTable(view.platforms));
  }
}

/** Leads to the feature that the address names. */
function pointOut(): void {
  for (const entry of comparison.querySelectorAll<HTMLElement>('[data-feature]')) {
    const isMeant = entry.dataset['feature'] === view.feature;
    entry.classList.toggle('pointed-out', isMeant);
    if (!isMeant) continue;
    entry.scrollIntoView({ block: 'center', inline: 'nearest' });
    entry.focus({ preventScroll: true });
  }
}
