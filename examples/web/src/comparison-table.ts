import { type CategoryId, categories, compare, type LocatedFeature, type PlatformId, platforms } from 'mlops-platforms';
import { answerRows } from './answer-rows.ts';
import { element } from './element.ts';
import { featureEntry } from './feature-entry.ts';
import { endOf, platformName } from './names.ts';

/**
 * The platforms side by side: a column for each, and for each category a group of rows, of which the first say how its
 * capabilities are supported, and the last has the statements, which stay folded until somebody asks for them.
 */
export function comparisonTable(ids: readonly PlatformId[], onToggle: (category: CategoryId) => void): HTMLElement {
  if (ids.length === 0) return element('p', { class: 'empty' }, 'Choose the platforms to compare.');
  const { platforms: columns, categories: rows, cells } = compare(ids);
  const caption = `${columns.map(platformName).join(', ')}, by category`;
  const table = element(
    'table',
    { style: `--columns: ${columns.length}` },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, element('td'), ...columns.map(columnHeader))),
    ...rows.map((row) =>
      element(
        'tbody',
        { 'data-category': row },
        element('tr', {}, categoryHeader(row, columns.length + 1)),
        ...answerRows(row, columns),
        element(
          'tr',
          { class: 'statements' },
          element('th', { scope: 'row' }, toggle(row, onToggle)),
          ...columns.map((id) => cell(cells[row][id])),
        ),
      ),
    ),
  );
  // What scrolls must be reachable by keyboard, and then needs a name.
  return element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Comparison' }, table);
}

/** Unfolds the statements of one category, and folds those of the others. */
export function unfold(table: HTMLElement, open: CategoryId | undefined): void {
  for (const group of table.querySelectorAll('tbody')) {
    const isOpen = group.dataset['category'] === open;
    group.querySelector('button')?.setAttribute('aria-expanded', String(isOpen));
    for (const list of group.querySelectorAll<HTMLElement>('.features')) list.hidden = !isOpen;
  }
}

function columnHeader(id: PlatformId): HTMLTableCellElement {
  const { name, vendor, license, homepage } = platforms[id];
  const facts = [vendor, license].map((fact) => element('span', { class: 'hint' }, fact));
  const end = endOf(id);
  if (end !== undefined) facts.unshift(element('span', { class: 'hint end' }, end));
  return element('th', { scope: 'col' }, element('a', { href: homepage, rel: 'external' }, name), ...facts);
}

function categoryHeader(id: CategoryId, columns: number): HTMLTableCellElement {
  const { name, hint } = categories[id];
  const content = element('span', { class: 'category' }, name);
  if (hint !== '') content.append(element('span', { class: 'hint' }, ` ${hint}`));
  return element('th', { scope: 'rowgroup', colspan: String(columns), tabindex: '-1' }, content);
}

function toggle(category: CategoryId, onToggle: (category: CategoryId) => void): HTMLButtonElement {
  const button = element('button', { type: 'button', 'aria-label': `Statements: ${categories[category].name}` });
  button.textContent = 'Statements';
  button.addEventListener('click', () => onToggle(category));
  return button;
}

function cell(features: readonly LocatedFeature<PlatformId>[]): HTMLTableCellElement {
  const count = features.length === 1 ? '1 statement' : `${features.length} statements`;
  return element(
    'td',
    {},
    element('p', { class: 'hint' }, features.length === 0 ? 'Nothing is recorded.' : count),
    element('ul', { class: 'features' }, ...features.map(featureEntry)),
  );
}
