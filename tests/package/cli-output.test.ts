import { watch } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerTo, folderOf, inShell, startAsking } from './cli.ts';

let folder: string;

beforeEach(async () => {
  folder = await folderOf({ 'old.json': 'old', 'list.json': '[]' });
});

afterEach(() => rm(folder, { recursive: true }));

const failing = 'stale --before 2099-01 --fail';
const line = /^mlops-platforms: .*\n$/;

describe('a reader that goes away', () => {
  // More than a pipe holds, so that the command notices.
  test.each([
    [failing, 1],
    [`${failing} --json`, 1],
    ['validate list.json --json', 1],
    ['export --format json', 0],
    ['list', 0],
    ['support nothing', 2],
    ['--nothing', 2],
  ])('does not change how %s ends', async (asked, code) => {
    for (const reader of ['head -n 1', 'true']) {
      const { stdout, stderr } = await inShell(
        `{ ask ${asked}; echo "ended $?" >&3; } 3>ended | ${reader}; cat ended`,
        folder,
      );
      expect(stdout.split('\n')).toContain(`ended ${code}`);
      if (code !== 2) expect(stderr).toBe('');
    }
    const { code: piped } = await inShell(`set -o pipefail; ask ${asked} | head -n 1`, folder);
    expect(piped).toBe(code);
  });

  test.each([
    [failing, 1],
    ['list', 0],
    ['support nothing', 2],
  ])('or was never there does not change how %s ends', async (asked, code) => {
    expect((await inShell(`ask ${asked} >&-`, folder)).code).toBe(code);
    expect((await inShell(`ask ${asked} 2>&-`, folder)).code).toBe(code);
    expect((await inShell(`ask ${asked} 2>&1 | true; exit \${PIPESTATUS[0]}`, folder)).code).toBe(code);
  });
});

describe('an output that takes no more', () => {
  // 32 KB: less than what is printed, so that it takes a part of it.
  test.each(['export --format json', 'export --format csv', 'show h2o', failing, 'show h2o --json'])(
    'ends %s with 2 and one line',
    async (asked) => {
      const { code, stderr } = await inShell(`ulimit -f 32; ask ${asked} > full`, folder);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(line) });
      expect(stderr).toContain('cannot write the output: ');
    },
  );

  test('ends it with 2 if not even that line can be written', async () => {
    const { code, stderr } = await inShell('ulimit -f 0; ask support nothing > full 2> full-too', folder);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  });

  test('because it is open for reading only ends it with 2 and one line', async () => {
    const { code, stderr } = await inShell('ask list 1< list.json', folder);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(line) });
  });

  test('for a while gets all of it in the end', async () => {
    const { stdout } = await inShell('ask export --format json | { sleep 1; cat; }', folder);
    expect(stdout).toBe(await answerTo('export', '--format', 'json'));
  });
});

describe('a file that is written with --out', () => {
  test('stands as it was if there is no room for the new one', async () => {
    const { code, stderr } = await inShell('ulimit -f 32; ask export --out old.json', folder);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(line) });
    expect(await readFile(join(folder, 'old.json'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['list.json', 'old.json']);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'is the old or the new one after %s, and nothing else is there',
    async (signal) => {
      const whole = await answerTo('export', '--format', 'json');
      const ends = new Set<string>();
      for (let time = 0; time < 6; time++) {
        await writeFile(join(folder, 'old.json'), 'old');
        const { child, ended } = startAsking(['export', '--out', join(folder, 'old.json')]);
        // As soon as something happens in the folder, the new file is being written. Twice, as impatient users do.
        const watcher = watch(folder, () => child.kill(signal) && child.kill(signal));
        const end = await ended;
        watcher.close();
        expect([0, signal]).toContain(end.signalCode ?? end.exitCode);
        const found = await readFile(join(folder, 'old.json'), 'utf8');
        expect(found === 'old' || found === whole).toBe(true);
        expect((await readdir(folder)).sort()).toEqual(['list.json', 'old.json']);
        ends.add(String(end.signalCode ?? end.exitCode));
      }
      expect(ends).toContain(signal);
    },
  );

  test('may be the output, by a dash or by its name', async () => {
    const asked = 'export --format csv --platform mlflow';
    const said = await answerTo(...asked.split(' '));
    for (const out of ['-', '/dev/stdout'])
      expect((await inShell(`ask ${asked} --out ${out} | cat`, folder)).stdout).toBe(said);
    expect((await inShell(`ask ${asked} --out /dev/stdout > here; cat here`, folder)).stdout).toBe(said);
    expect((await inShell(`ask ${asked} --out >(cat > here); sleep 1; cat here`, folder)).stdout).toBe(said);
  });
});
