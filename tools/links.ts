// npm run links: asks for every page that src/data cites, and tells which moved or vanished; with --propose, what to edit in
// the pages.ts of the platforms. See npm run links -- --help.
import { runTool } from './command/run-tool.ts';
import { findingsInWords } from './data/finding.ts';
import { loadData } from './data/load-data.ts';
import { answerTo } from './links/answer.ts';

const repository = process.cwd();
const { data, findings } = await loadData(repository);
for (const finding of findingsInWords(findings)) console.error(finding);
if (data === undefined) {
  process.exitCode = 2;
} else {
  await runTool('links', () => answerTo(process.argv.slice(2), data, repository));
}
