import { foreseenEventsIn, presentEventsIn, presentTenseIn } from '../wording/event-tense.ts';
import { firstOf } from '../wording/found-words.ts';
import { knownUntil } from './known-until.ts';
import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/** What happened on a day is told in the past tense, once the day has been; so is all that a statement with a date tells. */
export const eventsAreToldAsPast: Rule = function* (content) {
  for (const { feature, path } of eachFeature(content)) {
    const known = knownUntil(feature);
    const event = feature.date === undefined ? undefined : firstOf(presentTenseIn(feature.text));
    const told = event ?? firstOf(presentEventsIn(feature.text, known));
    if (told) yield { path, message: `found ${told.found}, expected ${told.expected}` };
    if (!('retired' in feature)) continue;
    const why = firstOf(presentEventsIn(feature.retired.reason, known));
    if (why) yield { path: `${path}/retired`, message: `found ${why.found}, expected ${why.expected}` };
  }
};

/** No text tells as past what was to come when it was last written or read. */
export const eventsAreNotForeseen: Rule = function* (content) {
  for (const { feature, path } of eachFeature(content)) {
    const known = knownUntil(feature);
    const told = firstOf(foreseenEventsIn(feature.text, known));
    if (told) yield { path, message: `found ${told.found}, expected ${told.expected}` };
    if (!('retired' in feature)) continue;
    const why = firstOf(foreseenEventsIn(feature.retired.reason, known));
    if (why) yield { path: `${path}/retired`, message: `found ${why.found}, expected ${why.expected}` };
  }
};
