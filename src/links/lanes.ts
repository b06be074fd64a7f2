import { hostOf } from './address.ts';
import type { Clock } from './clock.ts';

interface Lane {
  /** When the last request of all that were let in has ended. */
  end: Promise<unknown>;
  notBefore: number;
}

/** Lets requests through so that no host has two at a time, and a pause between them. */
export class Lanes {
  readonly #lanes = new Map<string, Lane>();
  readonly #clock: Clock;
  readonly #pause: number;

  /** @param pause - in milliseconds, between two requests of one host */
  constructor(clock: Clock, pause: number) {
    this.#clock = clock;
    this.#pause = pause;
  }

  /** Asks when it is the turn of the host; rejects if all is given up before. */
  async through<T>(address: string, signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
    const lane = this.#of(address);
    const turn = lane.end.then(async () => {
      signal.throwIfAborted();
      const wait = lane.notBefore - this.#clock.now();
      if (wait > 0) await this.#clock.sleep(wait, signal);
      try {
        return await ask();
      } finally {
        lane.notBefore = Math.max(lane.notBefore, this.#clock.now() + this.#pause);
      }
    });
    lane.end = turn.catch(() => {});
    return turn;
  }

  /** Leaves the host of an address alone for a while, whoever wants to ask it. */
  hold(address: string, milliseconds: number): void {
    const lane = this.#of(address);
    lane.notBefore = Math.max(lane.notBefore, this.#clock.now() + milliseconds);
  }

  #of(address: string): Lane {
    const host = hostOf(address);
    const lane = this.#lanes.get(host) ?? { end: Promise.resolve(), notBefore: 0 };
    this.#lanes.set(host, lane);
    return lane;
  }
}
