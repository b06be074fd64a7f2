import { readFileSync } from 'node:fs';

JSON.parse(readFileSync(new URL('../../dist/dataset.json', import.meta.url), 'utf8'));
