import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

export interface StaticServer {
  readonly address: string;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the files of a folder under a path, as a host of static pages would; `/` itself is not found. */
export async function serve(folder: string, path: string): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = pathname.startsWith(path) ? normalize(`/${pathname.slice(path.length)}`) : undefined;
    const file = name && join(folder, name.endsWith('/') ? `${name}index.html` : name);
    const content = file && (await readFile(file).catch(() => undefined));
    if (file && content) response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    else response.statusCode = 404;
    response.end(content);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the server has no port');
  const stop = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${bound.port}${path}`, stop };
}
