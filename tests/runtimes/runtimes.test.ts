import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, transform } from 'esbuild';
import type ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { carriers } from '../../tools/carriers.ts';
import { faultOf, newerBuiltIns } from './floor.ts';
import { entries, libraryFiles } from './library-files.ts';
import { compiled, usedApis } from './used-apis.ts';

const root = join(import.meta.dirname, '../..');
const files = libraryFiles(root);

describe('what the library uses of the engine', () => {
  const tooNew = join(import.meta.dirname, 'too-new.ts');
  let program: ts.Program;
  beforeAll(() => {
    program = compiled([...files, tooNew], root);
  }, 240_000);

  it('is in every engine that it is for', () => {
    const used = usedApis(program, files, root);
    const faults = used.flatMap((one) => {
      const fault = faultOf(one);
      return fault === undefined ? [] : [`${one.place}: ${one.name} ${fault}`];
    });
    expect(used.length).toBeGreaterThan(1000);
    expect(faults).toEqual([]);
  }, 240_000);

  it('is found, and told, where an engine lacks it', () => {
    const named = usedApis(program, [tooNew], root).filter((one) => faultOf(one) !== undefined);
    expect([...new Set(named.map(({ name }) => name))]).toEqual([
      'Array.fromAsync',
      'Object.groupBy',
      'Set.union',
      'Iterator.map',
      'String.isWellFormed',
      'URL.canParse',
      'structuredClone',
      'process',
      'Process.cwd',
    ]);
  }, 120_000);
});

describe('the syntax of the library', () => {
  /** Oldest first of those that can be told here. */
  const target = ['safari16', 'chrome113', 'firefox115', 'node20'];
  // esbuild counts them as unsupported wherever the newest letters of Unicode are not known.
  const supported = { 'regexp-unicode-property-escapes': true };
  /** Who checks a column looks behind words: Safari can since 16.4 of March 2023, which is older than the other three. */
  const targetOfIntake = ['safari16.4', ...target.slice(1)];
  const elsewhere = new Set(
    libraryFiles(
      root,
      entries.filter((entry) => entry !== 'intake'),
    ),
  );
  const isNewer = async (code: string, than = target) => {
    const [now, then] = await Promise.all(
      [['esnext'], than].map((each) => transform(code, { loader: 'ts', target: each, tsconfigRaw: '{}', supported })),
    );
    return now?.code !== then?.code;
  };

  it('is understood by every engine that it is for', async () => {
    const newer: string[] = [];
    for (const file of files) {
      if (await isNewer(readFileSync(file, 'utf8'), elsewhere.has(file) ? target : targetOfIntake)) newer.push(file);
    }
    expect(newer).toEqual([]);
  });

  it.each([
    '/(?<=a)b/.test(text);',
    '/[\\p{L}--[a-z]]/v.test(text);',
    'using file = open();',
    'class A { static { run(); } }',
  ])('would be found to be too new: %s', async (code) => {
    expect(await isNewer(code)).toBe(true);
  });

  it('is that of regular expressions, too, where these are made of texts', () => {
    const made = [...elsewhere].flatMap(
      (file) => readFileSync(file, 'utf8').match(/RegExp\((?:[^()]|\([^()]*\))*\)/g) ?? [],
    );
    expect(made.filter((code) => /\(\?<[=!]|\(\?-?[ims]|'[a-z]*[vd][a-z]*'\)$/.test(code))).toEqual([]);
  });
});

describe('the library', () => {
  it('loads and answers where there is the language and an address, and nothing newer or besides', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: ['index', 'levels', 'diff', 'report', 'intake', 'xlsx']
          .map((name) => `export * from './src/${name}.ts';`)
          .join('\n'),
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
      // As the package is built.
      platform: 'neutral',
      mainFields: ['module', 'main'],
      globalName: 'library',
      target: 'es2022',
      plugins: [carriers],
      define: { RELEASE: '"{}"' },
    });
    const { URL: RealUrl } = globalThis;
    const context = createContext({ makeUrl: (url: string) => new RealUrl(url).href });
    // As old jsdom has it: without what is newer.
    runInContext('globalThis.URL = class URL { constructor(url) { this.href = makeUrl(url); } };', context);
    runInContext(
      `for (const name of ${JSON.stringify(newerBuiltIns())}) {
        const [owner, member] = name.split('.');
        if (member === undefined) delete globalThis[owner];
        else { delete globalThis[owner]?.[member]; delete globalThis[owner]?.prototype?.[member]; }
      }`,
      context,
    );
    runInContext(outputFiles[0]?.text ?? '', context);
    const answer = runInContext(
      `const { dataset, createMatrix, supportGrid, searchFeatures, evaluate, byPlatform, diff, coverage } = library;
      const subjects = [byPlatform('kubeflow'), supportGrid({ platforms: ['mlflow'] }), searchFeatures('drift'),
        evaluate({ requirements: ['automl'], sameOffering: true }), diff(dataset, { ...dataset, redirects: { ...dataset.redirects, features: {} } })];
      for (const subject of subjects) for (const write of ['toMarkdown', 'toHtml', 'toCsv', 'toJson', 'toNdjson']) library[write](subject, { content: dataset });
      [typeof structuredClone, typeof URL.canParse, [].findLast === undefined, coverage(createMatrix(dataset)).kubeflow.statements > 0,
        library.toMarkdown(byPlatform('kubeflow')).includes('](https://')].join(' ')`,
      context,
    );
    expect(answer).toBe('undefined undefined false true true');
  }, 120_000);
});
