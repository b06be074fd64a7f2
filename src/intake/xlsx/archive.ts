import { Inflate } from 'fflate';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { utf8Of, windows1252Of } from '../letters.ts';

/** The files of a ZIP archive, by their names; each is unpacked when it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** @throws InvalidArgumentError for a file that is damaged, or larger than the archive says */
  readonly file: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** No workbook of a matrix has more files. */
const mostFiles = 10_000;
/** So much is unpacked before it is counted: a thousand times as much at most comes out of it. */
const step = 4_096;

/**
 * Opens an archive. What it says it holds is added up before anything is unpacked, and what comes out of it is counted: an
 * archive that says less than it holds is refused at the first byte too many.
 *
 * @throws InvalidArgumentError for what is no such archive, is encrypted, or holds more than `most` bytes
 */
export function archiveOf(bytes: Uint8Array, most: number): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesIn(bytes, view);
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > most) throw new InvalidArgumentError('input', `${total} bytes, unpacked`, `${most} at most`);
  let left = most;
  return {
    names: [...entries.keys()],
    file: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const unpacked = unpack(bytes, view, entry, name);
      left -= unpacked.length;
      // Files that lie in each other add up to more than the archive says.
      if (left < 0) throw new InvalidArgumentError('input', 'files that are unpacked again and again', 'each once');
      return unpacked;
    },
  };
}

/** The directory at the end of an archive. */
function entriesIn(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostFiles) throw new InvalidArgumentError('input', `${count} files`, `${mostFiles} at most`);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw damaged('its directory');
    if ((view.getUint16(at + 8, true) & 1) !== 0) {
      throw new InvalidArgumentError('input', 'an encrypted archive', 'one without a password');
    }
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const entry = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    const key = nameIn(bytes.subarray(at + 46, at + 46 + name)).replaceAll('\\', '/');
    // The first of a name, as a second could say something else to other readers.
    if (!entries.has(key)) entries.set(key, entry);
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** The names that matter are in ASCII; others need only be different. */
function nameIn(bytes: Uint8Array): string {
  return utf8Of(bytes) ?? windows1252Of(bytes);
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged('its end');
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, name: string): Uint8Array {
  const { method, packed, size, offset } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) throw damaged(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed) throw damaged(name);
  if (method === 0) {
    if (packed !== size) throw damaged(name);
    return data;
  }
  if (method !== 8)
    throw new InvalidArgumentError('input', `'${name}', packed in an unusual way`, 'a ZIP archive of deflated files');
  return inflated(data, size, name);
}

function inflated(data: Uint8Array, size: number, name: string): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  let isOver = false;
  const inflate = new Inflate((chunk) => {
    isOver ||= length + chunk.length > size;
    if (!isOver) whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < data.length && !isOver; at += step) {
      inflate.push(data.subarray(at, at + step), at + step >= data.length);
    }
  } catch {
    throw damaged(name);
  }
  if (isOver) throw new InvalidArgumentError('input', `'${name}', larger than its archive says`, `${size} bytes`);
  if (length !== size) throw damaged(name);
  return whole;
}

function damaged(part: string): InvalidArgumentError {
  return new InvalidArgumentError('input', `an archive that is damaged at '${part}'`, 'a workbook (.xlsx)');
}
