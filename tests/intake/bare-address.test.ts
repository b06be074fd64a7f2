import { describe, expect, it } from 'vitest';
import { readMatrix } from '../../src/intake.ts';

const a = 'https://acme.example/a';
const linksOf = (text: string) =>
  readMatrix(`,Acme\nPricing,"${text.replaceAll('"', '""')}"\n`).draft.platforms['Acme']?.['pricing']?.flatMap(
    ({ links }) => links.map(({ url }) => url),
  );

describe('a bare address', () => {
  it.each([
    [`(see "${a}")`, a],
    [`=HYPERLINK("${a}","Runs")`, a],
    [`<${a}>`, a],
    [`“${a}”, that is`, a],
    [`${a}’`, a],
    [`${a}?q=(1)`, `${a}?q=(1)`],
  ])('ends before the quotation mark or bracket that closes it: %s', (cell, url) => {
    expect(linksOf(`It is ${cell}`)).toEqual([url]);
  });

  it('ends where another begins behind a comma, a semicolon or a bar', () => {
    expect(linksOf(`${a},${a}?b,c;${a}|${a}`)).toEqual([a, `${a}?b,c`, a, a]);
  });
});
