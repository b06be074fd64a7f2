import { describe, expect, it } from 'vitest';
import { content as typedContent } from '../../../src/data/content.ts';
import { byPlatform, capabilities, evaluate, platforms, supportOf } from '../../../src/index.ts';
import type { Content } from '../../../src/model/content.ts';
import { accepted, comparable, placeNamed } from './comparing.ts';
import { answerOf, placesOf, verdictIn } from './oracle.ts';

const content: Content = typedContent;
const platformIds = Object.keys(platforms) as (keyof typeof platforms)[];
const capabilityIds = Object.keys(capabilities) as (keyof typeof capabilities)[];

describe.each(platformIds)('%s, by the statements alone', (platform) => {
  const offerings = Object.keys(byPlatform(platform).offerings);

  it('is answered for each capability as its configurations say', () => {
    const wrong = capabilityIds.flatMap((capability) => {
      const oracle = comparable(answerOf(content, platform, capability));
      const answer = comparable(supportOf(platform, capability));
      return differ(oracle, answer) ? [told(`${platform} ${capability}`, oracle, answer)] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('is answered for each capability and offering as the configurations of the offering say', () => {
    const wrong = capabilityIds.flatMap((capability) =>
      offerings.flatMap((offering) => {
        const oracle = comparable(answerOf(content, platform, capability, offering));
        const answer = comparable(supportOf(platform, capability, { offering }));
        return differ(oracle, answer) ? [told(`${platform} ${capability} ${offering}`, oracle, answer)] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('stands to each capability as a must as the configuration that is named for it does', () => {
    const wrong = capabilityIds.flatMap((capability) => {
      const [standing] = evaluate({
        requirements: [capability],
        platforms: [platform],
        accept: accepted,
        includeDiscontinued: true,
      }).platforms;
      const [verdict] = standing?.verdicts ?? [];
      const place = standing && placeNamed(placesOf(byPlatform(platform)), standing.configuration);
      const oracle = place && verdictIn(content, platform, capability, place, accepted);
      const { level } = supportOf(platform, capability);
      // Where some offerings are denied it and others are silent, a must is rather unsure than failed.
      const isSilent = level === 'none' && verdict && ['not-found', 'unknown'].includes(verdict.level);
      const expected = oracle && { ...oracle, supportOf: level };
      const answer = verdict && {
        verdict: verdict.verdict,
        level: verdict.level,
        supportOf: isSilent ? level : verdict.level,
      };
      const where = `${platform} ${capability} in ${place?.key}`;
      return !oracle || differ(expected, answer) ? [told(where, expected, answer)] : [];
    });
    expect(wrong).toEqual([]);
  });
});

/** A difference in one line, so that a list of them can be read. */
function told(where: string, oracle: unknown, answer: unknown): string {
  return `${where}: expected ${JSON.stringify(oracle)}, found ${JSON.stringify(answer)}`;
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
