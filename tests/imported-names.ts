import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What a module imports, by the names in its code: whole, as types, by re-export, or with `import()`. */
export function importedNames(code: string): string[] {
  const found = code.matchAll(/(?<![\w'-])(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g);
  return [...found].map(([, name = '']) => name);
}

/** The modules beside it that a module in TypeScript imports, by their paths. */
export function modulesImportedBy(file: string): string[] {
  const beside = importedNames(readFileSync(file, 'utf8')).filter((name) => /^\..*\.ts$/.test(name));
  return beside.map((name) => resolve(dirname(file), name));
}
