// npm run renew: writes what the repository says of the data, which are the pages in matrix/ and the README's figures and
// examples.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidContentError } from '../src/errors/invalid-content-error.ts';
import { findingInWords } from './data/finding.ts';
import { loadData } from './data/load-data.ts';
import { staleFiles } from './renew/generated-files.ts';

const repository = process.cwd();
const { data, findings } = await loadData(repository);
if (data === undefined) {
  for (const finding of findings) console.error(findingInWords(finding));
  process.exitCode = 1;
} else {
  try {
    const stale = await staleFiles(repository, data.content);
    for (const { file, text } of stale) {
      if (text === undefined) rmSync(join(repository, file));
      else writeFileSync(join(repository, file), text);
      console.log(`${text === undefined ? 'removed' : 'renewed'} ${file}`);
    }
    if (stale.length === 0) console.log('Everything says what the data say.');
  } catch (error) {
    // A platform that is not whole yet, for one.
    if (!(error instanceof InvalidContentError)) throw error;
    console.error(`Nothing can be made of these data: ${error.message} Run npm run data, which says where.`);
    process.exitCode = 1;
  }
}
