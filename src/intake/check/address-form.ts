import { whyNoAddress } from '../../model/address-mistake.ts';
import { pageAddress } from '../../model/address-pattern.ts';
import { isWebAddress } from '../web-address.ts';
import { hostOf } from './own-hosts.ts';

/** What is wrong with the form of an address. */
export interface AddressForm {
  /** Each in words; none for one that is right. */
  readonly faults: readonly string[];
  /** The address of the same page, where it can be told. */
  readonly mended: string | undefined;
}

/** What marketing and mail add to addresses, to tell readers apart. */
const tracking =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|hsctatracking|__hs\w+|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|twclid|yclid|igshid|li_fat_id|mc_cid|mc_eid|mkt_tok|trk|trkcampaign|vero_id|oly_\w+|s_cid|sc_cid|wt\.mc_id|ocid|cmpid|_ga|_gl)$/i;

/** Services that make short addresses: they hide where a link leads, and end some day. */
const shorteners = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'bit.ly t.co goo.gl tinyurl.com ow.ly buff.ly lnkd.in is.gd v.gd rb.gy cutt.ly shorturl.at tiny.cc rebrand.ly aka.ms t.ly bl.ink dlvr.it g.co forms.gle maps.app.goo.gl'.split(
    ' ',
  ),
);

/** Services that show copies of pages; an archive is named beside the page, and not in its place. */
const copies =
  /(?:^|\.)(?:archive\.(?:org|is|ph|today|li|vn|fo|md)|webcache\.googleusercontent\.com|translate\.goog|translate\.google\.com|12ft\.io|r\.jina\.ai|cdn\.ampproject\.org|cc\.bingj\.com|sci-hub\.\w+|freedium\.cfd|scribe\.rip|kgithub\.com|hub\.fastgit\.org|ghproxy\.com)$/;

/** Addresses that only lead on: what tells them, and the parameter or the rest that says where to. */
const detours: readonly (readonly [fault: string, target: RegExp])[] = [
  ['a detour by a search', /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:[^#]*&)?(?:q|url)=([^&#]+)/i],
  [
    'a detour by a mail filter',
    /^https?:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/[^?]*\?(?:[^#]*&)?url=([^&#]+)/i,
  ],
  ['a detour by a network', /^https?:\/\/(?:l|lm)\.facebook\.com\/l\.php\?(?:[^#]*&)?u=([^&#]+)/i],
  [
    'a detour by a network',
    /^https?:\/\/(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)\?(?:[^#]*&)?url=([^&#]+)/i,
  ],
];
const archived = /^https?:\/\/web\.archive\.org\/web\/(?:\d+(?:[a-z]{2}_)?|\*)\/(https?:\/\/.+)$/i;

/** Addresses are mended one fault after the other: a detour may lead to one that tracks. */
const mostSteps = 8;

/** What is wrong with the form of the address of a page, and how it is written right. */
export function formOfAddress(address: string): AddressForm {
  const faults: string[] = [];
  let [url, isCertain] = [address, true];
  for (let step = 0; step < mostSteps; step++) {
    const next = nextForm(url);
    if (next === undefined) break;
    faults.push(next.fault);
    if (next.url === undefined) {
      isCertain = false;
      break;
    }
    url = next.url;
  }
  return {
    faults,
    mended: isCertain && url !== address && isWebAddress(url) && pageAddress.test(url) ? url : undefined,
  };
}

function nextForm(url: string): { readonly fault: string; readonly url?: string } | undefined {
  for (const [fault, target] of detours) {
    const [, encoded] = target.exec(url) ?? [];
    if (encoded !== undefined) return { fault, ...decoded(encoded) };
  }
  const [, original] = archived.exec(url) ?? [];
  const copy = 'a copy of a page in an archive';
  if (original !== undefined) return { fault: copy, url: original };
  const host = hostOf(url) ?? '';
  if (copies.test(host)) return { fault: 'a copy of a page elsewhere' };
  if (shorteners.has(host)) return { fault: 'a short address, which hides where it leads' };
  if (/^http:/i.test(url)) return { fault: 'it begins with http:', url: url.replace(/^http:/i, 'https:') };
  const kept = withoutTracking(url);
  if (kept !== url) return { fault: 'parameters that track readers', url: kept };
  const whole = url.replace(/#?:~:.*$/s, '');
  if (whole !== url) return { fault: 'words of the page behind #:~:', url: whole };
  if (pageAddress.test(url)) return undefined;
  return { fault: whyNoAddress(url, ['https'], true) ?? 'it is no address of a page' };
}

function decoded(encoded: string): { readonly url?: string } {
  try {
    const url = decodeURIComponent(encoded);
    return isWebAddress(url) ? { url } : {};
  } catch {
    return {};
  }
}

/** The rest stays letter by letter: what a parameter means, its site knows alone. */
function withoutTracking(url: string): string {
  const [, page = '', query, anchor = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? [];
  if (query === undefined) return url;
  const parameters = query.split('&');
  const kept = parameters.filter((parameter) => !tracking.test(parameter.split('=')[0] ?? ''));
  if (kept.length === parameters.length) return url;
  return `${page}${kept.length === 0 ? '' : `?${kept.join('&')}`}${anchor}`;
}

/** Whether an address is that of a whole site, with or without an anchor. */
export function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?(?:#.*)?$/s.test(url);
}
