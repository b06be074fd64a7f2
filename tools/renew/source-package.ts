import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type * as output from '../../src/cli/output.ts';
import type * as command from '../../src/cli/run.ts';
import type { MatrixContent } from '../../src/data/matrix-types.ts';
import tsconfig from '../../tsconfig.json' with { type: 'json' };
import { releaseFacts } from '../release-facts.ts';

/** The package as its source says it, without a build: what its entries export, by their names, and the command. */
export interface SourcePackage {
  readonly entries: Readonly<Record<string, object>>;
  /** What the command prints for the words given, on a plain terminal. */
  readonly printed: (words: readonly string[]) => Promise<string>;
}

/** What the entries are imported by: esbuild finds their files in tsconfig.json too. */
const names = Object.keys(tsconfig.compilerOptions.paths);

/** As wide as what is written into a file. */
const terminal = { width: 100, colours: false, links: false } as const;

/**
 * @param repository - the repository's folder
 * @param content - the data, for what identifies them
 */
export async function sourcePackage(repository: string, content: MatrixContent): Promise<SourcePackage> {
  const contents = [
    ...names.map((name, place) => `export * as entry${place} from '${name}';`),
    "export { run } from './src/cli/run.ts';",
    "export { written } from './src/cli/output.ts';",
  ];
  const { outputFiles } = await build({
    stdin: { contents: contents.join('\n'), resolveDir: repository },
    absWorkingDir: repository,
    bundle: true,
    write: false,
    outfile: join(repository, 'package.js'),
    format: 'cjs',
    // As the build has it.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    define: { RELEASE: JSON.stringify(JSON.stringify(releaseFacts(content))) },
    logLevel: 'error',
  });
  const module: { exports: typeof command & typeof output & Record<string, object> } = { exports: {} as never };
  const require = createRequire(join(repository, 'package.json'));
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(module, module.exports, require);
  const { run, written } = module.exports;
  return {
    entries: Object.fromEntries(names.map((name, place) => [name, module.exports[`entry${place}`] ?? {}])),
    printed: async (words) => {
      const { answered, json } = await run(words);
      return written(answered, json, terminal);
    },
  };
}
