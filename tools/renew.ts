// npm run renew: writes what the repository says of the data, which are the pages in matrix/ and the README's figures and
// examples.
import { findingInWords } from './data/finding.ts';
import { loadData } from './data/load-data.ts';
import { renew } from './renew/renewed.ts';

const repository = process.cwd();
const { data, findings } = await loadData(repository);
if (data === undefined) {
  for (const finding of findings) console.error(findingInWords(finding));
  process.exitCode = 1;
} else {
  const { files, reason } = await renew(repository, data.content);
  for (const { file, isGone } of files) console.log(`${isGone ? 'removed' : 'renewed'} ${file}`);
  if (reason !== undefined) {
    console.error(`Nothing can be made of these data: ${reason} Run npm run data, which says where.`);
    process.exitCode = 1;
  } else if (files.length === 0) console.log('Everything says what the data say.');
}
