import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { complaints as complaintsOf } from './compiler.ts';
import { type Installation, installedPackage } from './consumer.ts';
import { imports, jsonUse, rootUse, schemaUse, types, values } from './type-consumer.ts';

const settings = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'preserve', moduleResolution: 'bundler' },
};

/** What the compiler says about some files of a consumer who checks declarations too. */
function complaints(
  installation: Installation,
  setting: keyof typeof settings,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  // zod's declarations name URL.
  const lib = installation === 'withZod' ? ['es2022', 'dom'] : ['es2022'];
  return complaintsOf(ts, installation, { ...settings[setting], lib, noEmit: true }, files);
}

describe.each(['node16', 'nodenext', 'bundler'] as const)('under %s', (setting) => {
  test('the root, a platform and dataset.json compile without zod, from ESM and from CommonJS', async () => {
    const files = {
      'root.mts': `${imports.mts.root}\n${rootUse}`,
      'root.cts': `${imports.cts.root}\n${rootUse}`,
    };
    const json = {
      'json.mts': `${imports.mts.root}\n${imports.mts.json}\n${jsonUse}`,
      'json.cts': `${imports.cts.root}\n${imports.cts.json}\n${jsonUse}`,
    };
    // Under node16 the compiler knows no import attributes, without which Node refuses JSON.
    expect(await complaints('bare', setting, setting === 'node16' ? files : { ...files, ...json })).toBe('');
  });

  test('the root and /schema compile with zod, from ESM and from CommonJS', async () => {
    const files = {
      'root.mts': `${imports.mts.root}\n${rootUse}`,
      'root.cts': `${imports.cts.root}\n${rootUse}`,
      'schema.mts': `${imports.mts.root}\n${imports.mts.schema}\n${schemaUse}`,
      'schema.cts': `${imports.cts.root}\n${imports.cts.schema}\n${schemaUse}`,
    };
    expect(await complaints('withZod', setting, files)).toBe('');
  });
});

test('a wrong use is refused: these checks can fail', async () => {
  const files = { 'wrong.mts': `${imports.mts.root}\nbyPlatform('kubflow');\n` };
  expect(await complaints('bare', 'nodenext', files)).toContain('TS2345');
});

test('every exported name is used above', async () => {
  const declarations = await readFile(join(installedPackage(), 'dist', 'index.d.ts'), 'utf8');
  const exported = [...declarations.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().split(/\s+/).at(-1)),
  );
  expect(exported.sort()).toEqual([...values, ...types].sort());
});
