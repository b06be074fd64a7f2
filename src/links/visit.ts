import { fragmentOf, isFrontPage, isLogin } from './address.ts';
import { hasAnchor } from './anchors.ts';
import { type Asking, isFine } from './asking.ts';
import { type End, follow } from './follow.ts';
import { emptyReason, sameReason } from './soft-404.ts';
import type { Outcome, Verdict } from './verdict.ts';

/** Answers to a made-up address beside a page, where it is to be asked for. */
export type BesideIt = (address: string, found: End) => Promise<End | undefined>;

/**
 * Asks for a page, once, and judges every address that names it or a place on it.
 *
 * @param urls - addresses that differ in what stands behind the `#`
 */
export async function visit(
  address: string,
  urls: readonly string[],
  asking: Asking,
  beside: BesideIt,
): Promise<ReadonlyMap<string, Outcome>> {
  const found = await follow(address, asking);
  const judged = await judgedPage(address, found, beside);
  const checked = new Date(asking.clock.now()).toISOString();
  const comeBackIn = found.answer?.comeBackIn;
  const told = {
    checked,
    ...(found.answer && { status: found.answer.status }),
    ...(found.hops.length > 0 && { hops: found.hops }),
    ...(comeBackIn !== undefined && { notBefore: new Date(asking.clock.now() + comeBackIn).toISOString() }),
  };
  return new Map(
    urls.map((url) => {
      const anchored = withAnchor(found.address, url);
      const to = found.hops.length > 0 && found.astray === undefined ? { to: anchored } : {};
      return [url, { ...judgedAnchor(judged, found, fragmentOf(anchored)), ...told, ...to }];
    }),
  );
}

interface Judged {
  readonly verdict: Verdict;
  readonly reason?: string;
}

async function judgedPage(address: string, found: End, beside: BesideIt): Promise<Judged> {
  const { answer, failure, astray, hops, page } = found;
  if (failure) return { verdict: failure.kind === 'tls' ? 'tls' : 'unreachable', reason: failure.code };
  if (astray !== undefined) return { verdict: 'misdirected', reason: astray };
  const { status = 0, unreadable, comeBackIn } = answer ?? {};
  if (status === 404 || status === 410) return { verdict: 'gone' };
  if (status === 408 || status === 429 || status >= 500) {
    const seconds = comeBackIn === undefined ? undefined : Math.ceil(comeBackIn / 1000);
    return { verdict: 'failing', ...(seconds !== undefined && { reason: `asks to come back in ${seconds} s` }) };
  }
  if (!isFine(status)) return { verdict: 'refused' };
  if (hops.length > 0 && isLogin(found.address) && !isLogin(address))
    return { verdict: 'refused', reason: 'leads to a login' };
  if (hops.length > 0 && isFrontPage(found.address) && !isFrontPage(address)) return { verdict: 'front-page' };
  if (unreadable !== undefined) return { verdict: 'unreadable', reason: unreadable };
  const empty = page && emptyReason(page);
  if (empty !== undefined) return { verdict: 'soft-404', reason: empty };
  const madeUp = await beside(address, found);
  const same = madeUp && sameReason(found, madeUp);
  if (same !== undefined) return { verdict: 'soft-404', reason: same };
  if (hops.length === 0) return { verdict: 'ok' };
  return { verdict: hops.every((hop) => hop.status === 301 || hop.status === 308) ? 'moved' : 'redirected' };
}

const there: ReadonlySet<Verdict> = new Set(['ok', 'moved', 'redirected']);

/** Of a page that is there, whether the place on it is there too. */
function judgedAnchor(judged: Judged, { page, answer }: End, fragment: string): Judged {
  if (page === undefined || fragment === '' || !there.has(judged.verdict)) return judged;
  const isThere = hasAnchor(page, answer?.html?.isCut === true, fragment);
  if (isThere === undefined) return { ...judged, reason: 'the anchor could not be looked for' };
  return isThere ? judged : { verdict: 'missing-anchor', reason: `#${fragment}` };
}

/** Where a redirection names no anchor of its own, the one of the address stays. */
function withAnchor(end: string, url: string): string {
  const own = fragmentOf(url);
  return end.includes('#') || own === '' ? end : `${end}#${own}`;
}
