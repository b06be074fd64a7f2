// Draws statements, or capabilities that were looked for in vain, for somebody to read their pages again. The same seed
// draws the same from the same data: npm run --silent draw -- statements 60 some-seed
import { createHash } from 'node:crypto';
import { findFeatures, platforms } from '../dist/index.js';

const pools = {
  statements: () => findFeatures(),
  'not-found': () =>
    Object.values(platforms).flatMap(({ id, notFound }) =>
      Object.entries(notFound).map(([capability, day]) => ({ id: `${id}/${capability}`, day })),
    ),
};

const [what = '', count = '', seed = ''] = process.argv.slice(2);
if (!Object.hasOwn(pools, what) || !/^[1-9]\d*$/.test(count) || seed === '') {
  console.error(`draw expects ${Object.keys(pools).join(' or ')}, how many, and a seed`);
  process.exit(2);
}
const lot = ({ id }) => createHash('sha256').update(`${seed} ${id}`).digest('hex');
const drawn = pools[what]()
  .map((entry) => ({ entry, lot: lot(entry) }))
  .sort((a, b) => (a.lot < b.lot ? -1 : 1))
  .slice(0, Number(count));
for (const { entry } of drawn) console.log(JSON.stringify(entry));
