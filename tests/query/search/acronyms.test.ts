import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { acronymsOf } from '../../../src/query/search/acronyms.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { contentOf, feature, platform } from '../fixture.ts';

const texts = [
  'It speaks the Model Context Protocol.',
  'It is an MCP server.',
  'Users log in by single sign-on.',
  'SSO is there.',
  'Roles are kept by RBAC.',
  'Role-based access control keeps roles.',
  'Quality gates (QG) stop a release.',
  'A QG is passed.',
];
const training = texts.map((text, place) => feature(`statement-${place}`, text));
const small = contentOf({ acme: platform('acme', { cells: { training, serving: [] } }) });
const found = (query: string) =>
  searchFeatures(small, query)
    .filter(({ matched }) => matched === 'words')
    .map(({ feature: { text } }) => texts.indexOf(text));

describe('an acronym and what it is short for', () => {
  it.each([
    ['MCP', [0, 1]],
    ['MCPs', [0, 1]],
    ['model context protocol', [0, 1]],
    ['sso', [2, 3]],
    ['single sign on', [2, 3]],
    ['single sign-on', [2, 3]],
    ['RBAC', [4, 5]],
    ['role based access control', [4, 5]],
    ['QG', [6, 7]],
    ['quality gates', [6, 7]],
  ])('find each other: %s', (query, places) => {
    expect(
      found(query)
        .filter((place) => places.includes(place))
        .sort(),
    ).toEqual(places);
    expect(places).toContain(found(query)[0]);
  });

  it('are read from the names of capabilities and concepts, and from brackets', () => {
    const acronyms = acronymsOf(
      content,
      findFeatures(content).map(({ text }) => text),
    );
    expect(acronyms.get('crd')).toEqual(['custom resource definition']);
    expect(acronyms.get('adk')).toEqual(['Agent Development Kit']);
    for (const [short, longs] of acronyms) {
      expect(short).toMatch(/^[a-z0-9]{2,6}$/);
      for (const long of longs) expect(long.split(/[ -]/).length).toBeGreaterThan(1);
    }
  });

  it('say through which form a statement was found', () => {
    expect(searchFeatures(small, 'MCP').words).toEqual([
      { word: 'MCP', found: 'word', as: ['mcp', 'model context protocol'] },
    ]);
  });
});
