import { coverage } from 'mlops-platforms/levels';
import type { AboutShape, Edition } from '../src/data/about-shape.ts';
import type { Published } from './published.ts';

/** What is said of the data themselves: how much there is, how much of it was read, and when it came. */
export function aboutOf({ matrix, content, repository }: Published): AboutShape {
  const platforms = Object.values(content.platforms);
  const holding = platforms.flatMap(({ cells }) => Object.values(cells).flat());
  const history = platforms.flatMap((platform) => platform.history);
  const days = holding.map(({ sources }) =>
    sources.reduce((latest, { accessed = '' }) => (accessed > latest ? accessed : latest), ''),
  );
  const read = [...counted(days)].filter(([day]) => day !== '').sort(([a], [b]) => a.localeCompare(b));
  return {
    counts: {
      statements: holding.length,
      retired: history.length,
      sources: new Set(holding.flatMap(({ sources }) => sources.map(({ url }) => url))).size,
      requirementSets: Object.keys(content.requirementSets ?? {}).length,
    },
    coverage: coverage(matrix),
    read,
    unread: days.filter((day) => day === '').length,
    editions: editionsOf(
      [...holding, ...history].map(({ recorded }) => recorded),
      history.map(({ retired }) => retired.recorded),
    ),
    ...(repository !== undefined && { repository }),
  };
}

function editionsOf(entered: readonly string[], left: readonly string[]): readonly Edition[] {
  const [recorded, retired] = [counted(entered), counted(left)];
  const months = [...new Set([...recorded.keys(), ...retired.keys()])].sort();
  let holding = 0;
  return months.map((month) => {
    const [came, went] = [recorded.get(month) ?? 0, retired.get(month) ?? 0];
    holding += came - went;
    return { month, recorded: came, retired: went, holding };
  });
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
