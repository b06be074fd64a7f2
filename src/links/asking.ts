import { type Body, bodyOf } from './body.ts';
import type { Clock } from './clock.ts';
import { type Failure, failureOf, isPackedWrongly } from './failure.ts';
import type { Lanes } from './lanes.ts';
import { longestWait, mayPass, pauses, retryAfter } from './patience.ts';

/** As much of `fetch` as is needed: redirections are followed by hand. */
export type Fetch = (
  address: string,
  how: {
    readonly method: Method;
    readonly headers: Readonly<Record<string, string>>;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<Response>;

type Method = 'HEAD' | 'GET';

/** What asking needs. */
export interface Asking {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly lanes: Lanes;
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** How long one request may take, in milliseconds. */
  readonly timeout: number;
  /** How the command names itself to servers. */
  readonly agent: string;
  /** Is told how each request ended. */
  readonly onEnd: (address: string, failure: Failure | undefined) => void;
}

/** An answer. */
export interface Answer {
  readonly status: number;
  /** Where it redirects to, as it says. */
  readonly location?: string;
  /** Of a page in HTML. */
  readonly html?: Body;
  /** Why the body could not be read. */
  readonly unreadable?: string;
  /** For how long the host wants to be left alone, where that is longer than anybody waits. */
  readonly comeBackIn?: number;
}

/** What became of asking. */
export type Asked = { readonly answer: Answer } | { readonly failure: Failure };

/** What became of one request. */
type Requested =
  | { readonly failure: Failure }
  | { readonly answer: Answer; readonly isHtml: boolean; readonly retryAfter: number | undefined };

/**
 * Asks for one address: for its head first and, where that is refused or is the head of a page in HTML, for all of it. What
 * may pass is asked for again, after a pause.
 */
export async function ask(address: string, asking: Asking): Promise<Asked> {
  const { lanes, signal } = asking;
  let method: Method = 'HEAD';
  for (let attempt = 0; ; ) {
    const requested: Requested = await lanes.through(address, signal, () => request(method, address, asking));
    if ('failure' in requested) {
      const pause = pauses[attempt];
      if (!requested.failure.again || pause === undefined) return requested;
      // Some hang up, or take too long, where they are asked for a head.
      method = 'GET';
      lanes.hold(address, pause);
    } else {
      const { answer, isHtml, retryAfter } = requested;
      const { status } = answer;
      if (method === 'HEAD' && status !== 429) {
        if (isRedirect(status) || (isFine(status) && !isHtml)) return { answer };
        method = 'GET';
        continue;
      }
      const pause = pauses[attempt];
      if (!mayPass(status) || pause === undefined) return { answer };
      if (retryAfter !== undefined && retryAfter > longestWait)
        return { answer: { ...answer, comeBackIn: retryAfter } };
      lanes.hold(address, retryAfter ?? pause);
    }
    attempt++;
  }
}

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

export function isFine(status: number): boolean {
  return status >= 200 && status < 300;
}

async function request(method: Method, address: string, asking: Asking): Promise<Requested> {
  const { clock, signal, onEnd } = asking;
  const limit = withTimeout(signal, asking.timeout);
  try {
    const headers = { 'user-agent': asking.agent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const response = await asking.fetch(address, { method, headers, redirect: 'manual', signal: limit.signal });
    const location = response.headers.get('location');
    const isHtml = /^\s*(?:text\/html|application\/xhtml\+xml)\b|^\s*$/i.test(
      response.headers.get('content-type') ?? '',
    );
    const wanted = method === 'GET' && isFine(response.status) && isHtml;
    const read = wanted ? await readBody(response) : await leave(response);
    onEnd(address, undefined);
    return {
      answer: { status: response.status, ...(location !== null && { location: inUnicode(location) }), ...read },
      isHtml,
      retryAfter: retryAfter(response.headers.get('retry-after'), clock.now()),
    };
  } catch (error) {
    signal.throwIfAborted();
    const failure = failureOf(error);
    onEnd(address, failure);
    return { failure };
  } finally {
    limit.end();
  }
}

/** Addresses in headers are mostly ASCII, or else UTF-8, which `fetch` gives byte by byte. */
function inUnicode(location: string): string {
  return /[\u0080-\u00ff]/.test(location) ? Buffer.from(location, 'latin1').toString('utf8') : location;
}

/** A body that breaks off is a failure of the connection; one that is packed wrongly comes like this again. */
async function readBody(response: Response): Promise<Pick<Answer, 'html' | 'unreadable'>> {
  try {
    return { html: await bodyOf(response) };
  } catch (error) {
    if (isPackedWrongly(error)) return { unreadable: failureOf(error).code };
    throw error;
  }
}

/** Nobody reads the body: the connection is free for the next request. */
async function leave(response: Response): Promise<object> {
  await response.body?.cancel().catch(() => {});
  return {};
}

/** A signal that is given when all is given up, or when the time is over. */
function withTimeout(signal: AbortSignal, milliseconds: number): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const giveUp = () => controller.abort(signal.reason);
  const timer = setTimeout(
    () => controller.abort(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })),
    milliseconds,
  );
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp);
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    },
  };
}
