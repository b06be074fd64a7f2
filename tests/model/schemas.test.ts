import { describe, expect, it } from 'vitest';
import { daySchema, monthSchema, partialDateSchema } from '../../src/model/date.schema.ts';
import { featureSchema } from '../../src/model/feature.schema.ts';
import { sourceSchema } from '../../src/model/source.schema.ts';
import { supportSchema } from '../../src/model/support.schema.ts';
import { slugSchema } from '../../src/model/text.schema.ts';

describe('dates', () => {
  it.each(['2021', '2021-10', '2021-10-05', '2024-02-29'])('%s is a date as its source states it', (date) => {
    expect(partialDateSchema.safeParse(date).success).toBe(true);
  });

  it.each(['21', '2021-13', '2021-1', '2021-10-32', '2023-02-29', 'October 2021', ''])('%j is none', (date) => {
    expect(partialDateSchema.safeParse(date).success).toBe(false);
  });

  it('are days or months where that is asked for', () => {
    expect(monthSchema.safeParse('2021-10-05').success).toBe(false);
    expect(daySchema.safeParse('2021-10').success).toBe(false);
  });
});

describe('a support', () => {
  it('through another product names it', () => {
    expect(supportSchema.safeParse({ how: 'integration', via: ['Spark'] }).success).toBe(true);
    const unnamed = supportSchema.safeParse({ how: 'integration' });
    expect(unnamed.error?.issues[0]).toMatchObject({ path: ['via'] });
  });

  it('has no word that the model does not know', () => {
    expect(supportSchema.safeParse({ how: 'somehow' }).success).toBe(false);
    expect(supportSchema.safeParse({ how: 'native', partial: false }).success).toBe(false);
    expect(supportSchema.safeParse({ how: 'native', stage: 'alpha' }).success).toBe(false);
    expect(supportSchema.safeParse({ how: 'native', note: 'mostly' }).success).toBe(false);
  });
});

describe('a source', () => {
  const source = { title: 'A page', url: 'https://example.org/a#:~:text=two%20words,%2Dmore&text=end.' };

  it('has an absolute address, whatever its fragment', () => {
    expect(sourceSchema.safeParse(source).success).toBe(true);
    for (const url of ['/relative', 'javascript:alert(1)', 'ftp://example.org', 'https://']) {
      expect(sourceSchema.safeParse({ ...source, url }).success, url).toBe(false);
    }
  });

  it('has a title of one line', () => {
    for (const title of ['', ' padded', 'two\nlines']) {
      expect(sourceSchema.safeParse({ ...source, title }).success).toBe(false);
    }
  });
});

describe('a feature', () => {
  const feature = { slug: 'a', text: 'A.', support: {}, sources: [], recorded: '2021-10' };

  it('has a text of at most 240 characters', () => {
    expect(featureSchema.safeParse({ ...feature, text: 'x'.repeat(240) }).success).toBe(true);
    expect(featureSchema.safeParse({ ...feature, text: 'x'.repeat(241) }).success).toBe(false);
  });

  it('names offerings and capabilities or leaves the list away', () => {
    expect(featureSchema.safeParse({ ...feature, only: [] }).success).toBe(false);
    expect(featureSchema.safeParse({ ...feature, about: [] }).success).toBe(false);
    expect(featureSchema.safeParse({ ...feature, only: undefined }).success).toBe(false);
  });

  it('has no property that the model does not know', () => {
    expect(featureSchema.safeParse({ ...feature, rating: 5 }).success).toBe(false);
  });
});

describe('a slug', () => {
  it.each(['a', 'a1', 'ci-cd', 'h2o-3-spark'])('may be %s', (slug) => {
    expect(slugSchema.safeParse(slug).success).toBe(true);
  });

  it.each(['', 'A', 'a_b', '-a', 'a-', 'a--b', 'a b', 'ä', '__proto__'])('may not be %j', (slug) => {
    expect(slugSchema.safeParse(slug).success).toBe(false);
  });
});
