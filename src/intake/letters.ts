// Without TextDecoder, which is no part of the language, and which in some versions of Node takes Windows-1252 for Latin-1.

/** A text in UTF-8; nothing for bytes that are none. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    const count = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (count === 0 || at + count > bytes.length) return undefined;
    let code = count === 1 ? first : first & (0xff >> (count + 1));
    for (let next = at + 1; next < at + count; next++) {
      const byte = bytes[next] as number;
      if ((byte & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (byte & 0x3f);
    }
    // What would be shorter, halves of surrogate pairs, and what lies behind the last letter.
    const least = count === 3 ? 0x800 : count === 4 ? 0x10000 : 0;
    if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
    if (code >= 0x10000) {
      units[length++] = 0xd800 + ((code - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
    } else units[length++] = code;
    at += count;
  }
  return textOf(units.subarray(0, length));
}

/** A text in UTF-16, with the first byte of each unit as its high or its low one. */
export function utf16Of(bytes: Uint8Array, isBig: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(Math.floor(bytes.length / 2));
  for (let place = 0; place < units.length; place++) units[place] = view.getUint16(place * 2, !isBig);
  return textOf(units);
}

/** What Windows-1252 has from 0x80 to 0x9f; else it is as Unicode. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function windows1252Of(bytes: Uint8Array): string {
  const unit = (byte: number) => (byte >= 0x80 && byte < 0xa0 ? special.charCodeAt(byte - 0x80) : byte);
  return textOf(Uint16Array.from(bytes, unit));
}

/** As many arguments as every engine takes. */
const step = 8_192;

function textOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += step) parts.push(String.fromCharCode(...units.subarray(at, at + step)));
  return parts.join('');
}
