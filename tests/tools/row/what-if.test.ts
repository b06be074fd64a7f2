import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { content as matrixContent } from '../../../src/data/content.ts';
import { capabilityIds, platformIds } from '../../../src/data/ids.ts';
import type { Content } from '../../../src/model/content.ts';
import { diff } from '../../../src/query/diff/diff.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { supportOf } from '../../../src/query/support/support-of.ts';
import { answerTo } from '../../../tools/row/answer.ts';
import { judgedAnew } from '../../../tools/row/what-if/judged-anew.ts';
import type { Move, Outcome } from '../../../tools/row/what-if/outcome.ts';
import { checkedJudgements } from '../../../tools/row/what-if/read-judgements.ts';
import { matrix, printed } from './asking.ts';

const content: Content = matrixContent;
const folder = mkdtempSync(join(tmpdir(), 'what-if-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(judgement: object): string {
  const path = join(folder, 'judgement.json');
  writeFileSync(path, JSON.stringify(judgement));
  return path;
}

/** What becomes of the data, and the exit code. */
async function outcomeOf(capability: string, judgement: object, ...args: string[]) {
  const { answered } = await answerTo([capability, '--what-if', file(judgement), ...args], matrix);
  return { outcome: answered.value as Outcome, code: answered.code ?? 0 };
}

/** A pair in which one native claim, of a statement that was recorded later than 2021, is all that counts. */
const sole =
  capabilityIds
    .flatMap((capability) => platformIds.map((platform) => ({ capability, platform })))
    .flatMap(({ capability, platform }) => {
      const { claims, mentions, level, only } = supportOf(content, platform, capability);
      const [claim] = claims;
      if (claim === undefined || claims.length > 1 || mentions.length > 0 || level !== 'native') return [];
      if (only !== undefined || claim.feature.recorded === '2021-10') return [];
      const { of } = content.capabilities[capability] ?? {};
      return of === undefined ? [{ capability, platform, id: claim.feature.id }] : [];
    })[0] ?? expect.fail('the data have no such pair');

const answers = (whole: Content) =>
  platformIds.flatMap((platform) => capabilityIds.map((capability) => supportOf(whole, platform, capability)));

const moved = (moves: readonly Move[]) => moves.filter((move) => move.moved);

describe('a judgement that is that of the data', () => {
  it('moves nothing, breaks nothing and needs no release', async () => {
    const { capability, id, platform } = sole;
    const { support, only = null } = findFeatures(content).find((feature) => feature.id === id) ?? expect.fail(id);
    const { outcome, code } = await outcomeOf(capability, { [id]: { support: support[capability], only } });
    expect(outcome.row.map((move) => move.platform)).toEqual([...platformIds]);
    expect([...moved(outcome.row), ...outcome.elsewhere]).toEqual([]);
    expect(outcome.broken).toEqual({ contradictions: [], rules: [] });
    expect(outcome.mended).toEqual({ contradictions: [], rules: [] });
    expect(outcome.release).toEqual({ level: 'none', changes: [] });
    expect(code).toBe(0);
    expect(await printed(80, [capability, '--what-if', file({ notFound: { [platform]: null } })])).toMatch(
      /: 0 of \d+ answers move[\s\S]*Rules newly broken: none[\s\S]*Release: none/,
    );
  });
});

describe('a judgement', () => {
  const { capability, platform, id } = sole;

  it('moves the answer, and asks for a minor release', async () => {
    const { outcome } = await outcomeOf(capability, { [id]: { support: { how: 'custom' } } });
    const [move, ...others] = moved(outcome.row);
    expect(others).toEqual([]);
    expect(move).toMatchObject({ platform, capability, before: { level: 'native' }, after: { level: 'custom' } });
    expect(outcome.release.level).toBe('minor');
    expect(outcome.release.changes).toMatchObject([{ kind: 'feature-judged-anew', id }]);
  });

  it('by which nothing is left to say asks for a search, and its day for a patch besides', async () => {
    const left = await outcomeOf(capability, { [id]: { support: 'about' } });
    expect(moved(left.outcome.row)).toMatchObject([{ after: { level: 'unknown' } }]);
    expect(left.outcome.broken.rules.map(({ path }) => path)).toEqual([expect.stringContaining(platform)]);
    expect(left.code).toBe(1);

    const found = await outcomeOf(capability, { [id]: { support: 'about' }, notFound: { [platform]: '2026-11-30' } });
    expect(moved(found.outcome.row)).toMatchObject([{ after: { level: 'not-found', lookedOn: '2026-11-30' } }]);
    expect(found.outcome.broken).toEqual({ contradictions: [], rules: [] });
    expect(found.outcome.release.level).toBe('minor');
    expect(found.code).toBe(0);
  });

  it('that says not found of what is claimed breaks a rule', async () => {
    const { outcome, code } = await outcomeOf(capability, { notFound: { [platform]: '2026-11-30' } });
    expect(outcome.broken.rules).toMatchObject([
      { path: `platforms/${id}`, message: expect.stringContaining('notFound') },
    ]);
    expect(code).toBe(1);
  });

  it('that denies what another statement has is a contradiction, and mends one when it goes', async () => {
    const other = findFeatures(content, { platforms: [platform] }).find(
      ({ support, only, recorded, text }) =>
        !Object.hasOwn(support, capability) &&
        only === undefined &&
        recorded > '2021-10' &&
        /\bno\b|\bnot\b/.test(text),
    );
    const denial = { [other?.id ?? expect.fail()]: { support: { how: 'none' } } };
    const { outcome } = await outcomeOf(capability, denial);
    expect(outcome.broken.contradictions).toMatchObject([{ path: `platforms/${other?.id}` }]);
    expect(outcome.broken.contradictions[0]?.message).toContain(id);
    expect(moved(outcome.row)).toMatchObject([{ after: { contested: true } }]);

    const judged = judgedAnew(
      content,
      capability,
      checkedJudgements(denial, content, content.capabilities[capability] ?? expect.fail()),
    );
    const back = { [other?.id ?? '']: { support: null } };
    const { answered } = await answerTo([capability, '--what-if', file(back)], { ...matrix, content: judged });
    expect((answered.value as Outcome).mended.contradictions).toEqual(outcome.broken.contradictions);
    expect((answered.value as Outcome).broken).toEqual({ contradictions: [], rules: [] });
  });

  it('of a scope moves all that the statement claims, and tells it of other rows', async () => {
    const several = findFeatures(content).flatMap((feature) => {
      const { offerings } = content.platforms[feature.platform] ?? expect.fail();
      const apart = Object.entries(offerings).find(([, { standing }]) => standing === 'apart')?.[0];
      const lonely = Object.keys(feature.support).filter(
        (claimed) => supportOf(content, feature.platform, claimed).claims.length === 1,
      );
      return apart !== undefined && feature.only === undefined && lonely.length > 1 ? [{ feature, apart, lonely }] : [];
    })[0];
    const { feature, apart, lonely } = several ?? expect.fail('the data have no such statement');
    const [asked = '', ...others] = lonely;
    const { outcome } = await outcomeOf(asked, { [feature.id]: { only: [apart] } });
    expect(moved(outcome.row).map((move) => move.platform)).toEqual([feature.platform]);
    expect(outcome.elsewhere.map((move) => move.capability)).toEqual(expect.arrayContaining(others));
    expect(outcome.elsewhere.every((move) => move.platform === feature.platform)).toBe(true);
  });

  it('is shown for the platforms that are asked for, in words that name what moved', async () => {
    const args = [capability, '--what-if', file({ [id]: { support: { how: 'custom' } } }), '--platforms', platform];
    const text = await printed(100, args);
    expect(text).toMatch(new RegExp(`^${capability}: 1 of 1 answers move\n`));
    expect(text).toMatch(new RegExp(`^${platform} +native +→ custom$`, 'm'));
    expect(text).toMatch(/^Release: minor$/m);
  });
});

describe('the content that is judged anew', () => {
  it('differs in nothing but what was judged, and leaves the data as they are', () => {
    const { capability, platform, id } = sole;
    const before = JSON.stringify(answers(content));
    const judgements = checkedJudgements(
      { [id]: { support: null, only: null }, notFound: { [platform]: '2026-11-30' } },
      content,
      content.capabilities[capability] ?? expect.fail(),
    );
    const judged = judgedAnew(content, capability, judgements);
    const changes = diff(content, judged).changes.map((change) => `${change.kind} ${change.id}`);
    expect(changes).toEqual([`platform-changed ${platform}`, `feature-judged-anew ${id}`]);
    for (const other of platformIds) {
      if (other !== platform) expect(judged.platforms[other]).toBe(content.platforms[other]);
    }
    expect(JSON.stringify(answers(content))).toBe(before);
  });

  it('is the same again when what was judged is taken back, for every claim of a platform', () => {
    const { seldon } = content.platforms;
    const alone: Content = { ...content, platforms: { seldon: seldon ?? expect.fail() } };
    for (const { id, support } of findFeatures(alone)) {
      const [capability, was] = Object.entries(support)[0] ?? [];
      if (capability === undefined) continue;
      const asked = content.capabilities[capability] ?? expect.fail();
      const judge = (whole: Content, verdict: unknown) =>
        judgedAnew(whole, capability, checkedJudgements({ [id]: { support: verdict } }, whole, asked));
      const other = judge(alone, 'about');
      expect(other.platforms, id).not.toEqual(alone.platforms);
      expect(judge(other, was).platforms, id).toEqual(alone.platforms);
    }
  });
});
