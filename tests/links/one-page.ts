import type { Outcome } from '../../src/links/verdict.ts';
import { citing, outcomesOf } from './checking.ts';
import { type Route, serve, type TestServer } from './servers.ts';

const servers: TestServer[] = [];

/** A server that runs until the test has ended. */
export async function started(server: Promise<TestServer>): Promise<TestServer> {
  const running = await server;
  servers.push(running);
  return running;
}

/** For `afterEach`. */
export async function stopAll(): Promise<void> {
  for (const server of servers.splice(0)) await server.stop();
}

/** The path that is asked for, unless it is said otherwise. */
export const start = '/docs/page';

/** What becomes of a page where a server answers so; `address` says what it becomes of, and `{}` is the server. */
export async function outcomeOf(routes: Readonly<Record<string, Route>>, address = `{}${start}`, options = {}) {
  const server = await started(serve(routes));
  const url = address.replace('{}', server.address);
  const outcome = (await outcomesOf(citing(url), options)).get(url) as Outcome;
  return { ...outcome, server, url };
}
