import type { Bar } from 'mlops-platforms';
import type { Plugin } from 'vite';
import type { Answer, OpenedPlatform } from '../src/data/platform-shape.ts';
import { productNames } from '../src/data/product-names.ts';
import { aboutOf } from './about.ts';
import { overviewOf } from './overview.ts';
import { type Published, published } from './published.ts';

const lead = 'explorer:';

/**
 * Gives the page its data as modules: `explorer:overview` is there from the first load on, a platform comes when it is
 * opened, `explorer:bars` with the first capability, `explorer:about` when the data themselves are asked about, and `explorer:matrix`, with every query over
 * everything, on the first search or evaluation.
 */
export function explorerData(): Plugin {
  let asked: Published | undefined;
  const said = () => {
    asked ??= published();
    return asked;
  };
  return {
    name: 'explorer-data',
    resolveId: (id) => (id.startsWith(lead) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${lead}`)) return undefined;
      const [name, platform] = id.slice(lead.length + 1).split('/');
      switch (name) {
        case 'overview':
          return `export default ${parsed(overviewOf(said()))}`;
        case 'platforms':
          return platformsModule(said());
        case 'platform':
          return platformModule(said(), platform ?? '');
        case 'products':
          return `export default ${parsed(productNames(said().content))}`;
        case 'bars':
          return `export default ${parsed(barsOf(said()))}`;
        case 'about':
          return `export default ${parsed(aboutOf(said()))}`;
        case 'matrix':
          return matrixModule(said());
        default:
          return undefined;
      }
    },
  };
}

/** What each capability is judged by, so that its page need not wait for every statement to say so. */
function barsOf({ content }: Published): Readonly<Record<string, Bar>> {
  return Object.fromEntries(Object.values(content.capabilities).flatMap(({ id, bar }) => (bar ? [[id, bar]] : [])));
}

/** JSON that is read when the module runs, which engines do faster than they read the same as an expression. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function platformsModule({ content }: Published): string {
  const loaders = Object.keys(content.platforms).map(
    (id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${lead}platform/${id}`)})`,
  );
  return `export const platforms = { ${loaders.join(', ')} };`;
}

function platformModule(asked: Published, id: string): string {
  const platform = asked.content.platforms[id];
  const { answers, stale, staleBefore } = answersOn(asked, id);
  const rest = parsed({ answers, stale, staleBefore });
  if (asked.file !== undefined) return `export const platform = ${parsed(platform)}; export const rest = ${rest};`;
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return `export { ${name} as platform } from ${JSON.stringify(`mlops-platforms/platforms/${id}`)}; export const rest = ${rest};`;
}

function answersOn({ matrix, content, updated }: Published, id: string): Omit<OpenedPlatform, 'platform'> {
  const answers = Object.keys(content.capabilities).flatMap((capability): [string, Answer][] => {
    const { claims, mentions } = matrix.supportOf(id, capability);
    if (claims.length + mentions.length === 0) return [];
    const answer = {
      claims: claims.map(({ feature, aside }) =>
        aside === undefined ? ([feature.id] as const) : ([feature.id, aside] as const),
      ),
      mentions: mentions.map((feature) => feature.id),
    };
    return [[capability, answer]];
  });
  const staleBefore = updated && `${Number(updated.slice(0, 4)) - 1}${updated.slice(4, 7)}`;
  const stale = staleBefore === undefined ? [] : matrix.findFeatures({ platforms: [id], notReadSince: staleBefore });
  return {
    answers: Object.fromEntries(answers),
    stale: stale.map((feature) => feature.id),
    ...(staleBefore !== undefined && { staleBefore }),
  };
}

/** A matrix of one's own is put together from the same modules that its platforms are opened by. */
function matrixModule({ content, file, version, hash, updated }: Published): string {
  if (file === undefined)
    return `export * as matrix from 'mlops-platforms'; export { dataset as content, matchesOf } from 'mlops-platforms';`;
  const { platforms, ...rest } = content;
  const ids = Object.keys(platforms);
  const imports = ids.map(
    (id, place) => `import { platform as p${place} } from ${JSON.stringify(`${lead}platform/${id}`)};`,
  );
  const columns = ids.map((id, place) => `${JSON.stringify(id)}: p${place}`);
  return `${imports.join('\n')}
import { createMatrix } from 'mlops-platforms';
export { matchesOf } from 'mlops-platforms';
export const content = { ...${parsed({ ...rest, version, hash, updated })}, platforms: { ${columns.join(', ')} } };
export const matrix = createMatrix(content);`;
}
