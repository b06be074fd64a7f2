import type { CategoryId } from '../../src/data/ids.ts';
import { namesGivenOnce, statementSlugs } from '../../src/intake/slugs.ts';
import type { Month } from '../../src/model/date.ts';
import { licenses } from '../../src/model/platform.ts';
import { camelCased, isIdentifier } from './identifiers.ts';
import {
  type DraftPage,
  type DraftStatement,
  type Files,
  type PlatformDraft,
  PlatformMistake,
} from './platform-draft.ts';

const folder = 'src/data/platforms';

/**
 * The modules of a platform, before they are formatted.
 *
 * @param categories - the ids of all categories, in their order
 * @param month - when the statements are recorded
 * @throws PlatformMistake for a statement that cites what is no page of the platform
 */
export function platformFiles(draft: PlatformDraft, categories: readonly CategoryId[], month: Month): Files {
  const { id, cells = {} } = draft;
  const all = Object.values(cells).flatMap((statements) => statements ?? []);
  const cited = new Set(all.flatMap(({ sources }) => sources));
  const pages = pageNames((draft.pages ?? []).filter(({ url }) => cited.has(url)));
  return {
    [`${folder}/${id}.ts`]: platformText(draft, categories),
    [`${folder}/${id}/pages.ts`]: pagesText(pages),
    [`${folder}/${id}/history.ts`]: historyText,
    ...Object.fromEntries(
      categories.map((category) => [
        `${folder}/${id}/${category}.ts`,
        cellText(category, cells[category] ?? [], pages, month),
      ]),
    ),
    [`src/data/carried/${id}.ts`]: carriedText(id),
    [`src/platforms/${id}.ts`]: entryText(draft),
  };
}

type NamedPages = ReadonlyMap<string, DraftPage & { readonly constant: string }>;

/** Pages by their addresses, in the order of these, each with the constant that it is written as. */
function pageNames(pages: readonly DraftPage[]): NamedPages {
  const nameOf = namesGivenOnce(8);
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  return new Map(
    sorted.map(({ title, url }) => {
      const name = camelCased(nameOf(title, 'page'));
      return [url, { title, url, constant: isIdentifier(name) ? name : `page${name}` }];
    }),
  );
}

function pagesText(pages: NamedPages): string {
  if (pages.size === 0)
    return '// A page that is cited stands here once: export const guide: Page = { title, url };\nexport {};\n';
  const constants = [...pages.values()].map(
    ({ constant, title, url }) =>
      `export const ${constant}: Page = {\ntitle: ${literal(title)},\nurl: ${literal(url)},\n};\n`,
  );
  return `import type { Page } from '../../written.ts';\n\n${constants.join('\n')}`;
}

const historyText = `import type { WrittenRetiredFeature } from '../../written.ts';

export const history: readonly WrittenRetiredFeature[] = [];
`;

function cellText(
  category: CategoryId,
  statements: readonly DraftStatement[],
  pages: NamedPages,
  month: Month,
): string {
  const slugFor = statementSlugs();
  const cites = statements.some(({ sources }) => sources.length > 0);
  const features = statements.map(({ text, sources }) => {
    const citations = sources.map((url) => {
      const page = pages.get(url);
      if (page === undefined) throw new PlatformMistake(`found '${url}' cited, expected one of the platform's pages`);
      return `{ page: pages.${page.constant} }`;
    });
    return [
      '{',
      `slug: ${literal(slugFor(text))},`,
      `text: ${literal(text)},`,
      'support: {},',
      `sources: [${citations.join(', ')}],`,
      `recorded: ${literal(month)},`,
      '},',
    ].join('\n');
  });
  return [
    "import type { WrittenFeature } from '../../written.ts';",
    ...(cites ? ["import * as pages from './pages.ts';"] : []),
    '',
    `export const ${camelCased(category)}: readonly WrittenFeature[] = [${features.join('\n')}];`,
    '',
  ].join('\n');
}

function platformText(
  { id, name = id, vendor = '', homepage = '', license, summary = '' }: PlatformDraft,
  categories: readonly CategoryId[],
): string {
  const cells = categories.map((category) => {
    const constant = camelCased(category);
    return constant === category ? `${constant},` : `${literal(category)}: ${constant},`;
  });
  return [
    "import type { MatrixPlatform } from '../matrix-types.ts';",
    "import { withSources } from '../written.ts';",
    ...categories.map((category) => `import { ${camelCased(category)} } from './${id}/${category}.ts';`),
    `import { history } from './${id}/history.ts';`,
    '',
    `export const ${camelCased(id)} = /* @__PURE__ */ withSources<MatrixPlatform<${literal(id)}>>({`,
    `id: ${literal(id)},`,
    `name: ${literal(name)},`,
    `vendor: ${literal(vendor)},`,
    `homepage: ${literal(homepage)},`,
    ...(license === undefined
      ? [`// Nobody has said it yet: ${licenses.join(', ')}.`, 'license: undefined as never,']
      : [`license: ${literal(license)},`]),
    "status: { is: 'active', sources: [] },",
    'names: [],',
    'offerings: {},',
    `introduction: { summary: ${literal(summary)}, concepts: [] },`,
    'cells: {',
    ...cells,
    '},',
    'history,',
    'notFound: {},',
    '});',
    '',
  ].join('\n');
}

function carriedText(id: string): string {
  const constant = camelCased(id);
  return `import type { MatrixPlatform } from '../matrix-types.ts';
import { ${constant} } from '../platforms/${id}.ts';

export const read = (): MatrixPlatform<${literal(id)}> => ${constant};
`;
}

function entryText({ id, name = id }: PlatformDraft): string {
  return `import { read } from '../data/carried/${id}.ts';
import type { MatrixPlatform } from '../data/matrix-types.ts';

/** ${name.replaceAll('*/', '* /')}: the same object as in \`platforms\` of the root, and none of the others. */
export const ${camelCased(id)}: MatrixPlatform<${literal(id)}> = /* @__PURE__ */ read();

export type * from '../data/platform-types.ts';
`;
}

/** A text as a script has it, whatever stands in it. */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029\p{Cf}]/gu, (letter) =>
    [...letter].map((unit) => `\\u{${unit.codePointAt(0)?.toString(16)}}`).join(''),
  );
}
