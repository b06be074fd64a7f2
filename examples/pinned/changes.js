// What the matrix says now, and did not say in the version that a decision was made with.
import { dataset as now } from 'matrix-now';
import { diff } from 'matrix-now/diff';
import { toMarkdown } from 'matrix-now/report';
import { dataset as then } from 'matrix-then';

const title = `What changed from ${then.version} to ${now.version}`;
process.stdout.write(toMarkdown(diff(then, now), { title, content: now }));
