import type { Content } from '../content.ts';
import { aboutIsNotSupport } from './about-is-not-support.ts';
import { addressesAreSecure } from './addresses-are-secure.ts';
import { barsCanBeMet } from './bars-can-be-met.ts';
import { claimsShowCriteria } from './claims-show-criteria.ts';
import { denialsAreNamed, denialsAreSourced } from './denials-are-sourced.ts';
import { eventsAreNotForeseen, eventsAreToldAsPast } from './events-are-told-as-past.ts';
import { formClaimsNameForms } from './form-claims-name-forms.ts';
import { idsMatchKeys } from './ids-match-keys.ts';
import { namedIdsExist } from './named-ids-exist.ts';
import { noContradictions } from './no-contradictions.ts';
import { notFoundIsNotClaimed } from './not-found-is-not-claimed.ts';
import { offeringsAreConsistent } from './offerings-are-consistent.ts';
import type { Problem, Rule } from './problem.ts';
import { slugsAreUnique } from './slugs-are-unique.ts';
import { statementsStandOnce } from './statements-stand-once.ts';
import { successorsExist } from './successors-exist.ts';
import { textsAreNeutral } from './texts-are-neutral.ts';
import { textsArePlain } from './texts-are-plain.ts';
import { textsCompareNoRivals } from './texts-compare-no-rivals.ts';
import { textsEndWithAFullStop } from './texts-end-with-a-full-stop.ts';
import { textsPraiseNothing } from './texts-praise-nothing.ts';

/** What holds in every content beyond its schema. */
export const rules: Readonly<Record<string, Rule>> = {
  idsMatchKeys,
  slugsAreUnique,
  namedIdsExist,
  offeringsAreConsistent,
  formClaimsNameForms,
  aboutIsNotSupport,
  barsCanBeMet,
  claimsShowCriteria,
  noContradictions,
  notFoundIsNotClaimed,
  successorsExist,
  addressesAreSecure,
  denialsAreSourced,
  denialsAreNamed,
  textsArePlain,
  textsAreNeutral,
  textsPraiseNothing,
  textsCompareNoRivals,
  textsEndWithAFullStop,
  statementsStandOnce,
  eventsAreToldAsPast,
  eventsAreNotForeseen,
};

/** Every place in a content, already of the right shape, that breaks a rule. */
export function problemsOf(content: Content): Problem[] {
  return Object.entries(rules).flatMap(([rule, find]) => [...find(content)].map((found) => ({ rule, ...found })));
}
