import { cpus } from 'node:os';
import { dataset } from 'mlops-platforms';
import { measureAnswers } from './answers.mjs';
import { measureFirstAnswer, measureImport, measureParts } from './cold.mjs';
import { measureCommand } from './command.mjs';
import { measureLookups } from './lookups.mjs';
import { measureRelevance } from './relevance.mjs';
import { measureSearch } from './search.mjs';
import { enlarged } from './synthetic.mjs';

/** As many platforms as there may be one day. */
const largerCount = 44;
const seed = 20211003;

const start = performance.now();
const larger = enlarged(dataset, largerCount, seed);
console.log(`Node ${process.version} on ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model}`);
measureLookups();
measureAnswers();
measureSearch('Search, as shipped', dataset, { builds: 15, rounds: 25 });
measureSearch(`Search, ${largerCount} platforms`, larger, { builds: 5, rounds: 9 });
await measureRelevance();
await measureFirstAnswer(larger, 25);
measureImport(25);
await measureParts(larger, 25);
measureCommand(15);
console.log(`\n${Math.round((performance.now() - start) / 1000)} s in all.`);
