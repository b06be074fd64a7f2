// npm run new-platform: an empty platform in src/data, formatted and registered. See npm run new-platform -- --help.
import { runTool } from './command/run-tool.ts';
import { answerTo } from './new-platform/answer.ts';

await runTool('new-platform', async () => answerTo(process.argv.slice(2), process.cwd()));
