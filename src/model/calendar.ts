const year = '[0-9]{4}';
const monthOfYear = '(?:0[1-9]|1[0-2])';
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const dayOfAnyYear = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '02-(?:0[1-9]|1[0-9]|2[0-8])',
].join('|');

/** What a day, a month and a year look like that there are, as the sources of regular expressions. */
export const calendar = /* @__PURE__ */ Object.freeze({
  day: `(?:${year}-(?:${dayOfAnyYear})|${leapYear}-02-29)`,
  month: `${year}-${monthOfYear}`,
  year,
});

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Why a text that is written as a day or a month names none: of `2023-02-29`, that 2023 is no leap year, so February has
 * 28 days.
 *
 * @param text - what was given as a date
 * @returns the reason, in words; nothing for a date that exists, and for what is not even written as one
 */
export function whyNoDate(text: string): string | undefined {
  const parts = /^([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?$/.exec(text);
  if (parts === null) return undefined;
  const [, year = '', month = '', day] = parts;
  const name = months[Number(month) - 1];
  if (name === undefined) return `there is no month ${month}`;
  if (day === undefined) return undefined;
  if (day === '00') return 'days count from 01';
  const days = daysIn(Number(year), Number(month));
  if (Number(day) <= days) return undefined;
  return month === '02' && day === '29'
    ? `${year} is no leap year, so February has 28 days`
    : `${name}${ofYear(year, month)} has ${days} days`;
}

/** February alone differs from year to year. */
function ofYear(year: string, month: string): string {
  return month === '02' ? ` ${year}` : '';
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
