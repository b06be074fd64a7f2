import { describe, expect, test } from 'vitest';
import { printedBy } from './consumer.ts';

/** Which platforms a new process parses while it asks something, in the order of their texts. */
async function parsedBy(kind: 'mjs' | 'cjs', question: string, entries = ''): Promise<unknown> {
  return printedBy(
    'bare',
    kind,
    `const parsed = [];
const parse = JSON.parse;
JSON.parse = (text, ...more) => {
  const value = parse(text, ...more);
  if (value?.platform?.cells) parsed.push(value.platform.id);
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
    expect(await parsedBy(kind, '', entries)).toEqual(['kubeflow']);
  });
});
