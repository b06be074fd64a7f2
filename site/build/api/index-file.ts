import { coverage } from 'mlops-platforms/levels';
import * as z from 'zod';
import { linkTo } from '../../src/routes.ts';
import type { Release } from './release.ts';

const address = z.string().describe('Relative to this file.');
const named = { id: z.string(), name: z.string() };
const files = { json: address, markdown: address, page: address };
const redirectSchema = z.record(z.string(), z.array(z.string()));

/** What the index says besides the release. */
export const indexShape = {
  schemaVersion: z.number().describe('The version of the shape of `dataset.json`.'),
  license: z.string().describe('The terms that the data are under, as an SPDX identifier.'),
  counts: z.record(z.enum(['platforms', 'categories', 'capabilities', 'statements']), z.number()),
  links: z.record(z.string(), address),
  platforms: z.array(z.strictObject({ ...named, ...files })),
  categories: z.array(z.strictObject(named)),
  capabilities: z.array(z.strictObject({ ...named, category: z.string(), ...files })),
  redirects: z
    .strictObject({ platforms: redirectSchema, categories: redirectSchema, capabilities: redirectSchema })
    .describe('Where former ids lead. Those of statements are in `dataset.json`.'),
};

/** Everything there is, and where it is: a program that knows this address needs to know no other. */
export function indexOf({ matrix, schemaVersion, license }: Release): object {
  const [platforms, categories, capabilities] = [
    Object.values(matrix.platforms),
    Object.values(matrix.categories),
    Object.values(matrix.capabilities),
  ] as const;
  const statements = Object.values(coverage(matrix)).reduce((sum, counts) => sum + counts.statements, 0);
  const { features: _, ...redirects } = matrix.redirects;
  return {
    schemaVersion,
    license,
    counts: {
      platforms: platforms.length,
      categories: categories.length,
      capabilities: capabilities.length,
      statements,
    },
    links: {
      dataset: 'dataset.json',
      grid: 'grid.json',
      changes: 'changes.atom',
      openapi: 'openapi.json',
      explorer: '../../',
      reference: '../../reference/',
      llms: '../../llms.txt',
    },
    platforms: platforms.map(({ id, name }) => ({
      id,
      name,
      ...filesOf('platforms', id, linkTo('platform', { platform: id })),
    })),
    categories: categories.map(({ id, name }) => ({ id, name })),
    capabilities: capabilities.map(({ id, name, category }) => ({
      id,
      name,
      category,
      ...filesOf('capabilities', id, linkTo('capability', { capability: id })),
    })),
    redirects,
  };
}

function filesOf(folder: string, id: string, route: string): Readonly<Record<keyof typeof files, string>> {
  return { json: `${folder}/${id}.json`, markdown: `${folder}/${id}.md`, page: `../../${route}` };
}
