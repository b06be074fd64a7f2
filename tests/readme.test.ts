import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { content } from '../src/data/content.ts';
import { capabilityIds, platformIds } from '../src/data/ids.ts';
import { recordedLevels } from '../src/model/support.ts';
import { coverage } from '../src/query/coverage.ts';
import { levelScores } from '../src/query/evaluate/score.ts';
import { findFeatures } from '../src/query/find/find-features.ts';

/** Without the ends of its lines, so that a sentence is found wherever it is wrapped. */
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');

describe('the README', () => {
  it('counts what the dataset holds', () => {
    const aliases = capabilityIds.flatMap((id) => content.capabilities[id].aliases).length;
    expect(readme).toContain(`${findFeatures(content).length} statements hold today`);
    expect(readme).toContain(
      `${capabilityIds.length} capabilities with over ${Math.floor(aliases / 100) * 100} aliases`,
    );
  });

  it('counts what is known of the platforms', () => {
    const counts = Object.values(coverage(content));
    const sum = (of: (count: (typeof counts)[number]) => number) =>
      counts.reduce((total, count) => total + of(count), 0);
    const [known, notFound, unsearched] = [sum((c) => c.known), sum((c) => c.notFound), sum((c) => c.unsearched)];
    expect(unsearched).toBe(0);
    expect(readme).toContain(
      `Of ${platformIds.length * capabilityIds.length} pairs of platform and capability ${known} are known, ` +
        `${notFound} were searched for and not found, and none is left unsearched`,
    );
  });

  it('says what each level earns', () => {
    for (const level of recordedLevels) {
      const said = new RegExp(`\`${level}\`(?: \\([^)]*\\))? ([\\d.]+\\d|\\d)\\b`).exec(readme)?.[1];
      expect(Number(said), level).toBe(levelScores[level]);
    }
  });

  it('links to addresses alone, which work wherever it is shown', () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address);
    expect(links.filter((address) => !address?.startsWith('https://'))).toEqual([]);
  });
});
