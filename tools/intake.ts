// npm run intake: checks the column of a platform, and writes it into src/data. See npm run intake -- --help.
import { content } from '../src/data/content.ts';
import { runTool } from './command/run-tool.ts';
import { releaseFacts } from './release-facts.ts';

// What a build puts in the place of this name, whoever runs the package from its source has to say before it is loaded.
Object.assign(globalThis, { RELEASE: JSON.stringify(releaseFacts(content)) });
const { answerTo } = await import('./intake/answer.ts');

await runTool('intake', () => answerTo(process.argv.slice(2), process.cwd()));
