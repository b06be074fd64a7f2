import { readFileSync } from 'node:fs';

JSON.parse(readFileSync(process.argv[3], 'utf8'));
