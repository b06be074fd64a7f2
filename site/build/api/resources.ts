import { dataset } from 'mlops-platforms';
import { coverage, levelMeanings } from 'mlops-platforms/levels';
import { toMarkdown } from 'mlops-platforms/report';
import { datasetSchema, platformSchema } from 'mlops-platforms/schema';
import * as z from 'zod';
import { cellSchema, coverageSchema, gridShape, levelSchema, rowShape } from './answer-schemas.ts';
import { changesFeed } from './changes-feed.ts';
import { indexOf, indexShape } from './index-file.ts';
import { identified, identityOf, type Release } from './release.ts';

/** One kind of file: the description and the files are made of the same. */
export interface Resource {
  /** Below the folder of the version; `{id}` stands for each of the ids. */
  readonly path: string;
  /** What programs that are made of the description call it. */
  readonly operation: string;
  readonly summary: string;
  readonly type: 'application/json' | 'text/markdown' | 'application/atom+xml';
  /** Of JSON, its shape, with the name that it has in the description. */
  readonly shape?: { readonly name: string; readonly schema: z.ZodType };
  /** Absent for a single file. */
  readonly ids?: readonly string[];
  /** What a file says. */
  readonly write: (id: string) => string;
}

/** Every file of the interface but its description, each as the package answers it. */
export function resourcesOf(asked: Release): readonly Resource[] {
  const { matrix } = asked;
  const platforms = Object.keys(matrix.platforms);
  const capabilities = Object.keys(matrix.capabilities);

  /** A file of JSON that begins with the release. */
  const json = (
    name: string,
    shape: z.core.$ZodLooseShape,
    answer: (id: string) => object,
  ): Pick<Resource, 'type' | 'shape' | 'write'> => ({
    type: 'application/json',
    shape: { name, schema: identified(shape) },
    write: (id) => lineOf({ ...identityOf(asked), ...answer(id) }),
  });

  return [
    {
      path: '/index.json',
      operation: 'getIndex',
      summary: 'Which release it is, and where everything else is.',
      ...json('Index', indexShape, () => indexOf(asked)),
    },
    {
      path: '/dataset.json',
      operation: 'getDataset',
      summary: 'Everything at once, as the package publishes it.',
      type: 'application/json',
      shape: { name: 'Dataset', schema: datasetSchema },
      write: () => lineOf(dataset),
    },
    {
      path: '/grid.json',
      operation: 'getGrid',
      summary: 'How every platform supports every capability, in a word with its scope.',
      ...json('Grid', { meanings: z.record(levelSchema, z.string()), ...gridShape }, () => ({
        meanings: levelMeanings,
        ...matrix.supportGrid(),
      })),
    },
    {
      path: '/platforms/{id}.json',
      operation: 'getPlatform',
      summary: 'A platform: what is recorded of it, how much that is, and how it supports every capability.',
      ids: platforms,
      ...json(
        'PlatformAnswer',
        { platform: platformSchema, coverage: coverageSchema, support: z.record(z.string(), cellSchema) },
        (id) => ({
          platform: matrix.byPlatform(id),
          coverage: coverage(matrix, { platforms: [id] })[id],
          support: supportBy(matrix, id),
        }),
      ),
    },
    {
      path: '/platforms/{id}.md',
      operation: 'getPlatformText',
      summary: 'A platform to read, with all statements and sources.',
      ids: platforms,
      type: 'text/markdown',
      write: (id) => toMarkdown(matrix.byPlatform(id), { content: matrix }),
    },
    {
      path: '/capabilities/{id}.json',
      operation: 'getCapability',
      summary: 'A capability: its bar, and how each platform supports it, with the statements that say so.',
      ids: capabilities,
      ...json('CapabilityAnswer', rowShape, (id) => matrix.byCapability(id)),
    },
    {
      path: '/capabilities/{id}.md',
      operation: 'getCapabilityText',
      summary: 'A capability to read, with the statements and sources.',
      ids: capabilities,
      type: 'text/markdown',
      write: (id) => toMarkdown(matrix.byCapability(id), { content: matrix }),
    },
    {
      path: '/changes.atom',
      operation: 'getChanges',
      summary: 'What was recorded and retired, by month and platform: a feed.',
      type: 'application/atom+xml',
      write: () => changesFeed(asked),
    },
  ];
}

/** A platform's column of the grid. */
function supportBy(matrix: Release['matrix'], id: string): object {
  const { cells } = matrix.supportGrid({ platforms: [id] });
  return Object.fromEntries(Object.entries(cells).map(([capability, row]) => [capability, row[id]]));
}

/** JSON in one line, which ends as lines of text files do. */
export function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
