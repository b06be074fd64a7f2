import { dateWay } from '../../errors/date-way.ts';
import { describe } from '../../errors/describe.ts';
import type { Fetch } from '../../links/asking.ts';
import { check } from '../../links/check.ts';
import { type Clock, systemClock } from '../../links/clock.ts';
import { NoNetworkError } from '../../links/network.ts';
import { outcomesToKeep } from '../../links/results.ts';
import { type LinkReport, reportOf } from '../../links/summary.ts';
import { isProblem, type Outcome } from '../../links/verdict.ts';
import type { Content } from '../../model/content.ts';
import type { OptionValues } from '../command.ts';
import type { linkOptions } from '../commands/links.ts';
import { wholeNumber } from '../numbers.ts';
import { UsageError } from '../usage-error.ts';
import { chosen } from './chosen.ts';
import { type ProgressStream, progressOn } from './progress.ts';
import { ResultsFile, readResults } from './results-file.ts';

/** The world that links lead to. */
export interface World {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly progress: ProgressStream;
  /** Between two requests of one host, in milliseconds. */
  readonly pause: number;
}

const world: World = {
  fetch: (address, how) => fetch(address, how),
  clock: systemClock,
  progress: process.stderr,
  pause: 500,
};

/** A report, and the exit code that it asks for. */
export interface CheckedLinks {
  readonly report: LinkReport;
  readonly code: number;
}

/** More than this, and one machine is a nuisance, or runs out of connections. */
const mostHosts = 64;

/** What shells say of a command that a signal ended. */
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type Signal = keyof typeof codes;

/** Somebody ended the check: what is known by then is reported. */
class Interrupted extends Error {
  readonly signal: Signal;

  constructor(signal: Signal) {
    super(`interrupted by ${signal}`);
    this.signal = signal;
  }
}

/**
 * Checks the links of a content, showing how far it is, and keeping the results where that was asked for.
 *
 * @throws UsageError for options that cannot be, and where no network is
 */
export async function checkedLinks(
  content: Content,
  options: OptionValues<typeof linkOptions>,
  { fetch, clock, progress: stream, pause }: World = world,
): Promise<CheckedLinks> {
  const asked = numbersIn(options);
  const since = sinceIn(options);
  const cited = chosen(content, options.only, options.host);
  const earlier = options.results === undefined ? undefined : await readResults(options.results);
  const file = options.results === undefined ? undefined : new ResultsFile(options.results, earlier, clock);
  const outcomes = new Map<string, Outcome>();
  const progress = progressOn(stream, cited.length, clock);
  let problems = 0;
  const ending = untilSignal();
  try {
    await check(cited, {
      ...asked,
      fetch,
      clock,
      pause,
      signal: ending.signal,
      agent: 'mlops-platforms-links/1 (checks whether cited pages still exist)',
      known: outcomesToKeep(earlier, since),
      onOutcome: (url, outcome) => {
        outcomes.set(url, outcome);
        file?.add(url, outcome);
        if (isProblem(outcome.verdict)) problems++;
        progress.tell(outcomes.size, problems);
      },
    });
    file?.write(true);
    const report = reportOf(cited, outcomes);
    return { report, code: report.toMend > 0 ? 1 : 0 };
  } catch (error) {
    if (outcomes.size > 0) file?.write();
    if (error instanceof NoNetworkError) throw new UsageError(`${error.message}${proxyHint(process.env)}`);
    if (!(error instanceof Interrupted)) throw error;
    return { report: reportOf(cited, outcomes), code: codes[error.signal] };
  } finally {
    progress.end();
    ending.end();
  }
}

function numbersIn({ concurrency = '8', timeout = '20' }: OptionValues<typeof linkOptions>) {
  const hosts = wholeNumber('--concurrency', concurrency);
  if (hosts > mostHosts) throw new UsageError(`--concurrency expects at most ${mostHosts}, found ${hosts}`);
  const seconds = wholeNumber('--timeout', timeout);
  if (seconds > 600) throw new UsageError(`--timeout expects at most 600 seconds, found ${seconds}`);
  return { concurrency: hosts, timeout: seconds * 1000 };
}

function sinceIn({ since, results }: OptionValues<typeof linkOptions>): string | undefined {
  if (since === undefined) return undefined;
  if (results === undefined) throw new UsageError('--since expects --results, the file of an earlier check');
  const { expected, fits } = dateWay('month', 'day');
  if (!fits(since)) throw new UsageError(`--since expects ${expected}, found ${describe(since)}`);
  return since;
}

/** A signal that is given when somebody interrupts; a second time, the process ends at once, as any other. */
function untilSignal(): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const listeners = (Object.keys(codes) as Signal[]).map((name) => {
    // Listens on, so that no second signal ends the process while a file is being written.
    const listener = () => {
      if (!controller.signal.aborted) return controller.abort(new Interrupted(name));
      end();
      process.kill(process.pid, name);
    };
    process.on(name, listener);
    return () => process.off(name, listener);
  });
  const end = () => {
    for (const forget of listeners) forget();
  };
  return { signal: controller.signal, end };
}

/** A proxy that others use, Node uses only if it is told to. */
function proxyHint(env: Readonly<Record<string, string | undefined>>): string {
  const isSet = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => Boolean(env[name]));
  return isSet ? '; there is a proxy, which Node 24 and later use with NODE_USE_ENV_PROXY=1, and older ones never' : '';
}
