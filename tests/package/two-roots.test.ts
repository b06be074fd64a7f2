import { describe, expect, test } from 'vitest';
import { printedBy } from './consumer.ts';

/** What a process finds that loads the root as Node does, and by its path that of browsers, with their entries. */
async function found(kind: 'mjs' | 'cjs', question: string): Promise<unknown> {
  const extension = kind === 'mjs' ? 'js' : 'cjs';
  const load = kind === 'mjs' ? 'await import' : 'require';
  return printedBy(
    'bare',
    kind,
    `${kind === 'mjs' ? "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" : ''}
const { dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');
const file = join(dirname(require.resolve('mlops-platforms/package.json')), 'dist/index.${extension}');
(async () => {
  const node = ${load}('mlops-platforms');
  const other = ${load}(${kind === 'mjs' ? 'pathToFileURL(file).href' : 'file'});
  const { kubeflow } = ${load}('mlops-platforms/platforms/kubeflow');
  console.log(JSON.stringify(${question}));
})();`,
  );
}

describe.each(['mjs', 'cjs'] as const)('the root of Node and that of browsers (%s)', (kind) => {
  test('have the same objects, but for the search', async () => {
    const names = '[...new Set([...Object.keys(node), ...Object.keys(other)])]';
    expect(await found(kind, `${names}.filter((name) => node[name] !== other[name])`)).toEqual(['searchFeatures']);
  });

  test('share them with the other entries', async () => {
    expect(await found(kind, '[node.platforms.kubeflow === kubeflow, other.platforms.kubeflow === kubeflow]')).toEqual([
      true,
      true,
    ]);
  });

  test('find the same, down to the objects', async () => {
    const asked = `['katib', 'drift detecton', 'GPT-4', 'nothing like it'].map((query) => {
      const [made, built] = [node, other].map(({ searchFeatures }) => searchFeatures(query, { limit: 20 }));
      const all = (answer) => [answer, answer.words, answer.matched, answer.map((result) => node.matchesOf(result))];
      return JSON.stringify(all(made)) === JSON.stringify(all(built)) &&
        made.every(({ feature }, place) => feature === built[place].feature);
    })`;
    expect(await found(kind, asked)).toEqual([true, true, true, true]);
  });
});
