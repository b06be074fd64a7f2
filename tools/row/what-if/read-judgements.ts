import { parseJson } from '../../../src/cli/input/json.ts';
import { nameOf, textOf } from '../../../src/cli/input/text-file.ts';
import { assertKnownId } from '../../../src/content/known-id.ts';
import { describe } from '../../../src/errors/describe.ts';
import { InvalidArgumentError } from '../../../src/errors/invalid-argument-error.ts';
import { isRecord } from '../../../src/errors/shape.ts';
import { whyNoDate } from '../../../src/model/calendar.ts';
import type { Capability } from '../../../src/model/capability.ts';
import type { Content } from '../../../src/model/content.ts';
import { daySchema } from '../../../src/model/date.schema.ts';
import type { Day } from '../../../src/model/date.ts';
import type { Platform } from '../../../src/model/platform.ts';
import { getFeature } from '../../../src/query/get-feature.ts';
import { checkedJudgement } from './checked-judgement.ts';
import type { Judgement, Judgements } from './judgements.ts';

/** Some hundred times what a judgement of a whole row takes. */
const largest = 1_000_000;

/**
 * The judgements that a file says in JSON.
 *
 * @param file - its path; `-` is the input
 * @throws UsageError for a file that cannot be read, and for what is no JSON; with the place
 * @throws InvalidArgumentError, UnknownIdError for judgements that cannot be made; see {@link checkedJudgements}
 */
export async function readJudgements(file: string, content: Content, capability: Capability): Promise<Judgements> {
  return checkedJudgements(parseJson(nameOf(file), await textOf(file, largest)), content, capability);
}

/**
 * Judgements of one capability, by feature ids and, under `notFound`, by platforms.
 *
 * @throws UnknownIdError for a statement, a platform or an offering that the content does not have
 * @throws InvalidArgumentError for a statement that is retired or judged twice, and for what is no judgement
 */
export function checkedJudgements(value: unknown, content: Content, capability: Capability): Judgements {
  const shape = 'an object with statement ids, notFound or both';
  if (!isRecord(value)) throw new InvalidArgumentError('judgements', describe(value), shape);
  const { notFound = {}, ...byId } = value;
  if (Object.keys(value).length === 0) throw new InvalidArgumentError('judgements', 'nothing', shape);
  const statements = new Map<string, Judgement>();
  for (const [asked, judgement] of Object.entries(byId)) {
    const { id, platform, retired } = getFeature(content, asked);
    if (retired)
      throw new InvalidArgumentError(asked, `a statement that was retired in ${retired.recorded}`, 'one that holds');
    if (statements.has(id)) throw new InvalidArgumentError(asked, `a second judgement of ${describe(id)}`, 'one');
    const judged = { id, capability, platform: content.platforms[platform] as Platform };
    statements.set(id, checkedJudgement(judgement, judged));
  }
  return { statements, notFound: checkedDays(notFound, content) };
}

function checkedDays(value: unknown, content: Content): ReadonlyMap<string, Day | null> {
  if (!isRecord(value)) throw new InvalidArgumentError('notFound', describe(value), 'an object with days by platform');
  const days = Object.entries(value).map(([platform, day]): [string, Day | null] => {
    assertKnownId(content, 'platform', platform);
    return [platform, checkedDay(day, `notFound.${platform}`)];
  });
  return new Map(days);
}

function checkedDay(value: unknown, path: string): Day | null {
  if (value === null) return null;
  const { success, data } = daySchema.safeParse(value);
  if (success) return data;
  const reason = typeof value === 'string' ? whyNoDate(value) : undefined;
  const expected = `a day, YYYY-MM-DD, or null${reason === undefined ? '' : `: ${reason}`}`;
  throw new InvalidArgumentError(path, describe(value), expected);
}
