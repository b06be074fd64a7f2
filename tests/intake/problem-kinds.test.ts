import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { problemKinds } from '../../src/intake.ts';

const folder = new URL('../../src/intake/', import.meta.url);
const sources = (readdirSync(folder, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.endsWith('draft.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

it.each(Object.entries(problemKinds))('a problem of the kind %s may come up, and is explained', (code, meaning) => {
  expect(sources).toContain(`'${code}'`);
  expect(meaning.length).toBeGreaterThan(10);
});
