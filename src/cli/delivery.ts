import { fstatSync, writeFileSync } from 'node:fs';

/** The reader has gone, because it has read enough: that is no failure. */
const left = new Set(['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_DESTROYED']);

/** Writes all of a text, or of a file, to the output or to the output for errors, be it a terminal, a pipe or a file. */
export async function deliver(
  text: string | Uint8Array,
  stream: NodeJS.WriteStream & { readonly fd: 1 | 2 },
): Promise<void> {
  if (text.length === 0) return;
  try {
    // For files Node's own stream takes what a full disk has room for as all of it.
    if (isFile(stream)) writeFileSync(stream.fd, typeof text === 'string' ? Buffer.from(text) : text);
    else await streamed(text, stream);
  } catch (error) {
    if (!left.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function isFile({ fd, isTTY }: NodeJS.WriteStream & { readonly fd: 1 | 2 }): boolean {
  if (isTTY) return false;
  const found = fstatSync(fd);
  return !found.isFIFO() && !found.isSocket();
}

/** Node waits for readers that are slow, and tells when everything is with them, or why not. */
function streamed(text: string | Uint8Array, stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve, reject) => {
    // Without a listener the same error would end the process.
    stream.on('error', reject);
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
