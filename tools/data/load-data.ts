import { existsSync, readdirSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { type BuildFailure, type BuildOptions, build, type Message } from 'esbuild';
import type { CapabilityId, CategoryId, PlatformId } from '../../src/data/ids.ts';
import type { MatrixContent } from '../../src/data/matrix-types.ts';
import type { Finding } from './finding.ts';
import type { Pages } from './pages-written-twice.ts';

/** What the modules of the data say, as far as they could be run; their shapes may be wrong. */
export interface Data {
  readonly content: MatrixContent;
  readonly platformIds: readonly PlatformId[];
  readonly categoryIds: readonly CategoryId[];
  readonly capabilityIds: readonly CapabilityId[];
  /** The pages of each platform, as the constants that they are written as. */
  readonly pages: Readonly<Record<string, Pages>>;
}

/** The data; absent where a module cannot be read or run, for a reason that the findings tell. */
export interface Loaded {
  readonly data?: Data;
  readonly findings: readonly Finding[];
}

/** @param platforms - those that have pages */
function entryOf(platforms: readonly string[]): string {
  return [
    "export { content } from './content.ts';",
    "export { capabilityIds, categoryIds, platformIds } from './ids.ts';",
    ...platforms.map((id, place) => `import * as pages${place} from './platforms/${id}/pages.ts';`),
    `export const pages = { ${platforms.map((id, place) => `'${id}': pages${place}`).join(', ')} };`,
  ].join('\n');
}

const name = 'data.js';

/**
 * Reads the modules of the data as they are now, whatever else was imported before.
 *
 * @param root - the folder that `src/data` lies in
 */
export async function loadData(root: string): Promise<Loaded> {
  const folder = join(root, 'src/data/platforms');
  const platforms = existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'pages.ts')))
    : [];
  const options = {
    stdin: { contents: entryOf(platforms), resolveDir: join(root, 'src/data'), sourcefile: 'src/data' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'loaded',
    logLevel: 'silent',
  } as const satisfies BuildOptions;
  let built: Awaited<ReturnType<typeof build<typeof options>>>;
  try {
    built = await build(options);
  } catch (error) {
    return { findings: ((error as BuildFailure).errors ?? raise(error)).map(findingOf) };
  }
  const findings = built.warnings.map(findingOf);
  try {
    const data: Data = runInThisContext(`${built.outputFiles[0]?.text}\nloaded;`, { filename: name });
    return { data, findings };
  } catch (error) {
    return { findings: [...findings, await findingOfThrown(error, options)] };
  }
}

function raise(error: unknown): never {
  throw error;
}

/** What esbuild says in its own words, in ours where contributors meet it. */
function findingOf({ text, location }: Message): Finding {
  const place =
    location === null
      ? { file: 'src/data' }
      : { file: location.file, line: location.line, column: location.column + 1 };
  const [, wanted, there] = /^Expected (.+) but found (.+)$/s.exec(text) ?? [];
  if (wanted !== undefined) return { place, message: `found ${there}, expected ${wanted}` };
  const [, module] = /^Could not resolve (".+")$/s.exec(text) ?? [];
  if (module !== undefined) return { place, message: `found an import of ${module}, expected a file that exists` };
  const [, from, imported] = /^No matching export in (".+") for import (".+")$/s.exec(text) ?? [];
  if (from !== undefined)
    return { place, message: `found an import of ${imported}, expected a name that ${from} exports` };
  const [, undefinedName, exporting] =
    /^Import (".+") will always be undefined because there is no matching export in (".+")$/s.exec(text) ?? [];
  if (undefinedName !== undefined) {
    return { place, message: `found ${undefinedName}, expected a name that ${exporting} exports` };
  }
  const [, key] = /^Duplicate key (".+") in object literal$/s.exec(text) ?? [];
  if (key !== undefined) return { place, message: `found the property ${key} a second time, expected it once` };
  return { place, message: `found what cannot be read: ${text}` };
}

/** Where a module threw while it ran: a name that nobody declared, a call that goes wrong. */
async function findingOfThrown(error: unknown, options: BuildOptions & { write: false }): Promise<Finding> {
  const message = `found what cannot be run, expected data: ${error instanceof Error ? error.message : String(error)}`;
  const [, line, column] = new RegExp(`${name}:(\\d+):(\\d+)`).exec((error as Error).stack ?? '') ?? [];
  const mapped = await build({ ...options, sourcemap: 'external', outfile: join(String(options.absWorkingDir), name) });
  const map = mapped.outputFiles.find(({ path }) => path.endsWith('.map'));
  if (line === undefined || map === undefined) return { place: { file: 'src/data' }, message };
  const found = new SourceMap(JSON.parse(map.text)).findEntry(Number(line) - 1, Number(column) - 1);
  if (!('originalSource' in found)) return { place: { file: 'src/data' }, message };
  const { originalSource: file, originalLine, originalColumn } = found;
  return { place: { file, line: originalLine + 1, column: originalColumn + 1 }, message };
}
