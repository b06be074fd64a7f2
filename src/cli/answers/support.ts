import {
  type Capability,
  type CapabilityId,
  type CapabilitySupport,
  type CategoryId,
  capabilities,
  categories,
  type LocatedFeature,
  type PlatformId,
  platforms,
  supportOf,
} from 'mlops-platforms';
import { asideInWords, dayInWords, showsInWords } from '../../report/level-words.ts';
import type { Answer } from '../command.ts';
import type { support } from '../commands/support.ts';
import { idOf, idsOf, offeringsByPlatform } from '../ids.ts';
import { indented } from '../layout/columns.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { termBlocks } from '../layout/terms.ts';
import { wrap } from '../layout/wrap.ts';
import type { Terminal } from '../terminal.ts';
import { barLines } from './bar.ts';
import { answerLine, claimLine } from './level.ts';
import { names, offeringsOf } from './names.ts';
import { sourceLines } from './statement.ts';

export const answer: Answer<typeof support> = ({ words: [asked = ''], options }) => {
  const capability = capabilities[idOf('capability', asked)];
  const offerings = offeringsByPlatform(options.offering);
  // Whoever asks for an offering asks for its platform alone, unless others are named.
  const limited = [...offerings.keys()];
  const all = limited.length > 0 ? limited : (Object.keys(platforms) as PlatformId[]);
  const chosen = [...new Set([...(idsOf('platform', options.platform) ?? all), ...limited])];
  const answers = chosen.map((id) => [id, supportOf(id, capability.id, { offering: offerings.get(id) })] as const);
  return {
    value: { capability, platforms: Object.fromEntries(answers) },
    shown: (terminal) => {
      const inner = { ...terminal, width: terminal.width - 2 };
      const levels = answers.map(([id, found]) => [headOf(id, offerings.get(id)), answerLine(found, id)] as const);
      const blocks = termBlocks(levels, terminal.width);
      return [
        ...heading(capability, terminal.width),
        ...answers.flatMap(([id, found], place) => [
          blank,
          ...(blocks[place] ?? []),
          ...indented(evidence(id, found, inner), 2),
        ]),
      ];
    },
  };
};

function heading(capability: Capability<CapabilityId, CategoryId>, width: number): Line[] {
  const { id, name, category, definition } = capability;
  const aside = styled(` (${id}, in ${categories[category].name})`, 'dim');
  return [
    ...wrap(line(styled(name, 'bold'), aside), width),
    ...wrap(line(definition), width),
    ...barLines(capability, width, 'criteria'),
  ];
}

function headOf(platform: PlatformId, offering: string | undefined): Line {
  const limit = offering === undefined ? '' : ` · ${offeringsOf(platform)(offering)}`;
  return line(styled(names.platform(platform), 'bold'), limit);
}

/** Every statement with its pages: what counts, what stands aside, what only mentions it. */
function evidence(platform: PlatformId, found: CapabilitySupport, terminal: Terminal): Line[] {
  const { claims, mentions } = found;
  const counting = claims.filter(({ aside }) => aside === undefined);
  const aside = claims.filter((claim) => claim.aside !== undefined);
  const gap = gapIn(found);
  const isAlone = counting.length === 1 && isPlain(counting[0]);
  return [
    ...(gap === undefined ? [] : wrap(line(styled(gap, 'dim')), terminal.width)),
    ...counting.flatMap((claim) =>
      statement(isAlone ? [] : [...shownLine(claim, platform), ...line(': ')], claim.feature, terminal),
    ),
    ...aside.flatMap((claim) => {
      const reason = line(styled(`(${asideInWords(claim.aside ?? '')}) `, 'dim'));
      return statement([...reason, ...shownLine(claim, platform), ...line(': ')], claim.feature, terminal);
    }),
    ...mentions.flatMap((feature) => statement(line(styled('also: ', 'dim')), feature, terminal)),
  ];
}

/** Whether the answer says all of a claim already. */
function isPlain(claim: CapabilitySupport['claims'][number] | undefined): boolean {
  return claim?.support.via === undefined && claim?.support.shows === undefined && !claim?.feature.only;
}

/** A claim with the criteria that it shows, where it was held against the bar. */
function shownLine(claim: CapabilitySupport['claims'][number], platform: PlatformId): Line {
  const { shows } = claim.support;
  const said = shows === undefined ? [] : line(styled(` (${showsInWords(shows)})`, 'dim'));
  return [...claimLine(claim, platform), ...said];
}

/** What there is to say beside the level where no statement counts, or only one on a part by itself. */
function gapIn({ level, alone, claims, lookedOn }: CapabilitySupport): string | undefined {
  if (level === 'unknown') return claims.length === 0 ? 'Nothing is recorded.' : 'No statement counts here.';
  if (!alone || lookedOn === undefined) return undefined;
  return `The documentation of the whole platform was searched ${dayInWords(lookedOn)}, and nothing was found.`;
}

function statement(lead: Line, { text, sources }: LocatedFeature, terminal: Terminal): Line[] {
  return [
    ...wrap([...line('· '), ...lead, ...line(text)], terminal.width, 2),
    ...indented(sourceLines(sources, { ...terminal, width: terminal.width - 2 }), 2),
  ];
}
