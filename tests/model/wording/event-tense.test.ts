import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreseenEventsIn, presentEventsIn, presentTenseIn } from '../../../src/model/wording/event-tense.ts';

describe('an event in the present tense', () => {
  it.each([
    ['The Python client for Acme 2.3 is released on 3 February 2026.', 'is released on 3 February 2026'],
    ['Acme becomes available on the marketplace in June 2021.', 'becomes available on the marketplace in June 2021'],
    ['Support for Acme 1 ends on 3 March 2026.', 'ends on 3 March 2026'],
    ['The beta is now closed in 2025.', 'is now closed in 2025'],
  ])('is found with its day, when that has been: %s', (text, words) => {
    expect([...presentEventsIn(text, '2026-11')].map((found) => found.words)).toEqual([words]);
  });

  it.each([
    'Acme is retired on 20 April 2027.',
    'Acme 2 was released on 3 February 2026.',
    'The last release, which is from 2024, runs on 3 nodes.',
    'Explainable AI, deprecated since 16 March 2026, returns attributions.',
    'Acme is to be retired on 3 March 2026.',
    'The command ‘acme ends on 3 March 2026’ is typed.',
    'An operator with no change since March 2020 starts clusters.',
  ])('is not what %s tells', (text) => {
    expect([...presentEventsIn(text, '2026-11')]).toEqual([]);
  });

  it.each([
    ['Release 3.46 adds removal of offset effects.', 'adds'],
    ['Rules are introduced in place of checks.', 'are introduced'],
  ])('is found without its day where the statement has a date: %s', (text, words) => {
    expect([...presentTenseIn(text)].map((found) => found.words)).toEqual([words]);
  });

  it('is one by its day alone', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (event, known) => {
        const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(event);
        const iso = (date: Date) => date.toISOString().slice(0, 10);
        const isPast = iso(event) <= iso(known);
        expect([...presentEventsIn(`Acme is released on ${written}.`, iso(known))]).toHaveLength(isPast ? 1 : 0);
        expect([...foreseenEventsIn(`Acme was released on ${written}.`, iso(known))]).toHaveLength(isPast ? 0 : 1);
      }),
    );
  });
});

describe('an event that nobody had seen', () => {
  it.each(['Acme was retired on 20 April 2027.', 'Acme ended in January 2027.', 'Acme was closed in 2027.'])(
    'is found: %s',
    (text) => {
      expect([...foreseenEventsIn(text, '2026-11-23')]).toHaveLength(1);
    },
  );

  it.each([
    'Acme was to be retired on 20 April 2027.',
    'Development ended on 20 April 2026, with retirement announced for 20 April 2027.',
    'Acme was retired in November 2026.',
    'Acme was deprecated in 2026 and is to be switched off on 17 February 2027.',
  ])('is not what %s tells', (text) => {
    expect([...foreseenEventsIn(text, '2026-11-23')]).toEqual([]);
  });
});
