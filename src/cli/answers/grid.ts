import { supportGrid } from 'mlops-platforms';
import type { Answer } from '../command.ts';
import type { grid } from '../commands/grid.ts';
import { idsOf, offeringsByPlatform } from '../ids.ts';
import { gridLines } from './support-grid.ts';

export const answer: Answer<typeof grid> = ({ options }) => {
  const offerings = [...offeringsByPlatform(options.offering)].map(([id, key]) => `${id}/${key}` as const);
  const found = supportGrid({
    platforms: idsOf('platform', options.platform),
    categories: idsOf('category', options.category),
    capabilities: idsOf('capability', options.capability),
    offerings,
  });
  return { value: found, shown: ({ width }) => gridLines(found, width, options.missing) };
};
