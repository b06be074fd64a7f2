import type { Dataset } from '../../src/index.ts';

/** What runs as soon as anything of it becomes markup or an address. */
export const hostileAddress = 'javascript:window.wasHarmed=1';
export const hostileName = '<img src=x onerror="window.wasHarmed=1">"\'&lt; named at length, so that no head has room';

/** As long as a name is expected to be. */
export const longestName = 'Enterprise Artificial Intelligence Lifecycle Platforms Suite';

type Plain = Record<string, unknown>;

/**
 * The dataset, grown to a number of platforms by copies of its own under other names. The last of them is called, says and
 * cites what would do harm in a page that trusts its data.
 */
export function extendedContent(dataset: Dataset, count: number): Dataset {
  const own = Object.entries(dataset.platforms);
  const platforms: Record<string, unknown> = { ...dataset.platforms };
  for (let number = 0; Object.keys(platforms).length < count; number++) {
    const [id, platform] = own[number % own.length] as (typeof own)[number];
    const copy = `${id}-copy-${number}`;
    const text = JSON.stringify(platform).replaceAll(`"${id}/`, `"${copy}/`);
    const names = platform.names.map((each) => ({ ...each, name: `${each.name} ${number}` }));
    const name = number % 5 === 2 ? longestName : `${platform.name} ${number}`;
    platforms[copy] = { ...JSON.parse(text), id: copy, name, names };
  }
  const last = Object.keys(platforms).at(-1) as string;
  platforms[last] = hostile(platforms[last] as Plain);
  return { ...dataset, platforms } as Dataset;
}

function hostile(platform: Plain): unknown {
  const made = JSON.parse(JSON.stringify(platform), (key, value) => {
    if (key === 'url' || key === 'archive') return hostileAddress;
    if (key === 'text' || key === 'title' || key === 'definition' || key === 'term') return `${hostileName} ${value}`;
    return value;
  });
  return { ...made, name: hostileName, vendor: hostileName, homepage: hostileAddress };
}
