// npm run row: a capability over all platforms, as somebody needs it who judges it, and what would become of the data if
// it were judged otherwise. See npm run row -- --help.
import { runTool } from './command/run-tool.ts';
import { findingsInWords } from './data/finding.ts';
import { firstEdition } from './data/first-edition/records.ts';
import { loadData } from './data/load-data.ts';
import { today } from './data/today.ts';
import { answerTo } from './row/answer.ts';
import { dataCheck } from './row/what-if/data-check.ts';

const repository = process.cwd();
const { data, findings } = await loadData(repository);
for (const finding of findingsInWords(findings)) console.error(finding);
if (data === undefined) {
  process.exitCode = 2;
} else {
  const check = dataCheck(data, firstEdition(repository), today());
  await runTool('row', () => answerTo(process.argv.slice(2), { content: data.content, check }));
}
