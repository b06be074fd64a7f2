import { describe, expect, it } from 'vitest';
import { longContents } from './long-contents.ts';
import { longQuestions } from './long-questions.ts';

// What takes time that grows with the square of a list takes sixteen times as long for one that is four times as long;
// what sorts it, less than five times. Counted is the time of the processor, which other programs do not lengthen much, and
// a fault only what is one with a wide margin, three times in a row. What takes next to no time for the long list has no
// such part.
const short = 120;
const long = 4 * short;
const margin = 9;
const nextToNothing = 5;

function timeOf(question: () => unknown, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const start = process.cpuUsage();
    question();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe.each(Object.entries(longContents))('a content with long %s', (_, contentOf) => {
  // Asked again where it fails: what is slow stays slow, and what else the machine does passes.
  it('is answered in time that does not grow with the square of its length', { retry: 3, timeout: 120_000 }, () => {
    const [few, many] = [contentOf(short), contentOf(long)];
    const slow: string[] = [];
    for (const [name, question] of Object.entries(longQuestions)) {
      const askMany = question(many);
      const first = timeOf(askMany, 1);
      if (first <= nextToNothing) continue;
      const askFew = question(few);
      if (first <= margin * timeOf(askFew, 2)) continue;
      const isSlow = (times: number) => timeOf(askMany, times) > margin * timeOf(askFew, 2 * times);
      if (timeOf(askMany, 2) > nextToNothing && isSlow(2) && isSlow(4)) slow.push(name);
    }
    expect(slow).toEqual([]);
  });
});
