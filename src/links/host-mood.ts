import type { Clock } from './clock.ts';
import type { Outcome, Verdict } from './verdict.ts';

/** A host that gave no answer for so many pages, one after the other, is asked for no more. */
const mostLost = 3;

/** What is known of a host from its pages so far, and whether it is any use, or allowed, to ask for more of them. */
export class HostMood {
  readonly #clock: Clock;
  #lost = 0;
  #as: Verdict = 'unreachable';
  #notBefore: string | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes in what became of a page. */
  learn(outcomes: ReadonlyMap<string, Outcome>): void {
    const [outcome] = outcomes.values();
    // Behind a redirection, it may have been another host.
    if (outcome === undefined || outcome.hops !== undefined) return;
    const { verdict, notBefore } = outcome;
    const isLost = verdict === 'unreachable' || verdict === 'tls';
    this.#lost = isLost ? this.#lost + 1 : 0;
    if (isLost) this.#as = verdict;
    this.#notBefore = notBefore ?? this.#notBefore;
  }

  /** What is said of a page without asking for it; nothing if it is to be asked for. */
  outcomesUnasked(urls: readonly string[]): ReadonlyMap<string, Outcome> | undefined {
    const outcome = this.#unasked();
    return outcome && new Map(urls.map((url) => [url, outcome]));
  }

  #unasked(): Outcome | undefined {
    const now = new Date(this.#clock.now()).toISOString();
    if (this.#lost >= mostLost) {
      const reason = `not asked for: before, ${mostLost} pages of the host one after the other gave no answer`;
      return { verdict: this.#as, checked: now, reason };
    }
    const notBefore = this.#notBefore;
    if (notBefore === undefined || notBefore <= now) return undefined;
    return { verdict: 'failing', checked: now, reason: 'not asked for: the host wants to be left alone', notBefore };
  }
}
