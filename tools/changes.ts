// npm run changes: what src/data changes against another state of it, as a pull request tells it. See npm run changes -- --help.
import { answerTo } from './changes/answer.ts';
import { runTool } from './command/run-tool.ts';
import { tellSteps } from './command/step-output.ts';
import { findingsInWords } from './data/finding.ts';
import { loadData } from './data/load-data.ts';

const { data, findings } = await loadData(process.cwd());
for (const finding of findingsInWords(findings)) console.error(finding);
if (data === undefined) {
  process.exitCode = 2;
} else {
  await runTool('changes', async () => {
    const answer = await answerTo(process.argv.slice(2), data.content);
    tellSteps({ changed: String(answer.changed) });
    return answer;
  });
}
