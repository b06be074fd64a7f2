import {
  byCapability,
  byPlatform,
  capabilities,
  categories,
  compare,
  dataset,
  platforms,
  supportOf,
} from 'mlops-platforms';
import { seeded } from './random.mjs';
import { printTable } from './table.mjs';
import { median, sideBySide, timeOf } from './timing.mjs';

/** Asked one after the other, in an order that no compiler can foresee. */
const questionCount = 1024;
const rounds = 60;
const seed = 20211002;

/** What a question by id costs beside the same step into a plain object. */
export function measureLookups() {
  console.log(`\nLookups by id, ${questionCount} in a row: the median of ${rounds}`);
  const random = seeded(seed);
  const questions = Array.from({ length: questionCount }, () => {
    const platform = random.pick(Object.keys(platforms));
    const other = random.pick(Object.keys(platforms).filter((id) => id !== platform));
    const [category, capability] = [random.pick(Object.keys(categories)), random.pick(Object.keys(capabilities))];
    return { platform, pair: [platform, other], category, capability };
  });
  const plain = JSON.parse(JSON.stringify(dataset));
  const lookups = {
    plain: ({ platform, category }) => plain.platforms[platform].cells[category].length,
    'byPlatform(id).cells[id]': ({ platform, category }) => byPlatform(platform).cells[category].length,
    'supportOf(id, id)': ({ platform, capability }) => supportOf(platform, capability).claims.length,
    'byCapability(id)': ({ platform, capability }) => byCapability(capability).platforms[platform].claims.length,
    'compare([id, id])': ({ pair, category }) => compare(pair).cells[category][pair[1]].length,
  };
  const contestants = Object.entries(lookups).map(([name, look]) => [name, () => nanosecondsEach(look, questions)]);
  const times = sideBySide(Object.fromEntries(contestants), rounds);
  const names = Object.keys(lookups).filter((name) => name !== 'plain');
  printTable(
    names.map((measure) => ({
      measure,
      ours: median(times[measure]),
      peer: 'plain.platforms[id].cells[id]',
      theirs: median(times.plain),
      unit: 'ns',
    })),
  );
}

function nanosecondsEach(look, questions) {
  let found = 0;
  const time = timeOf(() => {
    for (const question of questions) found += look(question);
  });
  if (found === 0) throw new Error('Nothing was found.');
  return (time * 1e6) / questions.length;
}
