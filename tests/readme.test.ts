import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { content } from '../src/data/content.ts';
import { capabilityIds } from '../src/data/ids.ts';
import { findFeatures } from '../src/query/find/find-features.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the README counts what the dataset holds', () => {
  const aliases = capabilityIds.flatMap((id) => content.capabilities[id].aliases).length;
  expect(readme).toContain(`${findFeatures(content).length} statements hold today`);
  expect(readme).toContain(`${capabilityIds.length} capabilities with over ${Math.floor(aliases / 100) * 100} aliases`);
});
