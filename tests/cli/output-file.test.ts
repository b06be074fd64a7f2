import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  open as openFile,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOutput } from '../../src/cli/output-file.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const textAt = (name: string) => readFile(at(name), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('a file that is written', () => {
  it('is new, with the rights that new files have there', async () => {
    await writeOutput(at('new.md'), 'new');
    await writeFile(at('other.md'), '');
    expect(await textAt('new.md')).toBe('new');
    expect((await stat(at('new.md'))).mode).toBe((await stat(at('other.md'))).mode);
    expect((await readdir(folder)).sort()).toEqual(['new.md', 'other.md']);
  });

  it.each([0o600, 0o640, 0o755])('keeps its mode %o and is another file', async (mode) => {
    await writeFile(at('a.md'), 'a longer text than the new one');
    await chmod(at('a.md'), mode);
    const before = await stat(at('a.md'));
    await writeOutput(at('a.md'), 'new');
    const after = await stat(at('a.md'));
    expect(await textAt('a.md')).toBe('new');
    expect(after.mode & 0o7777).toBe(mode);
    expect(after.ino).not.toBe(before.ino);
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it.each(['there', 'not there'])('is where links lead to, be it there or not: %s', async (where) => {
    await mkdir(at('real'));
    if (where === 'there') await writeFile(at('real/a.md'), 'old');
    await symlink('real', at('folder'));
    await symlink('folder/a.md', at('second'));
    await symlink(at('second'), at('first'));
    await writeOutput(at('first'), 'new');
    expect(await textAt('real/a.md')).toBe('new');
    expect([await readlink(at('first')), await readlink(at('second'))]).toEqual([at('second'), 'folder/a.md']);
    expect((await lstat(at('real/a.md'))).isSymbolicLink()).toBe(false);
    expect(await readdir(at('real'))).toEqual(['a.md']);
  });

  it('may have a name as long as names can be', async () => {
    const name = `${'n'.repeat(252)}.md`;
    await writeOutput(at(name), 'new');
    expect(await readdir(folder)).toEqual([name]);
  });

  it('stays one file under all its names', async () => {
    await writeFile(at('a.md'), 'a longer text than the new one');
    await link(at('a.md'), at('b.md'));
    await symlink('b.md', at('c.md'));
    await writeOutput(at('c.md'), 'new');
    expect([await textAt('a.md'), await textAt('b.md')]).toEqual(['new', 'new']);
    expect((await stat(at('a.md'))).ino).toBe((await stat(at('b.md'))).ino);
    expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.md', 'c.md']);
  });

  it.each(['/dev/fd', '/proc/self/fd', `/proc/${process.pid}/fd`])(
    'is open already in %s: it goes on where it stands',
    async (open) => {
      for (const flags of ['w', 'a']) {
        await writeFile(at('a.md'), 'old, ');
        const handle = await openFile(at('a.md'), flags);
        await handle.write('before, ');
        await symlink(`${open}/${handle.fd}`, at('open'));
        await writeOutput(`${open}/${handle.fd}`, 'new, ');
        await writeOutput(at('open'), 'newer, ');
        await handle.write('after');
        await handle.close();
        await rm(at('open'));
        expect(await textAt('a.md')).toBe(`${flags === 'a' ? 'old, ' : ''}before, new, newer, after`);
      }
    },
  );

  it('is no file: what takes texts gets them', async () => {
    await writeOutput('/dev/null', 'new');
    expect((await stat('/dev/null')).isFile()).toBe(false);
  });
});

describe('a file that cannot be written is refused in words, and nothing is left behind', () => {
  it.each([
    ['.', 'it is a folder'],
    ['inner', 'it is a folder'],
    ['inner/', 'it is a folder'],
    ['none/', 'it is a folder'],
    ['none/a.md', 'there is no such folder'],
    ['old.md/a.md', 'there is no such folder'],
    ['to-none.md', 'there is no such folder'],
    ['circle', 'its links lead in a circle'],
    [`${'n'.repeat(300)}.md`, 'the name is too long'],
  ])('%s', async (name, reason) => {
    await mkdir(at('inner'));
    await writeFile(at('old.md'), 'old');
    await symlink('none/a.md', at('to-none.md'));
    await symlink('circle', at('circle'));
    const before = await readdir(folder);
    const path = name.endsWith('/') ? `${at(name.slice(0, -1))}/` : at(name);
    await expect(writeOutput(path, 'new')).rejects.toThrow(`cannot write ${path}: ${reason}`);
    expect(await readdir(folder)).toEqual(before);
    expect(await textAt('old.md')).toBe('old');
  });

  it('and nobody listens to signals any more, however it ended', async () => {
    const before = process.listenerCount('SIGTERM');
    await writeOutput(at('a.md'), 'new');
    await writeOutput(at('none/a.md'), 'new').catch(() => {});
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});
