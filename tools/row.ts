// npm run row: a capability over all platforms, as somebody needs it who judges it, and what would become of the data if
// it were judged otherwise. See npm run row -- --help.
import { deliver } from '../src/cli/delivery.ts';
import { messageOf } from '../src/cli/messages.ts';
import { written } from '../src/cli/output.ts';
import { harmless } from '../src/cli/paint.ts';
import { terminalOf } from '../src/cli/terminal.ts';
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
  try {
    const matrix = { content: data.content, check: dataCheck(data, firstEdition(repository), today()) };
    const { answered, json, look } = await answerTo(process.argv.slice(2), matrix);
    process.exitCode = answered.code ?? 0;
    await deliver(written(answered, json, terminalOf(process.stdout, process.env, look)), process.stdout);
  } catch (error) {
    console.error(`row: ${harmless(messageOf(error))}`);
    process.exitCode = 2;
  }
}
