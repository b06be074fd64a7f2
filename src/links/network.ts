import type { Failure } from './failure.ts';

/** So many hosts are hardly ever out of reach by chance, all of them and no other. */
const enough = 5;

/** None of the hosts that were asked could be reached: what is wrong is not with them. */
export class NoNetworkError extends Error {
  override readonly name = 'NoNetworkError';
  readonly code = 'NO_NETWORK';

  /** @param failures - the hosts that were asked, with the system's code for each */
  constructor(failures: ReadonlyMap<string, string>) {
    const asked = [...failures].map(([host, code]) => `${host} ${code}`).join(', ');
    super(`no network? The first ${failures.size} hosts could not be reached, and no other was: ${asked}`);
  }
}

/** Notices that there is no network, which is one thing to say, before every page is said to be out of reach. */
export class NetworkWatch {
  readonly #failures = new Map<string, string>();
  readonly #suspect: (error: NoNetworkError) => void;
  #isDecided = false;

  /** @param suspect - is called once, if several hosts could not be reached and no other was */
  constructor(suspect: (error: NoNetworkError) => void) {
    this.#suspect = suspect;
  }

  /** Takes in how a request ended. One answer, whatever it says, is enough to know that there is a network. */
  tell(host: string, failure: Failure | undefined): void {
    if (this.#isDecided) return;
    if (failure === undefined) this.#isDecided = true;
    else {
      this.#failures.set(host, failure.code);
      if (this.#failures.size < enough) return;
      this.#isDecided = true;
      this.#suspect(new NoNetworkError(this.#failures));
    }
  }
}
