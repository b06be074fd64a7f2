// What changed since the version that a decision was based on: the levels that moved, then every change with its sources.
import { dataset as now } from 'matrix-now';
import { diff } from 'matrix-now/diff';
import { toMarkdown } from 'matrix-now/report';
import { dataset as then } from 'matrix-then';

const title = `What changed from ${then.version} to ${now.version}`;
process.stdout.write(toMarkdown(diff(then, now), { title, before: then, content: now }));
