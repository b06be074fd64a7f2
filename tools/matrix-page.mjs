// Writes MATRIX.md, the matrix as one table, from the built package: npm run build && node tools/matrix-page.mjs
import { writeFileSync } from 'node:fs';
import { dataset } from '../dist/index.js';
import { toMarkdown } from '../dist/report.js';

// Without the version, which changes with every release: the page changes with what it says alone.
const { categories, capabilities, platforms, redirects } = dataset;
const page = toMarkdown({ categories, capabilities, platforms, redirects });
writeFileSync(new URL('../MATRIX.md', import.meta.url), page);
