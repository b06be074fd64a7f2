import { isSamePage } from './address.ts';
import type { End } from './follow.ts';
import type { HtmlPage } from './html/page.ts';

/** A title or a heading, or one of its parts, that says that nothing is there. Manuals have titles about errors, too. */
const saysNothing = [
  /^(?:error |http |http error )?404\b(?! (?:response|error|status|handl|page (?:in|for|with)))/i,
  /^(?:error[:!]? )?(?:the |this |that |sorry,? |oops[!,.]* )*(?:requested )?(?:page|document|file|article|resource|content|url|site)(?: you(?:'re| are| were) looking for)?(?: was| is| could| can| has been|'s|,)? ?(?:not (?:be )?found|not exist|no longer (?:here|available|exists?)|unavailable|missing|removed|deleted|gone)/i,
  /^(?:not found|nothing found|no page found|page missing|missing page)[.!]?$/i,
  /(?:can(?:'t|not)|could(?:n't| not)) (?:find|locate) (?:that|the|this|your) (?:page|document|file|article|content)/i,
  /(?:page|document|article|file|content)(?: you(?:'re| are) looking for)? (?:does not|doesn't|no longer) exists?\b/i,
  /\b(?:page|document|article|file|content) (?:that )?you(?:'re| are| were| have)? (?:looking for|requested|tried to)/i,
  /^whoops[,!.]|^uh[- ]oh\b|^oops\b.{0,20}(?:404|found|wrong|gone)/i,
];

/** Fewer letters than this, and without a script, are no page. */
const leastText = 20;

/** Fewer than this may be a shell that is the same for all addresses. */
export const fewText = 200;

/** More of a title is none. */
const mostWords = 300;

/** Why a page that answers 200 is none, as far as it says so itself. */
export function emptyReason({ title, heading, text, hasScripts }: HtmlPage): string | undefined {
  for (const [where, words] of [
    ['title', title],
    ['heading', heading],
  ] as const) {
    const said = words.slice(0, mostWords).replaceAll('’', "'");
    const parts = [said, ...said.split(/\s+[|–—·:•»-]\s+|: /)].map((part) => part.trim());
    if (parts.some((part) => saysNothing.some((pattern) => pattern.test(part)))) {
      return `the ${where} is "${words.slice(0, 80)}"`;
    }
  }
  if (text.length < leastText && !hasScripts) return `the page has ${text.length} characters of text`;
  return undefined;
}

/** Why a page is none, judged by what a made-up address beside it gets. */
export function sameReason(found: End, madeUp: End): string | undefined {
  const { answer, page } = madeUp;
  if (madeUp.failure || madeUp.astray || answer === undefined || answer.status < 200 || answer.status > 299)
    return undefined;
  if (found.hops.length > 0 && madeUp.hops.length > 0 && isSamePage(found.address, madeUp.address)) {
    return 'a made-up address beside it leads to the same page';
  }
  if (page === undefined || found.page === undefined) return undefined;
  const isSame = likeness(found.page, found.address) === likeness(page, madeUp.address);
  return isSame ? 'a made-up address beside it gets the same page' : undefined;
}

/** What a page says, without what differs each time it is asked for: numbers, and its own address. */
function likeness({ title, heading, text }: HtmlPage, address: string): string {
  const { pathname } = new URL(address);
  const own = [address, pathname, pathname.split('/').filter(Boolean).at(-1) ?? ''].filter((part) => part.length > 2);
  let said = `${title}\n${heading}\n${text}`;
  for (const part of own) said = said.replaceAll(part, '');
  return said.replace(/[\da-f]*\d[\da-f]*/gi, '');
}
