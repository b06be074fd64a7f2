import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { printedBy } from './consumer.ts';

/** Which platforms, or which other records, a new process parses while it asks something, in the order of their texts. */
async function parsedBy(
  kind: 'mjs' | 'cjs',
  question: string,
  { entries = '', idOf = 'value?.platform?.id' } = {},
): Promise<unknown> {
  return printedBy(
    'bare',
    kind,
    `const parsed = [];
const parse = JSON.parse;
JSON.parse = (text, ...more) => {
  const value = parse(text, ...more);
  if (${idOf}) parsed.push(${idOf});
  return value;
};
const load = async (name) => ${kind === 'mjs' ? 'import(name)' : 'require(name)'};
(async () => {
  const matrix = await load('mlops-platforms');
  ${entries}
  ${question}
  console.log(JSON.stringify(parsed));
})();`,
  );
}

describe.each(['mjs', 'cjs'] as const)('a new process (%s)', (kind) => {
  test.each([
    ['loading the package', '', []],
    [
      'ids, categories and capabilities',
      'matrix.platformIds; matrix.capabilities.automl.name; matrix.isPlatformId("h2o");',
      [],
    ],
    ['support of one platform', `matrix.supportOf('kubeflow', 'automl');`, ['kubeflow']],
    ['one platform', `matrix.byPlatform('mlflow');`, ['mlflow']],
    ['one statement', `matrix.getFeature('kubeflow/model-training/katib');`, ['kubeflow']],
    ['statements of two platforms', `matrix.findFeatures({ platforms: ['seldon', 'mlflow'] });`, ['mlflow', 'seldon']],
    ['two platforms side by side', `matrix.compare(['kubeflow', 'mlflow']);`, ['kubeflow', 'mlflow']],
    ['a grid of one platform', `matrix.supportGrid({ platforms: ['knime'] });`, ['knime']],
    [
      'an evaluation of one platform',
      `matrix.evaluate({ requirements: ['automl'], platforms: ['knime'] });`,
      ['knime'],
    ],
    ['a search that finds nothing', `matrix.searchFeatures('zzzzzz');`, []],
    ['the best answer of a search', `matrix.searchFeatures('katib experiments', { limit: 1 });`, ['kubeflow']],
    ['a search of one platform', `matrix.searchFeatures('registry', { platforms: ['mlflow'] });`, ['mlflow']],
    [
      'a search with filters that the index knows',
      `matrix.searchFeatures('detectors', { capabilities: ['drift-detection'], categories: ['data-monitoring'], limit: 1 });`,
      ['seldon'],
    ],
  ])('reads no more than it is asked about: %s', async (_, question, parsed) => {
    expect(await parsedBy(kind, question)).toEqual(parsed);
  });

  test('reads a platform once, whatever entries it comes through', async () => {
    const entries = `const { kubeflow } = await load('mlops-platforms/platforms/kubeflow');
  if (kubeflow !== matrix.platforms.kubeflow || kubeflow !== matrix.dataset.platforms.kubeflow) throw new Error('two');`;
    expect(await parsedBy(kind, '', { entries })).toEqual(['kubeflow']);
  });

  test('reads the capabilities and the products that it is asked about', async () => {
    const question = `matrix.products; matrix.products.evidently.vendor; matrix.capabilities.automl.name;
  matrix.supportOf('mlflow', 'feature-store'); matrix.capabilities.automl.bar;`;
    expect(await parsedBy(kind, question, { idOf: 'value?.id' })).toEqual(['evidently', 'automl', 'feature-store']);
  });
});

test.each(['js', 'cjs'])(
  'what the root loads is ASCII, of which an engine keeps a byte a character: %s',
  async (kind) => {
    const dist = join(inject('installations').bare, 'node_modules/mlops-platforms/dist');
    const texts = new Map<string, string>();
    const load = async (file: string): Promise<void> => {
      if (texts.has(file)) return;
      const text = await readFile(join(dist, file), 'utf8');
      texts.set(file, text);
      for (const [, other] of text.matchAll(/(?:from|import|require\()\s?["']\.\/([^"']+)["']/g))
        await load(other as string);
    };
    await load(`index.node.${kind}`);
    expect(texts.size).toBeGreaterThan(12);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are part of ASCII
    expect([...texts].filter(([, text]) => !/^[\x00-\x7f]*$/.test(text)).map(([file]) => file)).toEqual([]);
  },
);
