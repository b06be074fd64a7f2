import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { platformIds } from '../../../src/data/ids.ts';
import { json, printed } from './printed.ts';

let folder: string;
const file = (name: string) => join(folder, name);
const asked = ['evaluate', '--must', 'automl', '--platform', 'kubeflow,mlflow'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('an evaluation', () => {
  it('is written in the format that is asked for, or that the name of the file tells', async () => {
    expect(await printed(80, ...asked, '--format', 'md')).toMatch(/^# /);
    expect(await printed(80, ...asked, '--format', 'csv')).toContain(',');
    expect(await printed(80, ...asked, '--out', file('ranking.html'))).toBe('');
    expect(await readFile(file('ranking.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    for (const ending of ['htm', 'HTM', 'Html']) {
      await printed(80, ...asked, '--out', file(`ranking.${ending}`));
      expect(await readFile(file(`ranking.${ending}`), 'utf8')).toMatch(/^<!doctype html>/i);
    }
    await run([...asked, '--out', file('ranking.json')]);
    expect(JSON.parse(await readFile(file('ranking.json'), 'utf8'))).toEqual(await json(...asked));
    await expect(printed(80, ...asked, '--format', 'ndjson')).rejects.toThrow(
      "cannot export 'ndjson'; did you mean json?",
    );
  });

  it('explains its numbers before it gives them, by the names that they have in JSON', async () => {
    const said = await printed(80, ...asked);
    const [first] = (await json(...asked)).platforms;
    for (const name of ['score', 'best']) {
      expect(said.search(new RegExp(`^${name} `, 'm'))).toBeLessThan(said.search(/^1\. /m));
      expect(said).toContain(first[name].toFixed(2));
      expect(said).toMatch(new RegExp(`^platform .*\\b${name}\\b`, 'm'));
    }
    expect(said).toMatch(/earns by its level: native 1\.00, preview 0\.75,/);
  });

  it('shows the first platforms only, where that is asked for, and says how many more there are', async () => {
    const said = await printed(80, ...asked, '--top', '1');
    expect(said).toContain('\nand 1 more\n');
    expect(said.match(/^1\. .*─$/gm)).toHaveLength(1);
    expect(said).not.toMatch(/^2\. /m);
  });
});

describe('an export', () => {
  it('of levels has no statements, and in CSV a byte-order mark where that is asked for', async () => {
    const levels = ['export', '--format', 'csv', '--levels-only', '--capability', 'automl'];
    const plain = await printed(80, ...levels);
    expect(plain).not.toContain('https://');
    expect(plain.trim().split('\n')).toHaveLength(platformIds.length + 1);
    expect(await printed(80, ...levels, '--bom')).toBe(`\ufeff${plain}`);
  });

  it('of differences has those alone', async () => {
    const pair = ['export', '--format', 'json', '--platform', 'kubeflow,mlflow', '--category', 'pricing'];
    const differing = JSON.parse(await printed(80, ...pair, '--differences'));
    expect(differing.differing.capabilities.length).toBeGreaterThan(0);
    expect(JSON.parse(await printed(80, ...pair))).not.toHaveProperty('differing');
  });

  it('in JSON is the whole answer, so that what would narrow it down is refused', async () => {
    await expect(printed(80, 'export', '--format', 'json', '--levels-only')).rejects.toThrow(
      '--levels-only cannot narrow',
    );
    await expect(printed(80, ...asked, '--format', 'json', '--top', '1')).rejects.toThrow('--top cannot narrow');
  });
});

describe('what contradicts another option, or would be ignored beside it, is refused', () => {
  it.each([
    [[...asked, '--json', '--format', 'md'], '--json and --format md ask for two kinds of output'],
    [['export', '--json', '--format', 'csv'], '--json and --format csv ask for two kinds of output'],
    [['export', '--json', '--out', '-', '--format', 'csv'], '--json and --format csv ask for two kinds of output'],
    [[...asked, '--json', '--top', '1'], '--top cannot narrow down JSON'],
    [['export', '--json', '--capability', 'automl'], '--capability cannot narrow down JSON'],
    [['export', '--format', 'md', '--bom'], '--bom is for csv, found the format md'],
    [['export', '--format', 'csv', '--title', 'x'], '--title is for md and html, found the format csv'],
    [['export', '--format', 'ndjson', '--title', 'x'], '--title is for md and html, found the format ndjson'],
    [['export', '--json', '--title', 'x'], '--title is for md and html, found the format json'],
    [['export', '--format', 'md', '--retired', '--levels-only'], '--retired adds statements, which --levels-only'],
    [['export', '--format', 'md', '--retired', '--platform', 'h2o,mlflow'], '--retired is for the whole matrix or one'],
    [['export', '--format', 'md', '--retired', '--category', 'pricing'], '--retired is for the whole matrix or one'],
    [['export', '--format', 'md', '--retired', '--differences'], '--retired is for the whole matrix or one'],
    [['show', 'kubeflow/model-training/katib', '--category', 'pricing'], '--category changes nothing there'],
    [['show', 'Google', '--category', 'pricing'], '--category changes nothing there'],
    [['show', 'Google', '--retired'], '--retired changes nothing there'],
    [['diff', '-', '-'], 'the input can be read once'],
  ])('%j', async (args, message) => {
    await expect(printed(80, ...args)).rejects.toThrow(message);
  });

  it('and what says the same twice is not', async () => {
    const subject = ['export', '--platform', 'mlflow'];
    const said = await json(...subject);
    expect(said.id).toBe('mlflow');
    expect(await json(...subject, '--format', 'json')).toEqual(said);
    expect(JSON.parse(await printed(80, ...subject, '--format', 'json', '--out', '-'))).toEqual(said);
    expect(await json(...subject, '--format', 'md', '--out', file('mlflow.md'))).toEqual({
      file: file('mlflow.md'),
      format: 'md',
    });
  });
});
