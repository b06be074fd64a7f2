import { createReadStream, fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { reasonOf } from '../reasons.ts';
import { UsageError } from '../usage-error.ts';

/** What stands for the input of the command where a file is expected. */
export const standardInput = '-';

/** What a file is called in what is said about it. */
export function nameOf(file: string): string {
  return file === standardInput ? 'the input' : file;
}

/** The text of a file, of a pipe, or of the input, of at most so many bytes; of a larger one no more than that is read. */
export async function textOf(file: string, most: number): Promise<string> {
  return decoded(nameOf(file), await bytesOf(file, most));
}

/** The bytes of the same. */
export async function bytesOf(file: string, most: number): Promise<Uint8Array> {
  const name = nameOf(file);
  const chunks: Uint8Array[] = [];
  let read = 0;
  try {
    const found = file === standardInput ? fstatSync(0) : await stat(file);
    if (found.isDirectory()) throw new UsageError(`${name} is a folder, expected a file`);
    read = found.size > most ? found.size : 0;
    if (read === 0) {
      for await (const chunk of file === standardInput ? process.stdin : createReadStream(file, { end: most })) {
        chunks.push(chunk);
        read += chunk.length;
        if (read > most) break;
      }
    }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`cannot read ${name}: ${reasonOf(error)}`);
  }
  if (read > most) throw new UsageError(`${name} is too large, expected at most ${sizeOf(most)}`);
  return Buffer.concat(chunks);
}

/** Without the mark by which some editors begin a text. */
function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [first, second] = bytes;
    // As older versions of PowerShell write what is redirected to a file.
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    throw new UsageError(`${name} is no text in UTF-8${isUtf16 ? ', but begins as one in UTF-16 does' : ''}`);
  }
}

function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${Math.floor(bytes / 1e3)} kB` : `${Math.floor(bytes / 1e6)} MB`;
}
