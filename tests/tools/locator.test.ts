import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compiler from 'typescript';
import { afterAll, describe, expect, it, test } from 'vitest';
import { content as matrix } from '../../src/data/content.ts';
import { platformIds } from '../../src/data/ids.ts';
import type { Content } from '../../src/model/content.ts';
import { eachFeature } from '../../src/model/rules/walk.ts';
import type { Place } from '../../tools/data/finding.ts';
import { Locator } from '../../tools/data/locate/locator.ts';
import { contentOf, feature, platform } from '../query/fixture.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const content: Content = matrix;
const lines = new Map<string, string[]>();

function lineAt({ file, line = 0 }: Place): string {
  const known = lines.get(file) ?? readFileSync(join(repository, file), 'utf8').split('\n');
  lines.set(file, known);
  return known[line - 1]?.trim() ?? '';
}

/** The beginning of a property as it is written, whatever its quotes: the formatter takes those that need no escape. */
const written = (key: string, value: string) =>
  new RegExp(`\\b${key}:\\s*(?:$|['"]${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "\\\\?'")}['"])`);

describe('in the data', () => {
  const locator = new Locator(compiler, repository);

  describe.each(platformIds)('of %s', (id) => {
    const only: Content = { ...content, platforms: { [id]: matrix.platforms[id] } };
    const entries = [...eachFeature(only)];

    it('every statement stands at the line of its slug, in the file of its category', () => {
      for (const { category, feature, live, path } of entries) {
        const place = locator.placeOfProblem(content, { path, message: 'found nothing' });
        expect(place.file, path).toBe(`src/data/platforms/${id}/${live ? category : 'history'}.ts`);
        expect(lineAt(place), path).toMatch(written('slug', feature.slug));
      }
    });

    it('every text, date and citation of a statement stands at its own line', () => {
      for (const { category, feature, live, path } of entries) {
        const { cells, history } = only.platforms[id] as Content['platforms'][string];
        const place = live ? (cells[category] ?? []).indexOf(feature) : history.indexOf(feature as never);
        const steps = ['platforms', id, ...(live ? ['cells', category] : ['history']), place];
        expect(lineAt(locator.placeOf([...steps, 'text'])), path).toMatch(written('text', feature.text));
        expect(lineAt(locator.placeOf([...steps, 'recorded'])), path).toMatch(written('recorded', feature.recorded));
        for (const [key, source] of feature.sources.entries()) {
          const at = (field: string) => lineAt(locator.placeOf([...steps, 'sources', key, field]));
          // A long address stands in the line after its key.
          expect(at('url'), path).toMatch(written('url', source.url));
          if (source.accessed) expect(at('accessed'), path).toMatch(written('accessed', source.accessed));
        }
      }
    });

    it('concepts, names, offerings and what was not found stand at their own lines', () => {
      const { introduction, names, offerings, notFound } = matrix.platforms[id] as Content['platforms'][string];
      const path = `platforms/${id}`;
      const at = (rest: string, message = 'found nothing') =>
        locator.placeOfProblem(content, { path: `${path}/${rest}`, message });
      for (const { term, slug } of introduction.concepts)
        expect(lineAt(at(`concepts/${term}`))).toMatch(written('slug', slug));
      for (const { name } of names) expect(lineAt(at(`names/${name}`))).toMatch(written('name', name));
      for (const [key, { name }] of Object.entries(offerings)) {
        expect(
          [key, name].some((word) => lineAt(at(`offerings/${key}`)).includes(word)),
          key,
        ).toBe(true);
      }
      for (const capability of Object.keys(notFound)) {
        expect(lineAt(at('notFound', `found '${capability}'`))).toMatch(new RegExp(`^['"]?${capability}['"]?:`));
      }
      expect(lineAt(at('introduction'))).toMatch(/^(?:introduction: \{ )?summary:/);
      expect(at('status').file).toBe(`src/data/platforms/${id}.ts`);
      expect(lineAt(at(''))).toMatch(written('id', id));
    });
  });

  test('capabilities and categories stand at their own lines', () => {
    const fileOf = {
      capabilities: (id: string) => `capabilities/${content.capabilities[id]?.category}`,
      categories: () => 'categories',
    };
    for (const kind of ['capabilities', 'categories'] as const) {
      for (const id of Object.keys(content[kind])) {
        const place = locator.placeOfProblem(content, { path: `${kind}/${id}`, message: 'found nothing' });
        expect(place.file).toBe(`src/data/${fileOf[kind](id)}.ts`);
        expect(lineAt(place)).toContain(id);
      }
    }
  });
});

describe('whatever way a module is written', () => {
  const root = mkdtempSync(join(tmpdir(), 'located-'));
  afterAll(() => rmSync(root, { recursive: true }));

  const acme = {
    cells: { training: [feature('a', 'A.', { sources: [{ title: 'T', url: 'https://t.org' }] }), feature('b', 'B.')] },
  };
  const small: Content = contentOf({ acme: platform('acme', acme as never) });

  function placeIn(files: Readonly<Record<string, string>>, path: string, message = 'found nothing'): string {
    for (const [name, text] of Object.entries(files)) {
      const file = join(root, 'src/data', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const { file, line } = new Locator(compiler, root).placeOfProblem(small, { path, message });
    return `${file}:${line}`;
  }

  const url = 'platforms/acme/training/a';
  const address = "found the address 'https://t.org'";

  it.each([
    [
      'literals in one file',
      {
        'content.ts':
          "export const content = { platforms: { acme: { cells: { training: [\n{ slug: 'a' },\n{ slug: 'b' }] } } } };",
      },
      'src/data/content.ts:3',
    ],
    [
      'constants, calls, assertions and parentheses',
      {
        'content.ts':
          "const b = freeze({\nslug: 'b' } as const);\nconst all = ([{ slug: 'a' }, b]) satisfies object;\nexport const content = freeze({ platforms: { acme: { cells: { training: all } } } });",
      },
      'src/data/content.ts:2',
    ],
    [
      'spread records and lists',
      {
        'content.ts':
          "const more = [{ slug: 'a' }];\nconst base = { cells: { training: [...more,\n{ slug: 'b' }] } };\nexport const content = { platforms: { acme: { ...base, id: 'acme' } } };",
      },
      'src/data/content.ts:3',
    ],
    [
      'imports under other names, handed on, and functions that give them',
      {
        'content.ts':
          "import * as all from './acme/index.ts';\nconst read = () => all.acme;\nexport const content = { platforms: { acme: read } };",
        'acme/index.ts': "export { platform as acme } from './platform.ts';\nexport * from './platform.ts';",
        'acme/platform.ts':
          "import { training } from './training.ts';\nexport const platform = { cells: { training } };",
        'acme/training.ts': "\n\nexport const training = [{ slug: 'a' }, {\n slug: 'b' }];",
      },
      'src/data/acme/training.ts:4',
    ],
  ])('a statement is found in %s', (_, files, place) => {
    expect(placeIn(files as never, 'platforms/acme/training/b')).toBe(place);
  });

  it('an address that several statements cite is found where it is written', () => {
    const files = {
      'pages.ts':
        "export const other = { url: 'https://o.org' };\nexport const t = {\n  title: 'T',\n  url: 'https://t.org',\n};",
      'content.ts':
        "import * as pages from './pages.ts';\nexport const content = { platforms: { acme: { cells: { training: [{ slug: 'a', sources: [cite(pages.t, { accessed: '2026' })] }] } } } };",
    };
    expect(placeIn(files, url, address)).toBe('src/data/pages.ts:4');
  });

  it('what is not written out is found where it comes from', () => {
    const files = {
      'content.ts': 'export const content = {\nplatforms: {\nacme: { cells: {\ntraining: made() } } } };',
    };
    expect(placeIn(files, url)).toBe('src/data/content.ts:4');
  });

  it('of two records with one name the later is meant', () => {
    const twice: Content = contentOf({
      acme: platform('acme', { cells: { training: [feature('a', 'A.'), feature('a', 'B.')] } } as never),
    });
    writeFileSync(
      join(root, 'src/data/content.ts'),
      "export const content = { platforms: { acme: { cells: { training: [\n{ slug: 'a' },\n{ slug: 'a' }] } } } };",
    );
    const place = new Locator(compiler, root).placeOfProblem(twice, { path: url, message: 'found it again' });
    expect(place.line).toBe(3);
  });
});
