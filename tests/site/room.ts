import { describe, expect, test } from 'vitest';
import { type Explorer, root } from './explorer.ts';
import { longestName } from './extended-content.ts';

/**
 * What is cut, broken or covered in a grid: a cell whose sign, word or mark sticks out of it or meets another of them, and a
 * head that sticks out of its column or breaks a word. A name of more than `longest` letters may end in the middle.
 */
const spoilt = (longest: number) => `(() => {
  const found = [];
  const meet = (one, other) => one.left < other.right - 0.5 && other.left < one.right - 0.5;
  const within = (inner, outer) => inner.left >= outer.left - 0.5 && inner.right <= outer.right + 0.5;
  for (const cell of document.querySelectorAll('.grid .cell')) {
    const box = cell.getBoundingClientRect();
    const parts = [...cell.children].map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0);
    if (parts.length === 0 || !parts.every((part) => within(part, box)) || cell.scrollWidth > cell.clientWidth)
      found.push(cell.getAttribute('data-of') + ' is cut');
    if (parts.some((part, place) => parts.slice(place + 1).some((other) => meet(part, other))))
      found.push(cell.getAttribute('data-of') + ' is covered');
  }
  for (const text of document.querySelectorAll('.grid thead th :is(.name, .end), .grid .groups th span')) {
    if (text.textContent.length > ${longest}) continue;
    const box = text.closest('th').getBoundingClientRect();
    const part = text.getBoundingClientRect();
    const frame = text.closest('a, span').getBoundingClientRect();
    const isCut = !within(part, box) || part.top < frame.top - 0.5 || part.bottom > frame.bottom + 0.5;
    if (isCut) found.push(text.textContent + ' is cut');
    for (const node of text.childNodes) {
      for (const { index, 0: word } of node.data.matchAll(/[^\\s-]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (range.getClientRects().length > 1) found.push(word + ' is broken');
      }
    }
  }
  return { found, cells: document.querySelector('.grid').dataset.cells, isWider: document.querySelector('.grid-frame').hasAttribute('data-more') };
})()`;

interface Found {
  readonly found: readonly string[];
  readonly cells: string;
  readonly isWider: boolean;
}

export function roomChecks(site: Explorer): void {
  async function at(width: number): Promise<Found> {
    await site.page.setViewportSize({ width, height: 900 });
    await site.page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
    return site.page.evaluate<Found>(spoilt(longestName.length));
  }

  describe('a grid of any size', () => {
    test('cuts, breaks and covers no word, and has room for all platforms of the matrix on a desk', async () => {
      await site.open('#/grid');
      for (const width of [390, 1024, 1280, 1440, 1920]) {
        const { found, isWider, cells } = await at(width);
        expect([width, found, isWider]).toEqual([width, [], width < 1024]);
        expect([width, cells]).toEqual([width, width < 1440 ? 'signs' : cells]);
      }
      await site.open(`#/grid?platform=${Object.keys(root.platforms).slice(0, 4).join(',')}`);
      expect(await at(1280)).toEqual({ found: [], cells: 'words', isWider: false });
    });

    test('does so with groups, 24 and 44 platforms and names of 60 letters, and shows that more follow', async () => {
      await site.openExtended('#/grid');
      for (const width of [1024, 1920]) expect(await at(width)).toEqual({ found: [], cells: 'signs', isWider: true });
      const ids = await site.page
        .locator('.grid tbody tr:nth-child(2) .cell')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-of')?.split('/')[0]));
      await site.openExtended(`#/grid?group=license&platform=${ids.slice(0, 24).join(',')}`);
      for (const width of [1280, 1920]) expect([width, (await at(width)).found]).toEqual([width, []]);
    });
  });
}
