import { expect, it } from 'vitest';
import { correctionAddress } from '../../site/build/correction.ts';

const form = 'https://github.com/owner/name/issues/new?template=wrong-fact.yml&statement=';

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
