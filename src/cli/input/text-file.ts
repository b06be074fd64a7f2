import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UsageError } from '../usage-error.ts';

/** The text of a file, or of a pipe, of at most so many bytes; of a larger one no more than that is read. */
export async function textOf(file: string, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new UsageError(`${file} is a folder, expected a file`);
    size = found.size;
    if (size <= most) for await (const chunk of createReadStream(file, { end: most })) chunks.push(chunk);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
  const read = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if (Math.max(size, read) > most) throw new UsageError(`${file} is too large, expected at most ${sizeOf(most)}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new UsageError(`${file} is no text in UTF-8`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOSPC: 'no space is left',
  EROFS: 'nothing can be written there',
};

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
}

function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${Math.floor(bytes / 1e3)} kB` : `${Math.floor(bytes / 1e6)} MB`;
}
