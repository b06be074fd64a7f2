import { capabilities, dataset, evaluate, platforms, supportGrid } from 'mlops-platforms';
import { levelOf, levelScores, recordedLevels } from 'mlops-platforms/levels';
import { seeded } from './random.mjs';
import { printTable } from './table.mjs';
import { median, sideBySide, timeOf } from './timing.mjs';

const requirementCount = 10;
const rounds = 40;
const seed = 20211004;

/**
 * The two answers that ask every platform: the whole grid, and a ranking. The peer is what somebody would write over the
 * published JSON: one loop over the statements that keeps the strongest level of each pair. It tells no scope, no
 * configuration and no evidence, so that the ratio is the price of these.
 */
export function measureAnswers() {
  const pairs = Object.keys(platforms).length * Object.keys(capabilities).length;
  console.log(`\nAnswers over all platforms, ${pairs} pairs: the median of ${rounds}`);
  const random = seeded(seed);
  const ids = Object.keys(capabilities);
  const questions = Array.from({ length: rounds }, () => {
    const chosen = new Set();
    while (chosen.size < requirementCount) chosen.add(random.pick(ids));
    return [...chosen];
  });
  const plain = JSON.parse(JSON.stringify(dataset));
  const answers = {
    grid: () => Object.keys(supportGrid().cells).length,
    'plain grid': () => Object.keys(plainGrid(plain)).length,
    ranking: (round) => evaluate({ requirements: questions[round] }).platforms.length,
    'plain ranking': (round) => plainRanking(plain, questions[round]).length,
  };
  for (const answer of Object.values(answers)) timed(answer, 0);
  const contestants = Object.entries(answers).map(([name, answer]) => [name, (round) => timed(answer, round)]);
  const times = sideBySide(Object.fromEntries(contestants), rounds);
  printTable(
    [
      ['supportGrid(), everything', 'grid'],
      [`evaluate, ${requirementCount} requirements`, 'ranking'],
    ].map(([measure, name]) => ({
      measure,
      ours: median(times[name]),
      peer: 'a loop over statements',
      theirs: median(times[`plain ${name}`]),
      unit: 'ms',
    })),
  );
}

function timed(answer, round) {
  let found = 0;
  const time = timeOf(() => {
    found = answer(round);
  });
  if (found === 0) throw new Error('Nothing was answered.');
  return time;
}

/** By platform and capability, the strongest level that any statement claims. */
function plainGrid({ platforms }) {
  const grid = {};
  for (const [id, { cells }] of Object.entries(platforms)) {
    grid[id] = {};
    for (const { support } of Object.values(cells).flat()) {
      for (const [capability, claim] of Object.entries(support)) {
        const level = levelOf(claim);
        const known = grid[id][capability];
        if (known === undefined || recordedLevels.indexOf(level) < recordedLevels.indexOf(known)) {
          grid[id][capability] = level;
        }
      }
    }
  }
  return grid;
}

function plainRanking(content, requirements) {
  const scored = Object.entries(plainGrid(content)).map(([platform, levels]) => {
    const earned = requirements.map((capability) => levelScores[levels[capability] ?? 'none']);
    return { platform, score: earned.reduce((sum, points) => sum + points, 0) / requirements.length };
  });
  return scored.sort((a, b) => b.score - a.score);
}
