// npm run intake: checks the column of a platform, and writes it into src/data. See npm run intake -- --help.
import { runTool } from './command/run-tool.ts';
import { answerTo } from './intake/answer.ts';

await runTool('intake', () => answerTo(process.argv.slice(2), process.cwd()));
