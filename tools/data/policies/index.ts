import type { Rule } from '../../../src/model/rules/problem.ts';
import type { FirstEdition } from '../first-edition/records.ts';
import { abbreviationsAreKnown } from './abbreviations-are-known.ts';
import { addressesArePlain } from './addresses-are-plain.ts';
import { capabilitiesAreNamed } from './capabilities-are-named.ts';
import { claimsAreJudged } from './claims-are-judged.ts';
import { eventsClaimNothing } from './events-claim-nothing.ts';
import { familiesAgree } from './families-agree.ts';
import { firstEditionIsKept, textsAreOwn } from './first-edition-is-kept.ts';
import { introductionsAreRead } from './introductions-are-read.ts';
import { deliveriesAreClaimed, formsAreTold, offeringsAreNamed, offeringsAreSourced } from './offerings-are-claimed.ts';
import { partsAreScoped } from './parts-are-scoped.ts';
import {
  capabilitiesAreAnswered,
  emptyCellsAreSearched,
  platformsAreCovered,
  statementsAreSourced,
} from './platforms-are-covered.ts';
import { statementsDiffer } from './statements-differ.ts';
import { namesAreSpeltAlike, textsAreSpeltAlike } from './texts-are-spelt-alike.ts';
import { statementsSayOneFact, textsReadWell } from './texts-read-well.ts';

/** What makes a platform whole: it is asked of every release, and of a platform that is being made not yet. */
const ofWholePlatforms = {
  introductionsAreRead,
  statementsAreSourced,
  capabilitiesAreAnswered,
  emptyCellsAreSearched,
  platformsAreCovered,
  formsAreTold,
  offeringsAreSourced,
  offeringsAreNamed,
  deliveriesAreClaimed,
};

/** Whether a policy asks for what a platform that is being made may still lack. */
export function asksForWholeness(policy: string): boolean {
  return Object.hasOwn(ofWholePlatforms, policy);
}

/** What this matrix asks of itself, beyond the rules that hold in every content. */
export function policies(edition: FirstEdition): Readonly<Record<string, Rule>> {
  return {
    capabilitiesAreNamed,
    eventsClaimNothing,
    claimsAreJudged,
    ...ofWholePlatforms,
    partsAreScoped,
    familiesAgree,
    statementsSayOneFact,
    statementsDiffer,
    textsReadWell,
    textsAreSpeltAlike,
    namesAreSpeltAlike,
    abbreviationsAreKnown,
    addressesArePlain: addressesArePlain(edition),
    firstEditionIsKept: firstEditionIsKept(edition),
    textsAreOwn: textsAreOwn(edition),
  };
}
