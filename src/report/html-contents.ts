import type { Block, Line } from './document.ts';
import { type Html, h, text } from './html-element.ts';

/** The anchor of a part of a part of a page, by its place. */
export function anchorOf(parent: string, place: number): string {
  return `${parent}-${place}`;
}

interface Entry {
  readonly title: string;
  readonly anchor: string;
  readonly inside: readonly Entry[];
}

/** The contents of a page, where it has so many parts that one could get lost. */
export function contentsOf(blocks: readonly Block[]): readonly Html[] {
  const entries = entriesOf(blocks, 's', 2);
  if (entries.length < 3) return [];
  return [h('nav', { id: 'contents' }, [h('h2', {}, [text('Contents')]), listOf(entries)])];
}

/** The way back, for what stands under a heading that the contents lead to. */
export function backToContents(): Html {
  return h('p', { class: 'back' }, [h('a', { href: '#contents' }, [text('↑ Contents')])]);
}

/** The headings of some blocks, as deep as is asked. */
function entriesOf(blocks: readonly Block[], parent: string, depth: number): readonly Entry[] {
  if (depth === 0) return [];
  return blocks.flatMap((block, place): readonly Entry[] => {
    const anchor = anchorOf(parent, place);
    if (block.is === 'section') {
      return [{ title: block.title, anchor, inside: entriesOf(block.blocks, anchor, depth - 1) }];
    }
    if (block.is !== 'table' || block.layout !== 'sections') return [];
    return block.rows.map(({ head }, row) => ({ title: plainOf(head), anchor: anchorOf(anchor, row), inside: [] }));
  });
}

function listOf(entries: readonly Entry[]): Html {
  const items = entries.map(({ title, anchor, inside }) =>
    h('li', {}, [h('a', { href: `#${anchor}` }, [text(title)]), ...(inside.length === 0 ? [] : [listOf(inside)])]),
  );
  return h('ul', {}, items);
}

/** What a line says, without its asides and citations. */
export function plainOf({ content }: Line): string {
  return content.map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '')).join('');
}
