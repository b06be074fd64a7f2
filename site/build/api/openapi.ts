import * as packageSchemas from 'mlops-platforms/schema';
import * as z from 'zod';
import { answerSchema, cellSchema, statementSchema } from './answer-schemas.ts';
import type { Release } from './release.ts';
import type { Resource } from './resources.ts';

const lead = '#/components/schemas/';

/** The description of all files, as OpenAPI 3.1, whose schemas of what is recorded are those of the package. */
export function openApiOf({ version, license }: Release, resources: readonly Resource[]): object {
  return {
    openapi: '3.1.1',
    info: {
      title: 'What MLOps platforms can do',
      summary: 'Statements with their sources, and the levels that follow from them, as static files.',
      version,
      license: { name: license, identifier: license },
    },
    // Where this file is.
    servers: [{ url: '.' }],
    paths: {
      ...Object.fromEntries(resources.map((resource) => [resource.path, { get: operationOf(resource) }])),
      '/openapi.json': { get: describesItself },
    },
    components: { schemas: schemasOf(resources) },
  };
}

const describesItself = {
  operationId: 'getDescription',
  summary: 'This description.',
  responses: { 200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } } },
};

function operationOf({ operation, summary, type, shape, ids }: Resource): object {
  const schema = shape === undefined ? { type: 'string' } : { $ref: `${lead}${shape.name}` };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', enum: ids } };
  return {
    operationId: operation,
    summary,
    ...(ids && { parameters: [id] }),
    responses: { 200: { description: summary, content: { [type]: { schema } } } },
  };
}

/** Every schema under a name, in which others are referred to. */
function schemasOf(resources: readonly Resource[]): object {
  const named = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(packageSchemas)) {
    named.add(schema, { id: name.replace(/^./, (first) => first.toUpperCase()).replace(/Schema$/, '') });
  }
  named.add(cellSchema, { id: 'SupportCell' });
  named.add(answerSchema, { id: 'SupportAnswer' });
  named.add(statementSchema, { id: 'Statement' });
  for (const { shape } of resources) if (shape && !named.has(shape.schema)) named.add(shape.schema, { id: shape.name });
  const { schemas } = z.toJSONSchema(named, { io: 'input', uri: (id) => `${lead}${id}` });
  // Inside a description, a schema is known by its place, and in the dialect of the whole.
  return Object.fromEntries(Object.entries(schemas).map(([name, { $id, $schema, ...schema }]) => [name, schema]));
}
