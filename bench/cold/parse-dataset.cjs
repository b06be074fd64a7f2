const { readFileSync } = require('node:fs');
const { join } = require('node:path');

JSON.parse(readFileSync(join(__dirname, '../../dist/dataset.json'), 'utf8'));
