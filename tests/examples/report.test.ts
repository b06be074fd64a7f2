import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { outcomeOf, run } from '../package/command.ts';
import { installedPackage } from '../package/consumer.ts';
import { type InstalledExample, installExample } from './installed-example.ts';

const matrix: typeof import('../../src/index.ts') = createRequire(join(installedPackage(), 'package.json'))(
  './dist/index.cjs',
);
const { capabilities, evaluate, platforms, products } = matrix;
const asked = ['drift-detection', 'self-hosted', 'feature-store'] as const;
const { platforms: ranked, aside } = evaluate({ requirements: asked });
type Ranked = (typeof ranked)[number];

/** A platform by its name, and with it that its end has come. */
function named({ platform }: Pick<Ranked, 'platform'>): string {
  const { name, status } = platforms[platform];
  return status.is === 'active' ? name : `${name} (${status.is} since ${status.since})`;
}

const hasAll = ({ fails, unsure }: Ranked) => fails.length === 0 && unsure.length === 0;
const listed = ranked.filter(hasAll);
const offering = (platform: Ranked['platform'], key: string) => platforms[platform].offerings[key]?.name ?? key;

let example: InstalledExample;
let report: string;

beforeAll(async () => {
  example = await installExample('report', [inject('tarball')]);
  report = await run('npm', ['run', '--silent', 'start'], { cwd: example.folder });
});

afterAll(() => example?.remove());

/** The texts under the headings of a depth, by heading. */
function sections(markdown: string, depth: number): Map<string, string> {
  const [, ...parts] = markdown.split(new RegExp(`^${'#'.repeat(depth)} `, 'm'));
  return new Map(parts.map((part) => [part.split('\n', 1).join(), part]));
}

/** The statements of a part of the report, each with what stands behind its text. */
function statements(part: string): { readonly text: string; readonly after: string }[] {
  const lines = part.split('\n').filter((line) => line.startsWith('  - '));
  return lines.map((line) => {
    const [text = '', after = ''] = line.slice(4).split(/(?<=\.)(?= _\(|\[\^| \(no source|$)(.*)/);
    return { text, after };
  });
}

describe('the report example', () => {
  test('compiles', async () => {
    const { code, stdout } = await outcomeOf('npm', ['run', '--silent', 'check'], { cwd: example.folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  test('lists the platforms that have all capabilities in one configuration, and names that', () => {
    expect(listed).not.toEqual([]);
    expect([...sections(report, 3).keys()].sort()).toEqual(listed.map(named).sort());
    for (const one of listed) {
      const { form, parts } = one.configuration;
      expect(sections(report, 3).get(named(one))).toContain(`\nAs ${offering(one.platform, form ?? parts[0] ?? '')}`);
    }
  });

  test.each([
    ['Ask the vendor', ranked.filter((one) => !hasAll(one) && one.fails.length === 0)],
    ['Not on the list', ranked.filter(({ fails }) => fails.length > 0)],
    ['No longer developed, and not ranked', aside],
  ])('names the others apart: %s', (heading, expected) => {
    expect(expected).not.toEqual([]);
    const part = sections(report, 2).get(heading) ?? '';
    expect([...part.matchAll(/^- \*\*(.*?)\*\*/gm)].map(([, name]) => name)).toEqual(expected.map(named));
  });

  test('tells what was searched for and not found from what is denied', () => {
    for (const one of ranked) {
      for (const { capability, verdict, level, lookedOn } of one.verdicts) {
        const line = report.split('\n').find((line) => line.startsWith(`- **${named(one)}**: `)) ?? '';
        const { name } = capabilities[capability];
        if (hasAll(one)) expect(['met', 'partly']).toContain(verdict);
        else if (verdict === 'not-found')
          expect(line).toContain(`${name} was searched for on ${lookedOn} and not found`);
        else if (level === 'not-found') expect(line).toMatch(new RegExp(`${name} is not documented .*${lookedOn}`));
        if (level === 'none') expect(line).toMatch(new RegExp(`${name} is denied[^;]*\\[\\^\\d+\\]`));
      }
    }
  });

  test('groups together the platforms that detect drift in the same way', () => {
    const levels = new Map(listed.map((one) => [named(one), one.verdicts[0]?.level]));
    const groups = [...sections(report, 2).values()].filter((text) => sections(text, 3).size > 0);
    const levelsOfGroups = groups.map((text) => [...sections(text, 3).keys()].map((name) => levels.get(name)));
    expect(levelsOfGroups.map((group) => new Set(group).size)).toEqual(groups.map(() => 1));
    expect(new Set(levelsOfGroups.flat()).size).toBe(groups.length);
  });

  test.each(listed.map((one) => [named(one), one] as const))(
    'says of %s at which level, with which of its offerings, and within which limits',
    (name, { platform, verdicts }) => {
      const entry = sections(report, 3).get(name) ?? '';
      for (const { capability, level, only = [], except = [], claims } of verdicts) {
        const [, ...parts] = entry.split(/^(?=- \*\*)/m);
        const part = parts.find((text) => text.startsWith(`- **${capabilities[capability].name}**: `)) ?? '';
        const [head = ''] = part.split('\n');
        expect(head).toContain(`: ${level}`);
        for (const key of [...only, ...except]) expect(head).toContain(offering(platform, key));
        expect(head.includes(' · ')).toBe(only.length > 0);
        const said = statements(part);
        expect(said.map(({ text }) => text).sort()).toEqual(claims.map(({ feature }) => feature.text).sort());
        for (const { feature, support, holds } of claims) {
          const { after = '' } = said.find(({ text }) => text === feature.text) ?? {};
          expect(after.includes('does not hold in this configuration')).toBe(!holds);
          const names = feature.only?.map((key) => offering(platform, key)) ?? [];
          const partial = support.partial ? ['in part'] : [];
          const stage = support.stage === undefined ? [] : [support.stage];
          const through = support.via?.map((id) => products[id as keyof typeof products].name) ?? [];
          for (const limit of [...through, ...stage, ...partial, ...names]) expect(after).toContain(limit);
        }
      }
    },
  );

  test('numbers its sources from 1, and every number leads to a page of the claim that cites it', () => {
    const notes = [...report.matchAll(/^\[\^(\d+)\]: .*?<(.*?)>/gm)];
    expect(notes.map(([, number]) => Number(number))).toEqual(notes.map((_, place) => place + 1));
    const addresses = new Map(notes.map(([, number, url]) => [number, url]));
    const cited = new Set<string | undefined>();
    const claims = listed.flatMap(({ verdicts }) => verdicts.flatMap((verdict) => verdict.claims));
    for (const { feature } of claims) {
      const line = report.split('\n').find((line) => line.startsWith(`  - ${feature.text}`)) ?? '';
      const numbers = [...line.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => number);
      expect(numbers.map((number) => addresses.get(number ?? ''))).toEqual([
        ...new Set(feature.sources.map(({ url }) => url)),
      ]);
      for (const number of numbers) cited.add(number);
    }
    for (const [, number] of report.matchAll(/\[\^(\d+)\](?!:)/g)) {
      expect(addresses.has(number ?? '')).toBe(true);
      cited.add(number);
    }
    expect([...addresses.keys()].filter((number) => !cited.has(number))).toEqual([]);
  });
});
