// checks the src/data in there.
// npm run data: checks the data alone, and says of each mistake where it stands and what would be right. Given a folder, it
import { join, resolve } from 'node:path';
import { counted } from '../src/cli/counted.ts';
import { checkedData, withCompiled } from './data/check.ts';
import { compilerFindings } from './data/compiler.ts';
import { type Finding, findingsInWords, inOrder } from './data/finding.ts';
import { lacksInWords } from './data/lacks-in-words.ts';
import type { Data } from './data/load-data.ts';
import { today } from './data/today.ts';
import { unfinishedList, unfinishedPlatforms } from './data/unfinished.ts';

const repository = process.cwd();
const root = resolve(process.argv[2] ?? repository);
const cache = join(root, 'node_modules/.cache/mlops-platforms');
const started = performance.now();
// Meanwhile, in a process of its own.
const compiled = compilerFindings(root, cache);
const checked = await checkedData({ root, repository, today: today() });
const { data } = checked;
// What is made from our data is renewed when they are right.
const isOurs = root === repository;
const stale = data === undefined || checked.findings.length > 0 || !isOurs ? [] : await staleFindings(data);
const told = inOrder([...withCompiled(checked, await compiled), ...stale]);

for (const finding of findingsInWords(told)) console.log(finding);
const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
const unfinished = unfinishedPlatforms(root);
const { lacks = [] } = checked;
if (lacks.length > 0) {
  console.log(`No release until this is said of ${unfinished.join(', ')}, which ${unfinishedList} calls unfinished:`);
  for (const lack of lacksInWords(lacks)) console.log(lack);
}
if (told.length > 0 || data === undefined) {
  const files = new Set(told.map(({ place }) => place.file)).size;
  console.log(`${counted(told.length, 'finding')} in ${counted(files, 'file')} (${seconds})`);
  process.exitCode = 1;
} else {
  const isWhole = unfinished.length === 0;
  console.log(
    `The data are right${isWhole ? '' : ' so far'}: ${statements(data)} statements on ${data.platformIds.length} platforms (${seconds})`,
  );
  if (!isWhole) console.log(wordsOnUnfinished());
}

function wordsOnUnfinished(): string {
  if (lacks.length > 0) return `${counted(lacks.length, 'thing')} to say before a release of ${unfinished.join(', ')}`;
  return `Nothing is missing of ${unfinished.join(', ')}: take it out of ${unfinishedList}.`;
}

async function staleFindings({ content }: Data): Promise<Finding[]> {
  const [{ staleFiles }, { staleFinding }] = await Promise.all([
    import('./renew/generated-files.ts'),
    import('./renew/stale-finding.ts'),
  ]);
  try {
    return (await staleFiles(repository, content)).map((stale) => staleFinding(repository, stale));
  } catch (error) {
    return [{ place: { file: 'README.md' }, message: error instanceof Error ? error.message : String(error) }];
  }
}

function statements({ content }: Data): number {
  return Object.values(content.platforms).flatMap(({ cells }) => Object.values(cells).flat()).length;
}
