import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { correctionAddress } from '../../site/build/correction.ts';

const form = 'https://github.com/owner/name/issues/new?template=wrong-fact.yml&statement=';

it('fills in a field that the form has', async () => {
  const { searchParams } = new URL(form);
  const text = await readFile(`.github/ISSUE_TEMPLATE/${searchParams.get('template')}`, 'utf8');
  const fields = parse(text).body.map(({ id }: { readonly id: string }) => id);
  expect(fields).toEqual(expect.arrayContaining([...searchParams.keys()].filter((key) => key !== 'template')));
});

it.each([
  ['github:owner/name'],
  ['owner/name'],
  ['https://github.com/owner/name'],
  [{ url: 'git+https://github.com/owner/name.git' }],
])('leads to the form for a wrong fact of the repository %j', (repository) => {
  expect(correctionAddress({ repository })).toBe(form);
});

it.each([[undefined], [{}], ['https://example.org/owner/name'], ['javascript:alert(1)']])(
  'leads nowhere from the repository %j',
  (repository) => {
    expect(correctionAddress(repository === undefined ? {} : { repository })).toBeUndefined();
  },
);
