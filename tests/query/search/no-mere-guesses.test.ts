import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { contentOf, feature, platform } from '../fixture.ts';

const answerIn = (text: string, query: string) => {
  const acme = platform('acme', { cells: { training: [feature('s1', text)], serving: [] } });
  return searchFeatures(contentOf({ acme }), query);
};
const foundIn = (text: string, query: string) => answerIn(text, query).words.map(({ found }) => found);

describe('a number', () => {
  it.each([
    ['OAuth logins and SAML 2.0.', 'OAuth 2.0'],
    ['Python and Llama 3.1 run.', 'python 3.1'],
    ['MLflow keeps the last 14 days.', 'mlflow 14'],
  ])('of another word is only a part of what was asked: “%s”', (text, query) => {
    expect(foundIn(text, query)).toEqual(['word', 'part']);
  });

  it('that stands apart from its own word is found', () => {
    expect(foundIn('Python 3.10 to 3.12 runs.', 'python 3.12')).toEqual(['word', 'word']);
  });

  it.each([
    ['Volumes are cut into 3D segments; segmentation helps.', 'segmentation 3D', ['word', 'word']],
    ['Logs are kept for 30 days.', 'kept 30 days', ['word', 'word', 'word']],
    ['Logs stay for 30 days.', 'retention 30 days', ['nothing', 'part', 'word']],
    ['Users need 2FA.', 'sign-in 2FA', ['nothing', 'word']],
  ])('or a code is not lost behind a word: “%s”', (text, query, found) => {
    expect(foundIn(text, query)).toEqual(found);
  });
});

describe('a short word', () => {
  it.each([
    ['US', 'Nobody uses it.'],
    ['DAI', 'It takes days.'],
    ['id', 'IDEs are there.'],
    ['AP', 'Two apps run.'],
    ['SES', 'Sessions end.'],
    ['MET', 'A meter runs.'],
    ['COM', 'It is coming.'],
  ])('has no longer word for a form of it: %s', (query, text) => {
    expect(foundIn(text, query)).toEqual(['nothing']);
  });

  it.each([
    ['gpu', 'GPUs run.'],
    ['apps', 'One app runs.'],
    ['log', 'Logging is on.'],
    ['H100s', 'An H100 runs.'],
    ['H100', 'Two H100s run.'],
  ])('has its plural, and what doubles its last letter: %s', (query, text) => {
    expect(foundIn(text, query)).toEqual(['word']);
  });
});

describe('what is joined', () => {
  it.each([
    ['AT&T', 'Attacks are seen.'],
    ['U.S.A.', 'Usage is seen.'],
    ['code-free', 'A freeze of codecs.'],
    ['16-bit', 'Bitbucket is used.'],
    ['pre-commit', 'Presto and committees.'],
  ])('begins no longer word by itself or by a part: %s', (query, text) => {
    expect(foundIn(text, query)).toEqual(['nothing']);
  });

  it.each(['state-of-the-art', 'code-free', '16-bit', 'pre-commit', 'i.e.'])('is found by whole parts: %s', (query) => {
    for (const { terms } of searchFeatures(content, query)) {
      for (const { by } of terms) expect(by).not.toBe('prefix');
    }
  });
});

describe('a mistyped word that holds sentences together', () => {
  it.each(['thier', 'whats', 'thats', 'thees', 'wheer', 'whihc', 'becuase'])(
    'is not taken for another: %s',
    (query) => {
      expect(searchFeatures(content, query).matched).toBe('nothing');
    },
  );
});

describe('what is asked for as lacking', () => {
  it.each(['no code', 'without code', 'no-code'])('is found where it lacks, first: %s', (query) => {
    const training = ['Code is written in code.', 'Models are built without code.'].map((text, place) =>
      feature(`s${place}`, text),
    );
    const small = contentOf({ acme: platform('acme', { cells: { training, serving: [] } }) });
    expect(searchFeatures(small, query)[0]?.feature.text).toBe('Models are built without code.');
  });
});
