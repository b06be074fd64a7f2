import type { Nodes, PhrasingContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import type { Options } from 'mdast-util-to-markdown';
import { isWebAddress, printable } from './document.ts';

/** Where a link leads is read as a whole, and by no directive. */
const addresses = ['destinationLiteral' as const, 'destinationRaw' as const];

/**
 * How a tree is written, so that GitHub and MDX, which documentation sites compile, read the same: links in brackets,
 * no comments, elements with an end, and no text that MDX would take for an element, an expression or a module, or one of
 * them for a formula or a directive.
 */
export const written: Options = {
  bullet: '-',
  emphasis: '_',
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    {
      unsafe: [
        // White space at the ends of a cell is no part of it, unless it is written as a character reference.
        ...[' ', '\t'].flatMap((character) => [
          { character, before: '\\|', inConstruct: 'tableCell' as const },
          { character, after: '\\|', inConstruct: 'tableCell' as const },
        ]),
        // Elements and expressions, of which MDX allows white space, and nothing, where Markdown needs a name.
        ...['<', '{', '}'].map((character) => ({ character, inConstruct: 'phrasing' as const })),
        // Formulas, and the directives of documentation sites: `:name`, `::name`, `:::name`.
        { character: '$', inConstruct: 'phrasing' as const },
        // Each pattern takes what stands behind, so that one for both would pass over every other colon.
        ...[':', '[$A-Z_a-z\\u0080-\\uffff]'].map((after) => ({
          character: ':',
          after,
          inConstruct: 'phrasing' as const,
          notInConstruct: addresses,
        })),
        // Modules: `import` and `export`.
        { character: 'i', atBreak: true, after: 'mport(?![\\w-])' },
        { character: 'e', atBreak: true, after: 'xport(?![\\w-])' },
      ],
    },
  ],
};

export const lineBreak: PhrasingContent = { type: 'html', value: '<br />' };

export function text(value: string): Text {
  return { type: 'text', value: printable(value) };
}

/** A link, or where none may lead there, its text. */
export function links(label: string, url: string): PhrasingContent {
  // One without a text could not be seen.
  return isWebAddress(url) ? { type: 'link', url, children: [text(/\S/.test(label) ? label : url)] } : text(label);
}

/** A place where a line may break, and across which nobody looks for addresses. */
const seam: PhrasingContent = { type: 'html', value: '<wbr />' };

/**
 * Parts a tree's texts so that readers find no addresses in them to make links of, nor people to notify, issues to refer
 * to or codes of emoji. They look for these after they have undone escapes, but not across an element, and not in the text
 * of a link.
 */
export function partAddresses(node: Nodes): void {
  if (node.type === 'link' || !('children' in node)) return;
  const children: Nodes[] = [];
  for (const child of node.children) {
    const before = children.at(-1);
    if (child.type === 'text' && before?.type === 'text') children[children.length - 1] = joined(before, child);
    else children.push(child);
  }
  for (const child of children) partAddresses(child);
  const pieces = children.flatMap((child): readonly Nodes[] => (child.type === 'text' ? parted(child.value) : [child]));
  node.children = pieces as typeof node.children;
}

/** An address may begin in one text and end in the next. */
function joined(before: Text, after: Text): Text {
  return { type: 'text', value: before.value + after.value };
}

/** What an address begins with, `@somebody`, `#1` and `GH-1`, `:tada:`: up to where it has to be parted. */
const looksLikeMore = /(\w:(?=\/\/)|www(?=\.)|@(?=[-.\w])|#(?=\d)|\bgh-(?=\d)|:(?=[-+\w]+:))/i;

function parted(value: string): readonly PhrasingContent[] {
  const parts = value.split(looksLikeMore);
  const pieces: PhrasingContent[] = [];
  for (let place = 0; place < parts.length; place += 2) {
    if (place > 0) pieces.push(seam);
    pieces.push({ type: 'text', value: `${parts[place]}${parts[place + 1] ?? ''}` });
  }
  return pieces;
}
