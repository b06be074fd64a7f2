import type { Capability } from '../src/model/capability.ts';
import type { Dataset } from '../src/model/content.ts';
import { recordedLevels } from '../src/model/support.ts';
import { priorities } from '../src/query/evaluate/question.ts';

/**
 * The JSON Schema of a requirements file: what `evaluate` takes as its question. Ids are listed, so that editors complete
 * them, but any other text passes too: the command takes names and aliases in their place, and refuses what is none.
 */
export function requirementsSchema({ capabilities, platforms }: Pick<Dataset, 'capabilities' | 'platforms'>): object {
  const levels = recordedLevels.filter((level) => level !== 'none');
  const accept = (description: string) => ({
    description,
    type: 'array',
    items: { enum: levels },
    minItems: 1,
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Requirements for MLOps platforms',
    description: 'What `mlops-platforms evaluate` and the function `evaluate` take.',
    type: 'object',
    properties: {
      $schema: { description: 'The address of this schema, for editors; in a file alone.', type: 'string' },
      requirements: {
        description: 'One at least, each once.',
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { anyOf: [{ $ref: '#/$defs/capability' }, { $ref: '#/$defs/requirement' }] },
      },
      platforms: {
        description: 'The platforms that are ranked; left out, all.',
        type: 'array',
        items: { $ref: '#/$defs/platform' },
      },
      accept: accept('The levels that count; left out, all but deprecated.'),
      sameOffering: { description: 'Whether one part of a platform has to meet all requirements.', type: 'boolean' },
      includeDiscontinued: { description: 'Whether discontinued platforms are ranked too.', type: 'boolean' },
    },
    required: ['requirements'],
    additionalProperties: false,
    $defs: {
      capability: idOrName(
        'A capability: its id, or in a file for the command one of its names; or of its bar one criterion, behind a slash.',
        Object.values(capabilities).flatMap(withCriteria),
      ),
      platform: idOrName('A platform: its id, or in a file for the command one of its names.', Object.keys(platforms)),
      requirement: {
        type: 'object',
        properties: {
          capability: { $ref: '#/$defs/capability' },
          priority: { description: 'A platform fails by a must alone; left out, must.', enum: [...priorities] },
          weight: {
            description: 'How much it counts beside the others; left out, 1.',
            type: 'number',
            exclusiveMinimum: 0,
          },
          accept: accept('The levels that count for this one; left out, those of the question.'),
        },
        required: ['capability'],
        additionalProperties: false,
      },
    },
  };
}

/** A capability, and each criterion of its bar. */
function withCriteria({ id, bar }: Capability): readonly string[] {
  return [id, ...[...(bar?.core ?? []), ...(bar?.also ?? [])].map((criterion) => `${id}/${criterion.id}`)];
}

function idOrName(description: string, ids: readonly string[]): object {
  return { description, anyOf: [{ enum: ids }, { type: 'string', minLength: 1 }] };
}
