import { lastRead } from '../../src/content/last-read.ts';
import type { Content } from '../../src/model/content.ts';
import { ownOf } from '../../src/model/own-of.ts';
import { type AnsweredClaim, type CapabilitySupport, supportOf } from '../../src/query/support/support-of.ts';
import type { Table } from './column.ts';
import { listed } from './lists.ts';

/** A claim beside the answer that it is part of; without `claim`, that there is nothing to answer with. */
interface ClaimRow {
  readonly platform: string;
  readonly capability: string;
  readonly category: string;
  readonly answer: CapabilitySupport;
  readonly claim?: AnsweredClaim;
  /** The names of what it works through. */
  readonly through: readonly string[];
  readonly isFirst: boolean;
}

/** Every claim on every capability, with the answer that all claims on it come to. */
export const claims: Table<ClaimRow> = {
  name: 'claims',
  meaning:
    'One row per platform, capability and statement that claims or denies the capability, strongest first; and one row without a statement for each platform and capability whose answer is not-found or unknown. Retired statements are left out.',
  rowsOf: claimRows,
  columns: [
    {
      name: 'platform',
      type: 'text',
      required: true,
      meaning: 'The platform; see platforms.id.',
      of: ({ platform }) => platform,
    },
    {
      name: 'capability',
      type: 'text',
      required: true,
      meaning: 'The capability; see capabilities.id.',
      of: ({ capability }) => capability,
    },
    {
      name: 'category',
      type: 'text',
      required: true,
      meaning: 'The home category of the capability; the statement may stand in another one.',
      of: ({ category }) => category,
    },
    {
      name: 'is_first',
      type: 'boolean',
      required: true,
      meaning:
        'True for exactly one row of each platform and capability. Filter by it to count answers rather than claims.',
      of: ({ isFirst }) => isFirst,
    },
    {
      name: 'feature_id',
      type: 'text',
      meaning: 'The statement that makes the claim; see features.id. Empty in rows without a statement.',
      of: ({ claim }) => claim?.feature.id,
    },
    {
      name: 'level',
      type: 'text',
      required: true,
      meaning:
        'What this statement says, in one word: native, preview, partial, integration, custom, deprecated or none. In rows without a statement: not-found (an editor searched the documentation on looked_on and found nothing) or unknown (nobody has looked).',
      of: ({ claim, answer }) => claim?.level ?? answer.level,
    },
    {
      name: 'how',
      type: 'text',
      meaning: 'How the capability is provided: native, integration, custom or none.',
      of: ({ claim }) => claim?.support.how,
    },
    {
      name: 'scope',
      type: 'text',
      meaning: 'List of the offerings that the claim is limited to; empty: the platform as a whole.',
      of: ({ claim }) => listed(claim?.feature.only ?? []),
    },
    {
      name: 'aside',
      type: 'text',
      meaning:
        'Why the claim does not count towards the answer: apart (it is limited to offerings beside the platform), ended (to offerings that have ended), denied (a source denies it for the form) or elsewhere (it holds in no configuration of the platform). Empty: it counts.',
      of: ({ claim }) => claim?.aside,
    },
    {
      name: 'stage',
      type: 'text',
      meaning: 'Release stage: preview or deprecated. Empty: generally available.',
      of: ({ claim }) => claim?.support.stage,
    },
    {
      name: 'via',
      type: 'text',
      meaning: 'List of the ids of the products that it works through or is built on.',
      of: ({ claim }) => listed(claim?.support.via ?? []),
    },
    {
      name: 'via_names',
      type: 'text',
      meaning: 'List of the names of these products, in the same order.',
      of: ({ through }) => listed(through),
    },
    {
      name: 'shows',
      type: 'text',
      meaning:
        'List of the criteria of the capability’s bar that the statement shows; see capabilities.bar. Empty: it was not held against the bar yet, and counts as showing all, or it denies the capability.',
      of: ({ claim }) => listed(claim?.support.shows ?? []),
    },
    {
      name: 'partial',
      type: 'boolean',
      meaning: 'Whether the statement limits the claim; its text says how. Empty in rows without a statement.',
      of: ({ claim }) => claim && claim.support.partial === true,
    },
    {
      name: 'accessed',
      type: 'text',
      meaning: 'The newest day on which an editor read one of the sources of the statement, YYYY-MM-DD.',
      of: ({ claim }) => claim && lastRead(claim.feature),
    },
    {
      name: 'answer_level',
      type: 'text',
      required: true,
      meaning:
        'The combined level of all claims, for the platform in its best configuration. This column and all after it are the same in every row of a platform and capability.',
      of: ({ answer }) => answer.level,
    },
    {
      name: 'answer_only',
      type: 'text',
      meaning: 'List of the only offerings that reach that level; empty: it holds for the whole platform.',
      of: ({ answer }) => listed(answer.only ?? []),
    },
    {
      name: 'answer_except',
      type: 'text',
      meaning: 'List of the offerings that a source denies it for, although the level stands.',
      of: ({ answer }) => listed(answer.except ?? []),
    },
    {
      name: 'answer_alone',
      type: 'boolean',
      required: true,
      meaning: 'Whether the level is reached only by parts used by themselves, without the platform.',
      of: ({ answer }) => answer.alone === true,
    },
    {
      name: 'answer_limited',
      type: 'boolean',
      required: true,
      meaning: 'Whether the claims of that level cover the capability only in part.',
      of: ({ answer }) => answer.limited,
    },
    {
      name: 'answer_missing',
      type: 'text',
      meaning:
        'List of the criteria of the capability’s bar that no claim of that level shows. Where answer_limited is false, the level can do without them. Empty: none, or what is missing is said by the statements alone.',
      of: ({ answer }) => listed(answer.missing),
    },
    {
      name: 'answer_contested',
      type: 'boolean',
      required: true,
      meaning: 'Whether what the level rests on is denied by a statement of the same scope.',
      of: ({ answer }) => answer.contested,
    },
    {
      name: 'mention_count',
      type: 'integer',
      required: true,
      meaning: 'Number of statements that mention the capability without claiming it; see features.about.',
      of: ({ answer }) => answer.mentions.length,
    },
    {
      name: 'looked_on',
      type: 'text',
      meaning: 'When the documentation was searched for it and nothing was found: YYYY-MM-DD or YYYY-MM.',
      of: ({ answer }) => answer.lookedOn,
    },
  ],
};

function claimRows(content: Content): ClaimRow[] {
  return Object.keys(content.platforms).flatMap((platform) =>
    Object.values(content.capabilities).flatMap(({ id, category }) => {
      const answer = supportOf(content, platform, id);
      // Also beside claims that stand aside: whoever asks which levels are unknown gets the same pairs as the answers.
      const hasNoLevel = answer.level === 'not-found' || answer.level === 'unknown';
      const found = [...answer.claims.map((claim) => ({ claim })), ...(hasNoLevel ? [{}] : [])];
      return found.map(({ claim }: { readonly claim?: AnsweredClaim }, index) => ({
        platform,
        capability: id,
        category,
        answer,
        ...(claim && { claim }),
        through: (claim?.support.via ?? []).map((product) => ownOf(content.products, product)?.name ?? product),
        isFirst: index === 0,
      }));
    }),
  );
}
