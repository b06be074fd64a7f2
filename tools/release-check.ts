// npm run release:check: whether what is pending suffices for what became of the data since the last release. See npm run
// release:check -- --help.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './command/run-tool.ts';
import { findingsInWords } from './data/finding.ts';
import { loadData } from './data/load-data.ts';
import { answerTo } from './release/check/answer.ts';
import { latestRelease } from './release/check/last-release.ts';

const root = process.cwd();
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { data, findings } = await loadData(root);
for (const finding of findingsInWords(findings)) console.error(finding);
if (data === undefined) {
  process.exitCode = 2;
} else {
  const candidate = { root, name, version, content: data.content, latestRelease: () => latestRelease(name) };
  await runTool('release:check', () => answerTo(process.argv.slice(2), candidate));
}
