import { readXml } from './xml.ts';

/** What a number of a cell is shown as, where its bare figure would be another text to a reader. */
export type NumberFormat = 'day' | 'time' | 'percent';

/** Days are counted from here, unless the workbook counts from 1904. */
export interface DayCount {
  readonly from1904: boolean;
}

/** Ids below 164 need no code of their own: ECMA-376 part 1, 18.8.30, with the days and times of East Asian editions. */
const builtIn: readonly (readonly [from: number, to: number, NumberFormat])[] = [
  [9, 10, 'percent'],
  [14, 17, 'day'],
  [18, 21, 'time'],
  [22, 22, 'day'],
  [27, 31, 'day'],
  [32, 35, 'time'],
  [36, 36, 'day'],
  [45, 47, 'time'],
  [50, 54, 'day'],
  [55, 56, 'time'],
  [57, 58, 'day'],
];

/** The formats of a workbook's cells, by the number of their style, from its part of styles. */
export function numberFormats(xml: string): readonly (NumberFormat | undefined)[] {
  const codes = new Map<number, string>();
  const formats: (NumberFormat | undefined)[] = [];
  let areCells = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes('numFmtId')), attributes('formatCode') ?? '');
      if (name === 'cellXfs') areCells = true;
      if (name === 'xf' && areCells) {
        const id = Number(attributes('numFmtId') ?? 0);
        const code = codes.get(id);
        formats.push(
          code === undefined ? builtIn.find(([from, to]) => id >= from && id <= to)?.[2] : formatOfCode(code),
        );
      }
    },
    close: (name) => {
      if (name === 'cellXfs') areCells = false;
    },
  });
  return formats;
}

/** What a code such as `dd/mm/yyyy` or `0.0%` shows; its first section is that of positive numbers. */
function formatOfCode(code: string): NumberFormat | undefined {
  const letters = (code.replace(/\\.|_.|\*.|"[^"]*"/g, '').split(';')[0] ?? '').replace(
    /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi,
    '',
  );
  if (/[dy]/i.test(letters)) return 'day';
  if (/[hs]/i.test(letters)) return 'time';
  if (/m/i.test(letters)) return 'day';
  return letters.includes('%') ? 'percent' : undefined;
}

const dayLength = 86_400_000;
/** 31 December 9999, the last day that spreadsheets know. */
const lastDay = 2_958_466;

/** The text of a stored number: days as `2026-11-30`, with hours where they have some; as it is stored where it is none. */
export function inFormat(raw: string, format: NumberFormat | undefined, { from1904 }: DayCount): string {
  const number = raw.trim() === '' ? Number.NaN : Number(raw);
  if (format === undefined || !Number.isFinite(number)) return raw;
  if (format === 'percent') return `${Number((number * 100).toPrecision(12))}%`;
  if (number < 0 || number >= lastDay) return raw;
  // A spreadsheet takes 1900 for a leap year, so that its days up to 28 February stand one later.
  const days = from1904 ? number + 1462 : number < 60 ? number + 1 : number;
  const stamp = new Date(Math.round(((days - 25_569) * dayLength) / 1000) * 1000).toISOString();
  const [day, time] = [stamp.slice(0, 10), stamp.slice(11, 16)];
  if (format === 'time' && number < 1) return time;
  return time === '00:00' ? day : `${day} ${time}`;
}
