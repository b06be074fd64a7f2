import { coverage, levelMeanings } from 'mlops-platforms/levels';
import { counted } from '../../src/data/words.ts';
import type { Release } from './release.ts';

/**
 * `llms.txt` (llmstxt.org): what is here and where, for language models. The capabilities are optional, as the platforms
 * say the same.
 */
export function llmsText({ matrix, version, updated, address = '' }: Release): string {
  const platforms = Object.values(matrix.platforms);
  const capabilities = Object.values(matrix.capabilities);
  const statements = Object.values(coverage(matrix)).reduce((sum, counts) => sum + counts.statements, 0);
  const folder = `${address}api/v1`;
  const link = (name: string, path: string, said: string) => `- [${plain(name)}](${folder}/${path}): ${plain(said)}`;
  return [
    '# MLOps platforms',
    '',
    `> What ${counted(platforms.length, 'platform')} for machine learning can do: ${counted(statements, 'statement')} with their sources and the days on which these were read, and the levels of support for ${counted(capabilities.length, 'capability', 'capabilities')} that follow from them (version ${version}, as of ${updated}).`,
    '',
    'Levels of support:',
    '',
    ...Object.entries(levelMeanings).map(([level, meaning]) => `- ${level}: ${meaning}`),
    '',
    '## Platforms',
    '',
    ...platforms.map(({ id, name, introduction }) =>
      link(name, `platforms/${id}.md`, firstSentence(introduction.summary)),
    ),
    '',
    '## Data',
    '',
    link('Index', 'index.json', 'the release, and where everything else is'),
    link('Grid', 'grid.json', 'every level with its scope, without the statements'),
    link('Dataset', 'dataset.json', 'everything at once'),
    link('Description', 'openapi.json', 'the shapes of all files, as OpenAPI 3.1'),
    link('Changes', 'changes.atom', 'what was recorded and retired, as a feed'),
    '',
    '## Optional',
    '',
    ...capabilities.map(({ id, name, definition }) => link(name, `capabilities/${id}.md`, definition)),
    '',
  ].join('\n');
}

function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}

/** A text that is nothing but text in Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>&]/g, '\\$&');
}
