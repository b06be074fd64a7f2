import { describe, expect, it } from 'vitest';
import { marketingWordsIn } from '../../../src/model/wording/marketing-words.ts';
import { praiseIn } from '../../../src/model/wording/praise.ts';

const found = (text: string) => [...marketingWordsIn(text), ...praiseIn(text)].map(({ words }) => words);

describe('praise', () => {
  it.each([
    'Blazing-fast',
    'blazing fast',
    'cutting edge',
    'cutting‑edge',
    'state of the art',
    'state-of-the art',
    'award winning',
    'user friendly',
    'next-gen',
    'next generation',
    'number-one',
    'number one',
    'top rated',
    'second-to-none',
    'first class support',
    'most cost effective',
  ])('is found with a hyphen or a space: %s', (words) => {
    expect(found(`It has ${words} ${words.startsWith('most') ? 'tools' : 'training'}.`).join(' ')).toContain(words);
  });

  it.each([
    'The top tier has GPUs.',
    'It shows the first class of a model.',
    'It has enriched data.',
    'Notes are written as rich text.',
    'Cells show rich outputs.',
    'A step trims leading white space.',
    'A step trims leading and trailing blanks.',
    'Leading zeros are kept.',
    'A rule names changes leading to drift.',
    'A job can ask for a more powerful GPU.',
    'A job can ask for a more powerful virtual machine.',
    'Columns are scaled by a robust scaler.',
    'The loss is robust to outliers.',
  ])('is none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'It is a rich platform.',
    'It has rich features.',
    'It is the leading platform.',
    'A leading vendor makes it.',
    'It has leading-edge tools.',
    'It is powerful.',
    'It has a powerful interface.',
    'It has robust security.',
  ])('is what %s says', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});
