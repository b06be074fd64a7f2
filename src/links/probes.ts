import { hostOf, madeUpBeside } from './address.ts';
import { type Asking, isFine } from './asking.ts';
import { type End, follow } from './follow.ts';
import { fewText } from './soft-404.ts';
import type { BesideIt } from './visit.ts';

/** Of a host that says honestly in so many folders that nothing is there, it is believed in all others. */
const enough = 3;

/**
 * Asks for made-up addresses, each once: on every host in the first folders, and in the others too if it gave any of these
 * an answer as if something was there. Which are asked for depends on the pages alone, not on what came first.
 *
 * @param pages - all that may be visited
 */
export function probesFor(pages: readonly string[], asking: Asking): BesideIt {
  const ends = new Map<string, Promise<End>>();
  const first = new Map<string, Set<string>>();
  for (const page of pages) {
    const host = hostOf(page);
    const folders = first.get(host) ?? new Set();
    first.set(host, folders);
    if (folders.size < enough) folders.add(madeUpBeside(page));
  }
  const endOf = (madeUp: string) => {
    const end = ends.get(madeUp) ?? follow(madeUp, asking);
    ends.set(madeUp, end);
    return end;
  };
  const isHonest = async (host: string) => {
    for (const madeUp of first.get(host) ?? []) {
      const { answer } = await endOf(madeUp);
      if (answer !== undefined && isFine(answer.status)) return false;
    }
    return true;
  };
  return async (address, { page, hops }) => {
    // What is no page in HTML, and is where it was said to be, is no error page.
    if (page === undefined && hops.length === 0) return undefined;
    const madeUp = madeUpBeside(address);
    const isDoubtful = page !== undefined && page.text.length < fewText;
    const host = hostOf(address);
    if (!isDoubtful && !first.get(host)?.has(madeUp) && (await isHonest(host))) return undefined;
    return endOf(madeUp);
  };
}
