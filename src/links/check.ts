import { setMaxListeners } from 'node:events';
import { hostOf, pageAddressOf } from './address.ts';
import { type Asking, ask, type Fetch } from './asking.ts';
import type { Cited } from './cited.ts';
import type { Clock } from './clock.ts';
import { HostMood } from './host-mood.ts';
import { Lanes } from './lanes.ts';
import { NetworkWatch } from './network.ts';
import { probesFor } from './probes.ts';
import type { Outcome } from './verdict.ts';
import { visit } from './visit.ts';

/** How links are checked. */
export interface Checking {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Ends the check: it rejects with the signal's reason. What is found out by then was told. */
  readonly signal: AbortSignal;
  /** How many hosts are asked at a time. */
  readonly concurrency: number;
  /** How long one request may take, in milliseconds. */
  readonly timeout: number;
  /** How long a host is left alone between two requests, in milliseconds. */
  readonly pause: number;
  /** How the command names itself to servers. */
  readonly agent: string;
  /** What is known already, and is not asked for again. */
  readonly known: ReadonlyMap<string, Outcome>;
  /** Is told each outcome as soon as there is one, also those that are known. */
  readonly onOutcome: (url: string, outcome: Outcome) => void;
}

/** So many pages that answered before tell whether there is a network. */
const mostControls = 2;

interface Page {
  readonly address: string;
  readonly urls: readonly string[];
}

/**
 * Asks for every page once, several hosts at a time and each host for one page after the other, and tells an outcome for
 * every address.
 *
 * @throws NoNetworkError if none of the first hosts can be reached
 */
export async function check(cited: readonly Cited[], checking: Checking): Promise<void> {
  const { clock, concurrency, known, onOutcome } = checking;
  const { hosts, invalid } = pagesByHost(cited);
  for (const url of invalid) {
    onOutcome(url, known.get(url) ?? { verdict: 'invalid', checked: new Date(clock.now()).toISOString() });
  }
  const own = new AbortController();
  // Everybody who asks or waits listens, which is no leak.
  setMaxListeners(0, own.signal);
  const giveUp = () => own.abort(checking.signal.reason);
  checking.signal.addEventListener('abort', giveUp);
  if (checking.signal.aborted) giveUp();
  let suspicion: Promise<void> | undefined;
  const watch = new NetworkWatch((error) => {
    // Where something answered before, it may be that only hosts are left that never do.
    suspicion = answersStill(known, asking).then(
      (isReached) => (isReached ? undefined : own.abort(error)),
      (reason) => own.abort(reason),
    );
  });
  const asking: Asking = {
    ...checking,
    signal: own.signal,
    lanes: new Lanes(clock, checking.pause),
    onEnd: (address, failure) => watch.tell(hostOf(address), failure),
  };
  const beside = probesFor(
    [...hosts.values()].flat().map(({ address }) => address),
    asking,
  );
  // The longest queues first: they end last.
  const queues = [...hosts.values()].sort((a, b) => b.length - a.length);
  const work = async () => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) await eachOf(queue);
  };
  const eachOf = async (queue: readonly Page[]) => {
    const host = new HostMood(clock);
    for (const page of queue) {
      own.signal.throwIfAborted();
      const outcomes =
        outcomesKnown(page, known) ??
        host.outcomesUnasked(page.urls) ??
        (await visit(page.address, page.urls, asking, beside));
      for (const [url, outcome] of outcomes) onOutcome(url, outcome);
      host.learn(outcomes);
    }
  };
  // Whatever ends one of them ends all, and none goes on behind anybody's back.
  const workers = Array.from({ length: concurrency }, () => work().catch((error) => own.abort(error)));
  await Promise.all(workers);
  await suspicion;
  checking.signal.removeEventListener('abort', giveUp);
  own.signal.throwIfAborted();
}

/** Whether one of the first pages that are known to have answered does so now. */
async function answersStill(known: Outcomes, asking: Asking): Promise<boolean> {
  const answered = [...known].filter(([, { status }]) => status !== undefined).slice(0, mostControls);
  for (const [url] of answered) {
    const address = pageAddressOf(url);
    if (address !== undefined && 'answer' in (await ask(address, asking))) return true;
  }
  return false;
}

type Outcomes = ReadonlyMap<string, Outcome>;

/** What is known of a page; nothing unless it is all of it. */
function outcomesKnown({ urls }: Page, known: Outcomes): Outcomes | undefined {
  const outcomes = new Map<string, Outcome>();
  for (const url of urls) {
    const outcome = known.get(url);
    if (outcome === undefined) return undefined;
    outcomes.set(url, outcome);
  }
  return outcomes;
}

/** The pages to ask for, in the order of the content, by who is asked; and what cannot be asked for. */
function pagesByHost(cited: readonly Cited[]) {
  const pages = new Map<string, string[]>();
  const invalid: string[] = [];
  for (const { url } of cited) {
    const address = pageAddressOf(url);
    if (address === undefined) invalid.push(url);
    else {
      const urls = pages.get(address) ?? [];
      pages.set(address, urls);
      urls.push(url);
    }
  }
  const hosts = new Map<string, Page[]>();
  for (const [address, urls] of pages) {
    const queue = hosts.get(hostOf(address)) ?? [];
    hosts.set(hostOf(address), queue);
    queue.push({ address, urls });
  }
  return { hosts, invalid };
}
