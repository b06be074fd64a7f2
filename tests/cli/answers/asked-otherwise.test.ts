import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/cli/commands/diff.ts';
import { capabilityIds, categoryIds } from '../../../src/data/ids.ts';
import { requirementSets } from '../../../src/data/requirement-sets.ts';
import { changeKinds } from '../../../src/query/diff/levels.ts';
import { json, printed } from './printed.ts';

describe('show', () => {
  it('says by which command it is answered who has a capability, and what is in a category', async () => {
    for (const id of capabilityIds.slice(0, 5))
      expect(await printed(80, 'show', id)).toContain(`mlops-platforms support ${id}`);
    for (const id of categoryIds.slice(0, 5))
      await expect(printed(80, 'show', id)).rejects.toThrow(`see: mlops-platforms grid --category ${id}`);
  });

  it.each([
    ['AWS', ['sagemaker']],
    ['amazon web services', ['sagemaker']],
    ['Amazon', ['sagemaker']],
    ['Google', ['vertex-ai']],
    ['Microsoft', ['azure-ml']],
    ['HPE', ['pachyderm']],
  ])('of the vendor %s lists the platforms', async (vendor, ids) => {
    expect((await json('show', vendor)).platforms.map(({ id }: { id: string }) => id)).toEqual(ids);
    const said = await printed(80, 'show', vendor);
    for (const id of ids) expect(said).toMatch(new RegExp(`^${id}\\b`, 'm'));
  });

  it('of a requirement set says what it asks for, capability by capability, and how platforms are ranked by it', async () => {
    for (const set of Object.values(requirementSets)) {
      expect(await json('show', set.name)).toEqual(set);
      const said = await printed(120, 'show', set.id);
      for (const id of set.capabilities) expect(said).toMatch(new RegExp(`^${id} `, 'm'));
      for (const { url } of set.sources) expect(said).toContain(url);
      expect(said).toContain(`evaluate --set ${set.id}`);
      for (const option of [['--retired'], ['--category', 'pricing']]) {
        await expect(printed(120, 'show', set.id, ...option)).rejects.toThrow('changes nothing there');
      }
    }
  });

  it('takes no part of a word for a vendor', async () => {
    for (const word of ['Goo', 'Services', 'A', '-'])
      await expect(printed(80, 'show', word)).rejects.toThrow('unknown platform');
  });
});

describe('stale', () => {
  it('says plainly that a year is too little', async () => {
    await expect(printed(80, 'stale', '--before', '2025')).rejects.toThrow(
      '--before expects a month or a day, found the year 2025; did you mean 2025-01?',
    );
  });
});

describe('the kinds of changes', () => {
  it('that diff completes and explains are all that there are', async () => {
    expect([...kinds].sort()).toEqual([...changeKinds()].sort());
    const help = (await printed(100, 'help', 'diff')).replace(/\s+/g, ' ');
    expect(help).toContain(`One of ${kinds.join(', ')}.`);
  });
});

describe('the help', () => {
  it('lists the words that an option knows, once', async () => {
    const search = (await printed(100, 'help', 'search')).replace(/\s+/g, ' ');
    expect(search).toContain('One of native, preview, partial, integration, custom, deprecated, none.');
    expect(await printed(100, 'help', 'export')).not.toContain('One of');
  });
});
