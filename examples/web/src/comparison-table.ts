import { type CategoryId, categories, compare, type PlatformId, platforms } from 'mlops-platforms';
import { answerRows } from './answer-rows.ts';
import { element } from './element.ts';
import { featureEntry } from './feature-entry.ts';
import { endOf, platformName } from './names.ts';

/**
 * The platforms side by side: a column for each, and for each category a group of rows, of which the first say how its
 * capabilities are supported, and the last has the statements.
 */
export function comparisonTable(ids: readonly PlatformId[]): HTMLElement {
  if (ids.length === 0) return element('p', { class: 'empty' }, 'Choose the platforms to compare.');
  const { platforms: columns, categories: rows, cells } = compare(ids);
  const caption = `${columns.map(platformName).join(', ')}, by category`;
  const table = element(
    'table',
    { style: `--columns: ${columns.length}` },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...columns.map(columnHeader))),
    ...rows.map((row) =>
      element(
        'tbody',
        {},
        element('tr', {}, categoryHeader(row, columns.length)),
        ...answerRows(row, columns),
        element('tr', {}, ...columns.map((id) => cell(platformName(id), cells[row][id].map(featureEntry)))),
      ),
    ),
  );
  // What scrolls must be reachable by keyboard, and then needs a name.
  return element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Comparison' }, table);
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
  return element('th', { scope: 'rowgroup', colspan: String(columns), 'data-category': id }, content);
}

function cell(platform: string, entries: readonly HTMLElement[]): HTMLTableCellElement {
  const content =
    entries.length === 0
      ? element('p', { class: 'hint' }, 'Nothing is recorded.')
      : element('ul', { class: 'features' }, ...entries);
  return element('td', { 'data-platform': platform }, content);
}
