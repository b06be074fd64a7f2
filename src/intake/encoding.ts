import { utf8Of, utf16Of, windows1252Of } from './letters.ts';
import type { Problems } from './problems.ts';

/**
 * Bytes as a text: by their byte-order mark, as UTF-16 where every second byte of a text is nothing, as UTF-8 where they
 * are that, and else as Windows-1252, in which older spreadsheets write.
 */
export function decoded(bytes: Uint8Array, problems: Problems): string {
  const [first = 0, second = 0, third = 0] = bytes;
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const start = bytes.subarray(0, 1024);
  const [even = 0, odd = 0] = [0, 1].map(
    (parity) => start.filter((byte, place) => byte === 0 && place % 2 === parity).length,
  );
  const most = start.length / 4;
  if (isLittle || isBig || (odd > most && even === 0) || (even > most && odd === 0)) {
    if (bytes.length % 2 === 1) {
      problems.warn('encoding', {}, 'half a letter of UTF-16 at the end', 'the whole file');
    }
    return utf16Of(isLittle || isBig ? bytes.subarray(2) : bytes, isBig || (!isLittle && even > odd));
  }
  const body = isMarked ? bytes.subarray(3) : bytes;
  const text = utf8Of(body);
  if (text !== undefined) return text;
  const found = isMarked ? 'bytes that are no UTF-8, behind its mark' : 'bytes that are no UTF-8';
  problems.warn('encoding', {}, found, 'UTF-8; read as Windows-1252');
  return windows1252Of(body);
}
