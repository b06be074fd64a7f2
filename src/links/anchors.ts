import type { HtmlPage } from './html/page.ts';

/** Less text than this is made by scripts, or not at all. */
const leastText = 200;

/** What browsers know without an anchor: the top, a text to look for, and a line of a file as code hosts show it. */
const withoutAnchor = /^(?:top|L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?)?$/i;

/** What begins like this is an address of its own, for the scripts of the page. */
const route = /^[!/]/;

/**
 * Whether a page has what an address names behind the `#`; nothing where nobody can tell, because it is for the page's
 * scripts, or these make the page.
 */
export function hasAnchor(page: HtmlPage, isCut: boolean, fragment: string): boolean | undefined {
  const [name = ''] = fragment.split(':~:');
  if (withoutAnchor.test(name)) return true;
  const plain = decoded(name);
  // Code hosts put a prefix before the anchors that authors wrote.
  if ([name, plain, `user-content-${plain}`].some((one) => page.anchors.has(one))) return true;
  if (route.test(name) || isCut) return undefined;
  return page.hasScripts && page.text.length < leastText ? undefined : false;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
