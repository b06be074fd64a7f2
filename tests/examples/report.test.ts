import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { outcomeOf, run } from '../package/command.ts';
import { installedPackage } from '../package/consumer.ts';
import { type InstalledExample, installExample } from './installed-example.ts';

const matrix: typeof import('../../src/index.ts') = createRequire(join(installedPackage(), 'package.json'))(
  './dist/index.cjs',
);
const { platforms, supportOf } = matrix;
const asked = ['drift-detection', 'self-hosted'] as const;

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

const isSupported = (id: keyof typeof platforms) =>
  asked.every((capability) => !['none', 'unknown'].includes(supportOf(id, capability).level));
const everyPlatform = Object.values(platforms);
const listed = everyPlatform.filter(({ id }) => isSupported(id));

describe('the report example', () => {
  test('compiles', async () => {
    const { code, stdout } = await outcomeOf('npm', ['run', '--silent', 'check'], { cwd: example.folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  test('lists the platforms that have both capabilities, and names the others apart', () => {
    const others = everyPlatform.filter((platform) => !listed.includes(platform)).map(({ name }) => name);
    expect(listed).not.toEqual([]);
    expect(others).not.toEqual([]);
    expect([...sections(report, 3).keys()].sort()).toEqual(listed.map(({ name }) => name).sort());
    const notListed = [...sections(report, 2)].find(([heading]) => heading === 'Not on the list')?.[1] ?? '';
    expect([...notListed.matchAll(/^- \*\*(.*?)\*\*/gm)].map(([, name]) => name)).toEqual(others);
  });

  test('groups together the platforms that detect drift in the same way', () => {
    const levels = new Map(listed.map(({ id, name }) => [name, supportOf(id, 'drift-detection').level]));
    const groups = [...sections(report, 2)].filter(([heading]) => heading !== 'Not on the list');
    const levelsOfGroups = groups.map(([, text]) => [...sections(text, 3).keys()].map((name) => levels.get(name)));
    expect(levelsOfGroups.map((group) => new Set(group).size)).toEqual(groups.map(() => 1));
    expect(new Set(levelsOfGroups.flat()).size).toBe(groups.length);
  });

  test.each(listed.map(({ id, name }) => [name, id] as const))(
    'says of %s what is claimed, and its limits',
    (name, id) => {
      const text = sections(report, 3).get(name) ?? '';
      for (const capability of asked) {
        const { claims, contested } = supportOf(id, capability);
        const head = `- **${matrix.capabilities[capability].name}**${contested ? ' (contested)' : ''}\n`;
        expect(text).toContain(head);
        for (const { feature, support } of claims) {
          const line = text.split('\n').find((line) => line.startsWith(`  - ${feature.text}`));
          const aside = line?.replace(feature.text, '');
          const only = feature.only?.map((offering) => platforms[id].offerings[offering]?.name) ?? [];
          const partial = support.partial ? ['in part'] : [];
          const limits = [support.via, support.stage, ...partial, ...only].filter((limit) => limit !== undefined);
          for (const limit of limits) expect(aside).toContain(limit);
        }
      }
    },
  );

  test('numbers its sources from 1, and every number leads to a page of the claim that cites it', () => {
    const notes = [...report.matchAll(/^\[\^(\d+)\]: .*?<(.*?)>/gm)];
    expect(notes.map(([, number]) => Number(number))).toEqual(notes.map((_, place) => place + 1));
    const addresses = new Map(notes.map(([, number, url]) => [number, url]));
    const cited = new Set<string | undefined>();
    for (const feature of listed
      .flatMap(({ id }) => asked.flatMap((capability) => supportOf(id, capability).claims))
      .map((claim) => claim.feature)) {
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
