import type { Problems } from './problems.ts';

/**
 * Bytes as a text: by their byte-order mark, as UTF-16 where every second byte of a text is nothing, as UTF-8 where they
 * are that, and else as Windows-1252, in which older spreadsheets write.
 */
export function decoded(bytes: Uint8Array, problems: Problems): string {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xff && second === 0xfe) return inUtf16(bytes, 'utf-16le', problems);
  if (first === 0xfe && second === 0xff) return inUtf16(bytes, 'utf-16be', problems);
  const start = bytes.subarray(0, 1024);
  const nothings = [0, 1].map((parity) => start.filter((byte, place) => byte === 0 && place % 2 === parity).length);
  const [even = 0, odd = 0] = nothings;
  if (odd > start.length / 4 && even === 0) return inUtf16(bytes, 'utf-16le', problems);
  if (even > start.length / 4 && odd === 0) return inUtf16(bytes, 'utf-16be', problems);
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const found = isMarked ? 'bytes that are no UTF-8, behind its mark' : 'bytes that are no UTF-8';
    problems.warn('encoding', {}, found, 'UTF-8; read as Windows-1252');
    return new TextDecoder('windows-1252').decode(isMarked ? bytes.subarray(3) : bytes);
  }
}

function inUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', problems: Problems): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (bytes.length % 2 === 1) problems.warn('encoding', {}, 'half a letter of UTF-16 at the end', 'the whole file');
  return text;
}
