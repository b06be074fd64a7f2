// Draws statements, claims, or capabilities that were searched for and not found, for somebody to read their pages again.
// The same seed draws the same from the same data: npm run --silent draw -- statements 60 some-seed
import { content } from '../src/data/content.ts';
import { drawn } from './draw/drawn.ts';
import { pools } from './draw/pools.ts';

const [what = '', count = '', seed = ''] = process.argv.slice(2);
if (!Object.hasOwn(pools, what) || !/^[1-9]\d*$/.test(count) || seed === '') {
  console.error(`draw expects one of ${Object.keys(pools).join(', ')}, how many, and a seed`);
  process.exitCode = 2;
} else {
  for (const entry of drawn(content, what as keyof typeof pools, Number(count), seed)) {
    console.log(JSON.stringify(entry));
  }
}
