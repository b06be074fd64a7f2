import { content } from '../../src/data/content.ts';
import { capabilityIds, categoryIds, type PlatformId } from '../../src/data/ids.ts';
import type { MatrixContent } from '../../src/data/matrix-types.ts';
import { barePlatform } from '../../src/intake/bare-platform.ts';
import type { Platform } from '../../src/model/platform.ts';
import { firstEdition } from '../data/first-edition/records.ts';
import { problemsIn } from '../data/problems.ts';
import { today } from '../data/today.ts';
import type { PlatformDraft } from '../new-platform/platform-draft.ts';

/** What the data would not take of a platform. */
export interface Refusal {
  /** The text in question, or what it is of. */
  readonly of: string;
  readonly message: string;
}

/**
 * What would be wrong with the data if the platform stood in them, apart from what it lacks for a release: `npm run data` is to
 * find nothing that could be told before.
 *
 * @param root - the folder of the repository
 */
export function refusedBy(root: string, draft: PlatformDraft): readonly Refusal[] {
  const platform = asPlatform(draft);
  const id = draft.id as PlatformId;
  const data = {
    content: { ...content, platforms: { [id]: platform } } as unknown as MatrixContent,
    platformIds: [id],
    categoryIds,
    capabilityIds,
    pages: {},
  };
  const record = `platforms/${id}`;
  const found = problemsIn(data, firstEdition(root), today(), [id]).filter(
    ({ path, lackOf }) => lackOf === undefined && `${path}/`.startsWith(`${record}/`),
  );
  if (draft.summary) return found.map(asRefusal);
  // Its name stands for the introduction that is missing, and is not to be read as one.
  return [missing, ...found.filter(({ path }) => !path.startsWith(`${record}/introduction`)).map(asRefusal)];

  function asRefusal({ path, message }: { readonly path: string; readonly message: string }): Refusal {
    return { of: wordsAt(path, platform), message };
  }
}

/** A platform that nothing introduces cannot be written: neither its column nor who takes it in has said what it is. */
const missing: Refusal = {
  of: 'introduction',
  message: 'found none, expected a statement in the cell of Product Focus, or --summary',
};

/** As it will be written; what nobody has said is no mistake of what was. */
function asPlatform({
  id,
  name = id,
  vendor,
  homepage,
  license,
  summary,
  cells = {},
  pages = [],
}: PlatformDraft): Platform {
  const titles = new Map(pages.map(({ url, title }) => [url, title]));
  const features = categoryIds.map((category) => {
    const statements = (cells[category] ?? []).map(({ text, sources }, place) => ({
      slug: `s${place}`,
      text,
      support: {},
      sources: sources.map((url) => ({ title: titles.get(url) ?? '', url })),
      recorded: today().slice(0, 7) as '2021-10',
    }));
    return [category, statements] as const;
  });
  const platform = barePlatform(id, name, Object.fromEntries(features));
  return {
    ...platform,
    vendor: vendor ?? name,
    homepage: homepage ?? 'https://example.org/',
    license: license ?? platform.license,
    introduction: { summary: summary || name, concepts: [] },
  };
}

/** The statement that a problem is in, whichever way its path leads there; else the field. */
function wordsAt(path: string, { cells, introduction }: Platform): string {
  const [, , first = '', second = '', third = ''] = path.split('/');
  if (first === 'introduction') return introduction.summary;
  const [category, place] = first === 'cells' ? [second, third] : [first, second.replace(/^s/, '')];
  return cells[category]?.[Number(place)]?.text ?? path.split('/').slice(2).join('/');
}
