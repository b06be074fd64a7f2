import { content } from '../../../../src/data/content.ts';
import type { CapabilityId, PlatformId } from '../../../../src/data/ids.ts';
import type { Configuration } from '../../../../src/model/configuration.ts';
import { evaluate, type PlatformEvaluation } from '../../../../src/query/evaluate/evaluate.ts';

interface Options {
  readonly sameOffering?: boolean;
  readonly includeDiscontinued?: boolean;
}

/** What the real data answer to a question in which every requirement is a must. */
export function ask(musts: readonly CapabilityId[], options: Options = {}) {
  const { platforms, aside } = evaluate(content, { requirements: musts, ...options });
  const meeting = platforms.filter(({ fails, unsure }) => fails.length === 0 && unsure.length === 0);
  const fully = meeting.filter(({ verdicts }) => verdicts.every(({ verdict }) => verdict === 'met'));

  function standing(id: PlatformId) {
    const found = platforms.find(({ platform }) => platform === id);
    if (found === undefined) throw new Error(`expected ${id} among the platforms that are ranked`);
    return found;
  }

  return {
    /** The platforms that meet every must without a limit, each with the forms, or the part by itself, that do. */
    inFull: Object.fromEntries(fully.map((one) => [one.platform, placesInFull(one)])),
    /** The platforms that meet every must, some of them with a limit or not for every part. */
    inPart: meeting.filter((one) => !fully.includes(one)).map(({ platform }) => platform),
    /** Those that are ranked, best first. */
    ranked: platforms,
    aside,
    standing,
    /** The form that a platform is ranked by, or the part by itself. */
    place: (id: PlatformId) => placeOf(standing(id).configuration),
    verdict: (id: PlatformId, capability: CapabilityId) => {
      const found = standing(id).verdicts.find((one) => one.capability === capability);
      if (found === undefined) throw new Error(`expected ${capability} among the musts`);
      return found;
    },
  };
}

function placeOf({ form, parts }: Configuration): string {
  return form ?? parts.join(' + ');
}

/** Forms are equal where no verdict changes: which of them is named depends on their order alone. */
function placesInFull({ configuration, otherForms }: PlatformEvaluation): readonly string[] {
  const alike = otherForms.filter(({ changes }) => changes.length === 0);
  return [configuration, ...alike.map((one) => one.configuration)].map(placeOf).sort();
}
