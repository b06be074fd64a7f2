import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import verdaccio from 'verdaccio/package.json' with { type: 'json' };
import { environment } from './command.ts';
import { commandFile } from './repository.ts';

/** An npm registry on this computer, empty, that lets anybody publish and asks no other registry. */
export interface Registry {
  /** What makes npm use this registry, and a cache and settings of its own. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const configuration = `storage: ./storage
uplinks: {}
packages:
  '**':
    access: $all
    publish: $all
log: { type: stdout, format: pretty, level: warn }
`;

export async function startRegistry(folder: string): Promise<Registry> {
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'config.yaml'), configuration);
  // npm does not try to publish without a token, which this registry does not look at.
  const settings = [
    `registry=http://${address}/`,
    `//${address}/:_authToken=anybody`,
    `cache=${join(folder, 'cache')}`,
    'noproxy=127.0.0.1',
    'prefer-online=true',
    'audit=false',
    'fund=false',
    'update-notifier=false',
  ];
  await writeFile(join(folder, 'npmrc'), `${settings.join('\n')}\n`);

  const args = [commandFile(verdaccio, 'verdaccio'), '--config', 'config.yaml', '--listen', address];
  const server = spawn(process.execPath, args, { cwd: folder, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (text) => {
      said += text;
    });
  }
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, 'exit');
    kill();
    await exit;
  };
  if (!(await answers(server, `http://${address}/-/ping`))) {
    await stop();
    throw new Error(`the registry did not start:\n${said}`);
  }
  return { env: { NPM_CONFIG_USERCONFIG: join(folder, 'npmrc') }, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}

/** Waits until a server answers, 30 seconds at most. */
async function answers(server: ChildProcess, url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await wait(100);
  }
  return false;
}
