import { targetOf } from './address.ts';
import { type Answer, type Asking, ask, isRedirect } from './asking.ts';
import type { Failure } from './failure.ts';
import { type HtmlPage, htmlPage } from './html/page.ts';
import type { Hop } from './verdict.ts';

/** More than any browser follows by far: nobody means them. */
const mostHops = 10;

/** Where an address led in the end. */
export interface End {
  readonly hops: readonly Hop[];
  /** The last address that was asked for, with the anchor that a redirection named. */
  readonly address: string;
  /** The last answer; absent where there was none. */
  readonly answer?: Answer;
  readonly failure?: Failure;
  /** Why the redirections led nowhere. */
  readonly astray?: string;
  /** The page, where it is HTML. */
  readonly page?: HtmlPage;
}

/** Asks for an address and goes where it is sent to, be it by the server or by the page. */
export async function follow(start: string, asking: Asking): Promise<End> {
  const hops: Hop[] = [];
  const seen = new Set<string>();
  let address = start;
  for (;;) {
    const asked = await ask(withoutFragment(address), asking);
    if ('failure' in asked) return { hops, address, failure: asked.failure };
    const { answer } = asked;
    const page = answer.html && htmlPage(answer.html.text);
    const next = isRedirect(answer.status) ? answer.location : page?.refresh;
    const end = { hops, address, answer, ...(page && { page }) };
    if (next === undefined) {
      return isRedirect(answer.status) ? { ...end, astray: 'a redirection that does not say where to' } : end;
    }
    const target = targetOf(next, address);
    if (target === undefined) return { ...end, astray: 'a redirection to what is no web address' };
    // A page that loads itself anew is where it is.
    if (!isRedirect(answer.status) && withoutFragment(target) === withoutFragment(address)) return end;
    hops.push({ status: answer.status, to: target });
    seen.add(withoutFragment(address));
    if (seen.has(withoutFragment(target)))
      return { ...end, astray: 'redirections in a circle, for who keeps no cookies' };
    if (hops.length >= mostHops) return { ...end, astray: `more than ${mostHops - 1} redirections` };
    address = target;
  }
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
