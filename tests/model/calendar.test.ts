import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyNoDate } from '../../src/model/calendar.ts';
import { dayOrMonthSchema, daySchema, monthSchema, partialDateSchema } from '../../src/model/date.schema.ts';

const digits = (most: number, length: number) =>
  fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(length, '0'));
const day = fc.tuple(digits(9999, 4), digits(14, 2), digits(33, 2)).map((parts) => parts.join('-'));

/** Whether the platform's own calendar has the day. */
function exists(text: string): boolean {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const found = new Date(0);
  found.setUTCFullYear(year, month - 1, date);
  return found.getUTCFullYear() === year && found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
}

describe('a day', () => {
  it('is taken if the calendar has it, and is refused with a reason if not', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect([text, daySchema.safeParse(text).success]).toEqual([text, exists(text)]);
        expect([text, whyNoDate(text) === undefined]).toEqual([text, exists(text)]);
        expect(partialDateSchema.safeParse(text).success).toBe(exists(text));
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['1900', '1999', '2000', '2023', '2024', '2100'])(
    'that ends February %s is taken if it was there',
    (year) => {
      for (const date of ['28', '29', '30']) {
        const text = `${year}-02-${date}`;
        expect([text, daySchema.safeParse(text).success]).toEqual([text, exists(text)]);
      }
    },
  );

  it.each([
    ['2023-02-29', '2023 is no leap year, so February has 28 days'],
    ['1900-02-29', '1900 is no leap year, so February has 28 days'],
    ['2024-02-30', 'February 2024 has 29 days'],
    ['2023-02-31', 'February 2023 has 28 days'],
    ['2023-04-31', 'April has 30 days'],
    ['2023-12-32', 'December has 31 days'],
    ['2023-13-01', 'there is no month 13'],
    ['2023-00-01', 'there is no month 00'],
    ['2023-05-00', 'days count from 01'],
  ])('%s is refused because %s', (text, reason) => {
    expect(whyNoDate(text)).toBe(reason);
    expect(daySchema.safeParse(text).error?.issues[0]?.message).toBe(`expected a day, YYYY-MM-DD: ${reason}`);
  });

  it('or month that is written otherwise is refused by how it is written', () => {
    for (const text of ['', '2023', '2023-1', '2023-01-1', '2023-01-01T00:00', '２０２３-01-01', '2023-01-01\n']) {
      expect(daySchema.safeParse(text).error?.issues[0]?.message).toBe('expected a day, YYYY-MM-DD');
    }
    expect(monthSchema.safeParse('2023-13').error?.issues[0]?.message).toBe(
      'expected a month, YYYY-MM: there is no month 13',
    );
    expect(dayOrMonthSchema.safeParse('2023').success).toBe(false);
  });
});
