import { randomUUID } from 'node:crypto';
import { unlinkSync, writeFile, writeFileSync } from 'node:fs';
import { access, constants, type FileHandle, open, readlink, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { deliver } from './delivery.ts';
import { reasonOf } from './reasons.ts';
import { UsageError } from './usage-error.ts';

/** What stands for the output of the command where a file is expected. */
export const standardOutput = '-';

/** As many links as systems follow. */
const mostLinks = 40;

/**
 * Writes a file as a whole or not at all: under another name first, beside the one that it replaces, so that whoever reads
 * finds the old text or the new one, and the old one stands if there is no room or somebody interrupts. The file keeps its
 * mode, and a link stays one. What is no file (a pipe, a device), or has several names, is written to as it is; and what
 * is open already goes on where it stands.
 *
 * @throws UsageError if it cannot be written, with the reason
 */
export async function writeOutput(file: string, text: string | Uint8Array): Promise<void> {
  try {
    if (file.endsWith('/') || file.endsWith(sep)) throw codeError('EISDIR');
    const old = await stat(file).catch(unlessMissing);
    if (old?.isDirectory()) throw codeError('EISDIR');
    const place = await placeOf(file);
    const open = openAlready(place);
    if (open !== undefined) return await writeTo(open, text);
    // What has several names is to stay one file under all of them.
    if (old && (!old.isFile() || old.nlink > 1)) return await writeInPlace(place, text);
    // A new name for it would go round the wish of whoever made it read-only.
    if (old) await access(place, constants.W_OK);
    await replace(place, text, old);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isFolderMissing = code === 'ENOENT' || code === 'ENOTDIR';
    throw new UsageError(`cannot write ${file}: ${isFolderMissing ? 'there is no such folder' : reasonOf(error)}`);
  }
}

type Stats = Awaited<ReturnType<typeof stat>>;

async function replace(place: string, text: string | Uint8Array, old: Stats | undefined): Promise<void> {
  const temporary = join(dirname(place), `.mlops-platforms-${randomUUID()}.tmp`);
  const forget = removedIfInterrupted(temporary);
  try {
    // Made at once, so that there is no time in which a signal finds nothing to remove and the file is made yet.
    writeFileSync(temporary, '', { flag: 'wx', mode: 0o666 });
    const handle = await open(temporary, 'r+');
    try {
      if (old) await likeOld(handle, old);
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, place);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    // The folder takes no new files, or the file itself is mounted: then it can only be written to as it is.
    const isBound = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV'].includes(
      (error as NodeJS.ErrnoException).code ?? '',
    );
    if (old === undefined || !isBound) throw error;
    await writeInPlace(place, text);
  } finally {
    forget();
  }
}

/** The owner first: a change of it takes rights away. Who may not give files away keeps the new file as their own. */
async function likeOld(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  await handle.chown(Number(uid), Number(gid)).catch(() => {});
  await handle.chmod(Number(mode) & 0o7777);
}

async function writeInPlace(file: string, text: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(text).catch(unlessRead);
  } finally {
    await handle.close();
  }
}

/** Where a name leads through links, be there something or not. */
async function placeOf(file: string): Promise<string> {
  let place = file;
  for (let links = 0; links <= mostLinks; links++) {
    place = join(await realpath(dirname(place)), basename(place));
    const target = openAlready(place) !== undefined ? undefined : await readlink(place).catch(() => undefined);
    if (target === undefined) return place;
    place = resolve(dirname(place), target);
  }
  throw codeError('ELOOP');
}

/** What this process has open under the name: `/dev/stdout` and its like. To open it again would be to begin it anew. */
function openAlready(place: string): number | undefined {
  if (/^\/dev\/std(?:out|err)$/.test(place)) return place.endsWith('out') ? 1 : 2;
  const [, own, number] = /^\/(?:dev|proc\/(self|\d+))\/fd\/(\d+)$/.exec(place) ?? [];
  return own === undefined || own === 'self' || own === String(process.pid)
    ? (number && Number(number)) || undefined
    : undefined;
}

/** Writes to what is open, behind what is there already. */
async function writeTo(open: number, text: string | Uint8Array): Promise<void> {
  if (open === 1) return deliver(text, process.stdout);
  if (open === 2) return deliver(text, process.stderr);
  await new Promise<void>((resolve, reject) => {
    writeFile(open, text, (error) => (error ? reject(error) : resolve()));
  }).catch(unlessRead);
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Removes a file if a signal ends the process, which it does then as if nobody had listened. Gives what ends that. */
function removedIfInterrupted(file: string): () => void {
  const listeners = signals.map((signal) => {
    // Removed first: once nobody listens, a second signal ends the process at once.
    const listener = () => {
      try {
        unlinkSync(file);
      } catch {
        // It has its new name already.
      }
      forget();
      process.kill(process.pid, signal);
    };
    process.on(signal, listener);
    return [signal, listener] as const;
  });
  const forget = () => {
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
  return forget;
}

function codeError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Of a pipe: its reader has read enough. */
function unlessRead(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
