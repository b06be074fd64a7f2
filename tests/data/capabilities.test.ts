import { describe, expect, it, test } from 'vitest';
import { capabilities } from '../../src/data/capabilities.ts';
import { capabilityIds, categoryIds } from '../../src/data/ids.ts';

/** Capabilities that people know by fewer than three other words. */
const fewerNames: readonly string[] = [];

describe('the capabilities', () => {
  it('stand in the order of their home categories', () => {
    const homes = capabilityIds.map((id) => categoryIds.indexOf(capabilities[id].category));
    expect(homes).toEqual([...homes].sort((a, b) => a - b));
  });

  it('have names that no other has', () => {
    const names = capabilityIds.map((id) => capabilities[id].name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(capabilityIds)('%s is known by other words, each listed once and none its name', (id) => {
    const { name, aliases } = capabilities[id];
    const words = aliases.map((alias) => alias.toLowerCase());
    if (!fewerNames.includes(id)) expect(words.length).toBeGreaterThanOrEqual(3);
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain(name.toLowerCase());
  });
});
