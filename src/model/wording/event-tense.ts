import type { PartialDate } from '../date.ts';
import type { FoundWords } from './found-words.ts';
import { withoutQuotations } from './quotations.ts';
import { dateOf, isBy, writtenDate } from './written-dates.ts';

/** What is done to a product on one day. */
const done =
  'released|announced|introduced|published|retired|ended|removed|closed|launched|renamed|deprecated|archived|acquired|discontinued|withdrawn|merged|added|replaced|tagged|switched off|shut down';
/** Of these, what is no state that goes on: a price list may be published for years. */
const happens = 'released|announced|introduced|launched|acquired|renamed|tagged';
/** What a product does on one day, in the present and in the past. */
const does =
  'becomes|ends|launches|closes|retires|expires|releases|announces|introduces|acquires|discontinues|withdraws|publishes|archives';
const did =
  'became|ended|launched|closed|retired|expired|released|announced|introduced|acquired|discontinued|withdrew|published|archived';
/** What a release does besides, as the statement of an event tells. */
const changes = `${does}|adds|removes|brings|drops|renames|replaces|deprecates|fixes|gains`;

/** At most so many words stand between what happens and its day, in one clause. */
const until = '(?:(?! (?:was|were|is|are|had|which|that|whose|since)(?!\\w))[^.;:()]){0,60}?';

interface Tenses {
  /** `is released on 2 November 2026`. */
  readonly present: RegExp;
  /** `is released`, `adds`: in the statement of an event, whose day is known. */
  readonly presentEvent: RegExp;
  /** `was released on 2 November 2026`. */
  readonly past: RegExp;
}

let made: Tenses | undefined;

function tenses(): Tenses {
  const on = `${until} (?:on|in) ${writtenDate}`;
  const passive = `(?:now |also |then )?(?:${done})`;
  made ??= {
    present: new RegExp(`(?<![\\w-])(?:(?:is|are) ${passive}|${does})(?![\\w-])${on}`, 'g'),
    presentEvent: new RegExp(`(?<![\\w-])(?:(?:is|are) (?:now |also |then )?(?:${happens})|${changes})(?![\\w-])`, 'g'),
    past: new RegExp(`(?<![\\w-]|(?<!\\w)be )(?:(?:was|were) ${passive}|${did})(?![\\w-])${on}`, 'g'),
  };
  return made;
}

/**
 * Events of a day that has been, told as if they went on: `is released on 2 November 2026`.
 *
 * @param known - the day, or the month, by which the text was known to be true; left out, no day is told apart
 */
export function* presentEventsIn(text: string, known?: PartialDate): Generator<FoundWords> {
  for (const { words, start, date } of datedIn(text, tenses().present)) {
    if (known !== undefined && !isBy(date, known)) continue;
    yield { words, start, found: `'${words}' in the present`, expected: 'the past tense for what has happened' };
  }
}

/** The same of a text on one event: whatever happens in it happened then. */
export function* presentTenseIn(text: string): Generator<FoundWords> {
  for (const { 0: words, index: start } of withoutQuotations(text).matchAll(tenses().presentEvent)) {
    yield { words, start, found: `'${words}' of an event`, expected: 'the past tense' };
  }
}

/** Events told as past of a day that nobody had seen when the text was written. */
export function* foreseenEventsIn(text: string, known: PartialDate): Generator<FoundWords> {
  for (const { words, start, date } of datedIn(text, tenses().past)) {
    if (isBy(date, known)) continue;
    yield {
      words,
      start,
      found: `'${words}', after ${known}`,
      expected: "what is planned: 'is to be', or 'was announced for'",
    };
  }
}

function* datedIn(text: string, pattern: RegExp) {
  for (const { 0: words, index: start, 1: day, 2: month, 3: year } of withoutQuotations(text).matchAll(pattern)) {
    yield { words, start, date: dateOf(day, month, year ?? '') };
  }
}
