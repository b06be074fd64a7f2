import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { selfSigned } from './self-signed.ts';

/** A server of one test, on this machine. */
export interface TestServer {
  /** Without a slash at the end. */
  readonly address: string;
  /** What was asked of it: `HEAD /page`. */
  readonly asked: string[];
  /** The most requests that it had at a time. */
  readonly busiest: () => number;
  stop(): Promise<void>;
}

/** Answers a request; `time` counts how often it was asked for this method and path before. */
export type Route = (request: IncomingMessage, response: ServerResponse, time: number) => void;

/** Serves routes by their paths, and for all other paths 404 or what `otherwise` does. */
export function serve(routes: Readonly<Record<string, Route>>, otherwise: Route = status(404)): Promise<TestServer> {
  return listening((listener) => createServer(listener), 'http', routes, otherwise);
}

/** The same behind a certificate that nobody vouches for. */
export function serveSelfSigned(routes: Readonly<Record<string, Route>>): Promise<TestServer> {
  return listening((listener) => createSecureServer(selfSigned, listener), 'https', routes, status(404));
}

async function listening(
  make: (listener: RequestListener) => Server,
  scheme: string,
  routes: Readonly<Record<string, Route>>,
  otherwise: Route,
): Promise<TestServer> {
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const server = make((request, response) => {
    const { method, url = '/' } = request;
    const call = `${method} ${url}`;
    const time = asked.filter((other) => other === call).length;
    asked.push(call);
    open++;
    most = Math.max(most, open);
    response.once('close', () => {
      open--;
    });
    (Object.hasOwn(routes, url) ? routes[url] : otherwise)?.(request, response, time);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the server has no port');
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `${scheme}://127.0.0.1:${bound.port}`, asked, busiest: () => most, stop };
}

export const prose = 'This manual says at some length what the product does, and how it is set up and used. '.repeat(5);

/** A page as manuals have them. */
export function page(title = 'A guide', body = ''): Route {
  return html(`<!doctype html><title>${title}</title><h1>${title}</h1><p>${prose}</p>${body}`);
}

export function html(text: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Route {
  return (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(request.method === 'HEAD' ? undefined : text);
  };
}

export function status(code: number, headers: Readonly<Record<string, string>> = {}): Route {
  return (_, response) => {
    response.writeHead(code, headers);
    response.end();
  };
}

export function to(location: string, code = 301): Route {
  return status(code, { location });
}

/** One route after the other, each time that it is asked for again; then always the last. */
export function inTurn(...routes: readonly Route[]): Route {
  const times = new Map<string, number>();
  return (request, response, time) => {
    const key = request.url ?? '';
    const place = times.get(key) ?? 0;
    times.set(key, place + 1);
    routes[Math.min(place, routes.length - 1)]?.(request, response, time);
  };
}

/** Only what is asked for with GET; where only the head is wanted, something else. */
export function onGet(route: Route, onHead: Route): Route {
  return (request, ...rest) => (request.method === 'GET' ? route : onHead)(request, ...rest);
}

export const never: Route = () => {};

export const reset: Route = (request) => {
  request.socket.resetAndDestroy();
};

/** A page without an end, or until its reader has had enough. */
export const endless: Route = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  if (request.method === 'HEAD') return void response.end();
  response.write(`<title>A guide</title><a name="early"></a><p>${prose}`);
  const chunk = 'more and more '.repeat(10_000);
  const write = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', write);
  };
  write();
};
