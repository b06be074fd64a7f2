import type { PhrasingContent, Root, TableCell, TableRow } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { categories } from 'mlops-platforms';
import type { DraftPhrase } from 'mlops-platforms/intake';
import { ownOf } from '../../model/own-of.ts';
import { lineBreak, links, partAddresses, text, written } from '../../report/markdown-text.ts';
import type { DraftColumn } from './draft-column.ts';

/** A column as a table in Markdown, made to be edited: the pages of a statement stand behind it, and not in a list. */
export function draftMarkdown({ name, cells }: DraftColumn): string {
  const rows = Object.entries(cells).map(([id, phrases]) => {
    const category = ownOf<{ readonly name: string }>(categories, id)?.name ?? id;
    return row(cell([{ type: 'strong', children: [text(category)] }]), cell(phrases.flatMap(lines(phrases.length))));
  });
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(`A column for ${name}`)] },
      { type: 'table', children: [row(cell([text('Category')]), cell([text(name)])), ...rows] },
    ],
  };
  partAddresses(root);
  return toMarkdown(root, written);
}

function row(...children: TableCell[]): TableRow {
  return { type: 'tableRow', children };
}

function cell(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children };
}

/** A phrase on a line of its own, of several as an item of a list. */
function lines(count: number) {
  return (phrase: DraftPhrase, place: number): PhrasingContent[] => {
    const pages = phrase.links.flatMap(({ text: title, url }, at) => [
      text(at === 0 ? ' Sources: ' : ', '),
      links(title, url),
    ]);
    return [...(place === 0 ? [] : [lineBreak]), text(`${count > 1 ? '• ' : ''}${phrase.text}`), ...pages];
  };
}
