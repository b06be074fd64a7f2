import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from '../../site/src/routes.ts';
import { type Explorer, root } from './explorer.ts';

type Json = Record<string, unknown>;

interface Described {
  readonly type: string;
  /** Where in the description the schema stands. */
  readonly schema: string;
}

/** What of a description the tests read. */
interface Description {
  readonly info: { readonly version: string };
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly parameters?: readonly [{ readonly schema: { readonly enum: readonly string[] } }];
          readonly responses: { readonly 200: { readonly content: Readonly<Record<string, unknown>> } };
        };
      }
    >
  >;
}

export function staticApiChecks(site: Explorer): void {
  const folder = () => join(site.folder, 'dist', 'api', 'v1');
  const textOf = (path: string) => readFile(join(folder(), path), 'utf8');
  const jsonOf = async (path: string) => JSON.parse(await textOf(path)) as Json;

  describe('the static interface', () => {
    let description: Description;
    let described: ReadonlyMap<string, Described>;
    let ajv: Ajv2020;

    beforeAll(async () => {
      description = (await jsonOf('openapi.json')) as unknown as Description;
      described = new Map(Object.entries(description.paths).flatMap(describedAt));
      ajv = new Ajv2020({ strict: false, allErrors: false }).addSchema(description, 'openapi');
    });

    const mistakesIn = (path: string, value: unknown) => {
      const validate = ajv.getSchema(`openapi#${described.get(path)?.schema}`);
      if (!validate) throw new Error(`no schema of ${path}`);
      return validate(value) ? [] : validate.errors;
    };

    test('has a description of every file, and a file for everything that is described', async () => {
      const entries = await readdir(folder(), { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder().length + 1));
      expect([...described.keys()].sort()).toEqual(files.sort());
      expect(files).toContain('platforms/kubeflow.json');
    });

    test('is described in OpenAPI 3.1', async () => {
      const { valid, errors } = await new Validator().validate({ ...description });
      expect(errors).toBeUndefined();
      expect(valid).toBe(true);
      expect(description.info.version).toBe(root.dataset.version);
    });

    test('says in every file what its description says, and which release it is', async () => {
      const { version, hash, updated } = root.dataset;
      for (const [path, { type }] of described) {
        if (type !== 'application/json') continue;
        const value = await jsonOf(path);
        expect(mistakesIn(path, value), path).toEqual([]);
        if (path !== 'openapi.json') expect(value, path).toMatchObject({ version, hash, updated });
      }
    });

    test('has a description that refuses what is wrong, lacking or unknown', async () => {
      const path = 'capabilities/drift-detection.json';
      const row = (await jsonOf(path)) as { platforms: Record<string, Json> };
      const { kubeflow } = row.platforms;
      expect(mistakesIn(path, row)).toEqual([]);
      for (const spoilt of [{ level: 'superb' }, { claims: undefined }, { rating: 5 }, { lookedOn: 'yesterday' }]) {
        const changed = JSON.parse(JSON.stringify({ ...kubeflow, ...spoilt }));
        expect(mistakesIn(path, { ...row, platforms: { kubeflow: changed } })).not.toEqual([]);
      }
      expect(mistakesIn(path, { ...row, hash: undefined })).not.toEqual([]);
    });

    test('answers as the package does', async () => {
      expect(await jsonOf('dataset.json')).toEqual(root.dataset);
      const { cells } = root.supportGrid();
      expect(await jsonOf('grid.json')).toMatchObject({ cells });
      const { platform, support } = await jsonOf('platforms/mlflow.json');
      expect(platform).toEqual(root.platforms.mlflow);
      expect(support).toEqual(Object.fromEntries(root.capabilityIds.map((id) => [id, cells[id].mlflow])));
      const row = root.byCapability('model-registry');
      expect(await jsonOf('capabilities/model-registry.json')).toMatchObject(JSON.parse(JSON.stringify(row)));
      expect(await textOf('platforms/mlflow.md')).toMatch(/^# MLflow\n/);
    });

    test('leads from its index to everything, and back to the page', async () => {
      const { links, platforms, capabilities } = (await jsonOf('index.json')) as Record<string, Json[]>;
      const listed = [...(platforms ?? []), ...(capabilities ?? [])];
      expect(listed).toHaveLength(root.platformIds.length + root.capabilityIds.length);
      for (const { json, markdown, page } of listed) {
        expect([...described.keys()]).toEqual(expect.arrayContaining([json, markdown]));
        expect(parse(String(page).replace('../../#', '#'))).toBeDefined();
      }
      const found = Object.values(links ?? {}).map((link) => readOrList(join(folder(), String(link))));
      await expect(Promise.all(found)).resolves.not.toContain(0);
    });

    test('is named by the page, and its feed is found by readers of feeds', async () => {
      await site.open('#/grid');
      const named = await site.page.locator('footer a, link[rel=alternate]').evaluateAll(hrefs);
      expect(named.map((link) => link.slice(site.address.length)).sort()).toEqual([
        'api/v1/changes.atom',
        'api/v1/changes.atom',
        'api/v1/index.json',
        'reference/',
      ]);
      await site.openExtended('#/grid');
      expect(await site.page.locator('footer a, link[rel=alternate]').count()).toBe(0);
    });

    test('leads language models to files that are there', async () => {
      const text = await readFile(join(site.folder, 'dist', 'llms.txt'), 'utf8');
      expect(text).toMatch(/^# .+\n\n> /);
      const links = [...text.matchAll(/\]\((?:api\/v1\/)([^)]*)\)/g)].map(([, path]) => path);
      expect(links.length).toBeGreaterThan(root.platformIds.length + root.capabilityIds.length);
      expect([...described.keys()]).toEqual(expect.arrayContaining(links));
    });
  });
}

/** The files of a path of the description, with what is said of them. */
function describedAt([path, { get }]: [string, Description['paths'][string]]): [string, Described][] {
  const ids = get.parameters?.[0].schema.enum ?? [''];
  const [type = ''] = Object.keys(get.responses[200].content);
  const steps = ['paths', path, 'get', 'responses', '200', 'content', type, 'schema'];
  const schema = steps
    .map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('');
  return ids.map((id) => [path.slice(1).replace('{id}', id), { type, schema }]);
}

const hrefs = (links: readonly unknown[]) => links.map((link) => (link as { readonly href: string }).href);

/** How long a file is, or how much is in a folder. */
async function readOrList(path: string): Promise<number> {
  return (await (path.endsWith('/') ? readdir(path) : readFile(path))).length;
}
