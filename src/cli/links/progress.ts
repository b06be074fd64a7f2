import type { Clock } from '../../links/clock.ts';

/** Where progress is shown: the output for errors, so that the report stays by itself. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How far a check is. */
export interface Progress {
  /** @param problems - how many there are so far */
  tell(done: number, problems: number): void;
  /** Takes what is shown away. */
  end(): void;
}

/** A bar is drawn anew after so long, and a line for logs is written. */
const betweenBars = 100;
const betweenLines = 30_000;

/** The room that a bar takes, at most. */
const widest = 30;

/** Shows how far a check is: as a bar on a terminal, and otherwise by a line now and then. */
export function progressOn(stream: ProgressStream, total: number, clock: Clock): Progress {
  const isTerminal = stream.isTTY === true;
  let told = isTerminal ? 0 : clock.now();
  let isShown = false;
  return {
    tell(done, problems) {
      const now = clock.now();
      if (now - told < (isTerminal ? betweenBars : betweenLines)) return;
      told = now;
      isShown = true;
      const words = `${done} of ${total} addresses, ${problems} to mend`;
      stream.write(isTerminal ? `\r${barred(done / total, words, stream.columns)}\u001b[K` : `${words}\n`);
    },
    end() {
      if (isTerminal && isShown) stream.write('\r\u001b[K');
    },
  };
}

/** The last column stays free: terminals go to the next line behind it. */
function barred(part: number, words: string, columns = 80): string {
  const room = Math.min(widest, columns - words.length - 4);
  if (room < 5) return words.slice(0, Math.max(0, columns - 1));
  const full = Math.round(part * room);
  return `[${'#'.repeat(full)}${'.'.repeat(room - full)}] ${words}`;
}
