import { inArguments } from '../errors/mistakes.ts';
import { plainValue } from '../errors/plain-value.ts';
import { shapesFor } from '../errors/shape.ts';
import { type Configuration, configurationsOf as configurationsOfKnown } from '../model/configuration.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import { deliveries, type Offering, standings } from '../model/offering.ts';
import { statuses } from '../model/status.ts';

/**
 * Every configuration of a platform, in the order of its offerings: forms first, then the parts by themselves.
 *
 * @param platform - the platform, or no more of it than its offerings
 * @returns its configurations
 * @throws InvalidArgumentError for what has no offerings, and for one that says of itself what none can say
 *
 * @example
 * ```ts
 * import { platforms } from 'mlops-platforms';
 * import { configurationsOf } from 'mlops-platforms/levels';
 *
 * const forms = configurationsOf(platforms.datarobot).map(({ form }) => form);
 * console.log(forms); // → [ 'managed-saas', 'single-tenant-saas', 'self-managed' ]
 * ```
 */
export function configurationsOf(platform: {
  readonly offerings: Readonly<Record<string, Offering>>;
}): readonly Configuration[] {
  const given = plainValue(platform, 'platform', inArguments, { names: ['offerings'] }) as typeof platform;
  const { text, yes, oneOf, listOf, recordOf, object } = shapesFor(inArguments);
  const offering = object(
    { standing: oneOf(standings) },
    {
      delivery: oneOf(deliveries),
      with: listOf(text),
      alone: yes,
      status: object({ is: oneOf(statuses) }),
    },
  );
  object({ offerings: recordOf(offering) })(given, 'platform');
  return deepFreeze(configurationsOfKnown(given));
}
