import { join } from 'node:path';
import { modulesImportedBy } from '../imported-names.ts';

/** The entries of the package that run anywhere; the command runs in Node alone. */
export const entries = ['index', 'levels', 'diff', 'report', 'intake', 'xlsx', 'schema'] as const;

/** Every file that entries are made of but the data themselves, which the build turns into text. */
export function libraryFiles(root: string, of: readonly string[] = entries): readonly string[] {
  const files = new Set(of.map((entry) => join(root, `src/${entry}.ts`)));
  for (const file of files) {
    for (const other of modulesImportedBy(file)) {
      if (!other.includes('/src/data/platforms/')) files.add(other);
    }
  }
  return [...files];
}
