import { decodeString } from 'micromark-util-decode-string';

// Lists and links in the cells of Markdown tables are HTML: exports of wikis write them so, as Markdown has no other way.

/** What an element of HTML is to a reader. */
export type Tag =
  /** Begins a line of its own. */
  | { readonly is: 'break' }
  /** Changes how words look, and not what they say. */
  | { readonly is: 'look' }
  /** Begins a link, or ends one where it has no address. */
  | { readonly is: 'link'; readonly url: string | undefined }
  | { readonly is: 'other' };

const block = /^<\/?(?:p|div|li|ul|ol|tr|h[1-6])(?=[\s/>])/i;
const look = /^<\/?(?:b|i|u|em|strong|span|font|code|small|kbd|tt|mark)(?=[\s/>])/i;
const link = /^<\/?a(?=[\s/>])/i;
const address = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** What a tag, with its brackets, is. */
export function tagOf(tag: string): Tag {
  if (block.test(tag)) return { is: 'break' };
  if (look.test(tag)) return { is: 'look' };
  if (!link.test(tag)) return { is: 'other' };
  const [, double, single, bare] = address.exec(tag) ?? [];
  const url = double ?? single ?? bare;
  return { is: 'link', url: url === undefined || tag.startsWith('</') ? undefined : decodeString(url.trim()) };
}
