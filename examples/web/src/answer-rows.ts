import { type CapabilityId, type CategoryId, capabilities, type PlatformId } from 'mlops-platforms';
import { answerOn } from './answers.ts';
import { element } from './element.ts';
import { levelBadge, scopeInWords } from './level.ts';

/** The capabilities of a category, a row for each: how every platform supports it, and with which of its offerings. */
export function answerRows(category: CategoryId, columns: readonly PlatformId[]): HTMLTableRowElement[] {
  return Object.values(capabilities)
    .filter((capability) => capability.category === category)
    .map(({ id, name, definition }) =>
      element(
        'tr',
        { class: 'answers', 'data-capability': id },
        element('th', { scope: 'row', title: definition }, name),
        ...columns.map((column) => answerCell(column, id)),
      ),
    );
}

function answerCell(platform: PlatformId, capability: CapabilityId): HTMLTableCellElement {
  const answer = answerOn(platform, capability);
  return element('td', {}, levelBadge(answer.level), scopeInWords(platform, answer));
}
