import {
  byCapability,
  type Capability,
  type CapabilityId,
  type CapabilitySupport,
  type CategoryId,
  categories,
  type PlatformId,
  platforms,
} from 'mlops-platforms';
import type { Answer } from '../command.ts';
import type { support } from '../commands/support.ts';
import { idOf, idsOf } from '../ids.ts';
import { indented } from '../layout/columns.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { termBlocks } from '../layout/terms.ts';
import { wrap } from '../layout/wrap.ts';
import type { Terminal } from '../terminal.ts';
import { levelSpan, offeringsOf, sourceLines, supportLine } from './statement.ts';

export const answer: Answer<typeof support> = ({ words: [asked = ''], options }) => {
  const { capability, platforms: row } = byCapability(idOf('capability', asked));
  const chosen = idsOf('platform', options.platform) ?? (Object.keys(platforms) as PlatformId[]);
  return {
    value: { capability, platforms: Object.fromEntries(chosen.map((id) => [id, row[id]])) },
    shown: (terminal) => {
      const inner = { ...terminal, width: terminal.width - 2 };
      const levels = chosen.map((id) => [line(styled(platforms[id].name, 'bold')), levelOf(row[id])] as const);
      const blocks = termBlocks(levels, terminal.width);
      return [
        ...heading(capability, terminal.width),
        ...chosen.flatMap((id, place) => [blank, ...(blocks[place] ?? []), ...indented(evidence(row[id], inner), 2)]),
      ];
    },
  };
};

function heading({ id, name, category, definition }: Capability<CapabilityId, CategoryId>, width: number): Line[] {
  const aside = styled(` (${id}, in ${categories[category].name})`, 'dim');
  return [...wrap(line(styled(name, 'bold'), aside), width), ...wrap(line(definition), width)];
}

function levelOf({ level, contested }: CapabilitySupport): Line {
  return line(levelSpan(level), contested ? ', contested' : '');
}

/** Every claim with its pages; where there is none, what was done to find one. */
function evidence({ claims, lookedOn }: CapabilitySupport, terminal: Terminal): Line[] {
  if (claims.length === 0) {
    const looked =
      lookedOn === undefined ? 'Nothing is recorded.' : `Nothing was found in the documentation (${lookedOn}).`;
    return wrap(line(styled(looked, 'dim')), terminal.width);
  }
  return claims.flatMap(({ feature, support }) => {
    const scope = feature.only ? ` (only ${offeringsOf(feature).join(', ')})` : '';
    const isPlain = claims.length === 1 && support.via === undefined && scope === '';
    const how = isPlain ? [] : [...supportLine(support), { text: `${scope}: ` }];
    return [
      ...wrap(line('· ', ...how, feature.text), terminal.width, 2),
      ...indented(sourceLines(feature.sources, { ...terminal, width: terminal.width - 2 }), 2),
    ];
  });
}
