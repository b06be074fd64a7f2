import { type CapabilityId, type CategoryId, capabilities, type PlatformId } from 'mlops-platforms';
import { answerOn } from './answers.ts';
import { element } from './element.ts';
import { levelBadge, scopeInWords } from './level.ts';
import { platformName } from './names.ts';

/** The capabilities of a category, a row for each: how every platform supports it, and with which of its offerings. */
export function answerRows(category: CategoryId, columns: readonly PlatformId[]): HTMLTableRowElement[] {
  return Object.values(capabilities)
    .filter((capability) => capability.category === category)
    .map(({ id }) =>
      element('tr', { class: 'answers', 'data-capability': id }, ...columns.map((column) => answerCell(column, id))),
    );
}

/** The name stands in every cell: a column of names would leave too little of a phone's width to the platforms. */
function answerCell(platform: PlatformId, capability: CapabilityId): HTMLTableCellElement {
  const answer = answerOn(platform, capability);
  return element(
    'td',
    { 'data-platform': platformName(platform) },
    element('p', {}, capabilities[capability].name),
    element('p', { class: 'answer' }, levelBadge(answer.level), scopeInWords(platform, answer)),
  );
}
