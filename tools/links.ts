// npm run links: asks for every page that src/data cites, and tells which moved or vanished; with --propose, what to edit in
// the pages.ts of the platforms. See npm run links -- --help.
import { deliver } from '../src/cli/delivery.ts';
import { messageOf } from '../src/cli/messages.ts';
import { written } from '../src/cli/output.ts';
import { harmless } from '../src/cli/paint.ts';
import { terminalOf } from '../src/cli/terminal.ts';
import { findingsInWords } from './data/finding.ts';
import { loadData } from './data/load-data.ts';
import { answerTo } from './links/answer.ts';

const repository = process.cwd();
const { data, findings } = await loadData(repository);
for (const finding of findingsInWords(findings)) console.error(finding);
if (data === undefined) {
  process.exitCode = 2;
} else {
  try {
    const { answered, json, look } = await answerTo(process.argv.slice(2), data, repository);
    process.exitCode = answered.code ?? 0;
    await deliver(written(answered, json, terminalOf(process.stdout, process.env, look)), process.stdout);
  } catch (error) {
    console.error(`links: ${harmless(messageOf(error))}`);
    process.exitCode = 2;
  }
}
