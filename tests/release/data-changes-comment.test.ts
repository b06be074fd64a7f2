import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mark } from '../../tools/changes/comment.ts';

const text = readFileSync(new URL('../../.github/workflows/data-changes.yml', import.meta.url), 'utf8');
const { jobs } = parse(text);
const [, { run: script, env }] = jobs.comment.steps;
const folder = mkdtempSync(join(tmpdir(), 'comment-'));

beforeAll(() => {
  // Stands for GitHub's command: tells what it was asked, and answers with the comments that there are.
  writeFileSync(
    join(folder, 'gh'),
    '#!/bin/sh\necho "$@" >> asked\ncase "$*" in *--paginate*) printf "$EXISTING" ;; esac\n',
  );
  chmodSync(join(folder, 'gh'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the step asks GitHub to do. */
function asked(existing: string, changed: boolean): string[] {
  rmSync(join(folder, 'asked'), { force: true });
  const { status } = spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    env: {
      PATH: `${folder}:${process.env['PATH']}`,
      GITHUB_REPOSITORY: 'first/home',
      NUMBER: '7',
      CHANGED: String(changed),
      OURS: env.OURS,
      EXISTING: existing,
    },
  });
  expect(status).toBe(0);
  const [, ...writing] = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
  return writing;
}

describe('the step that comments on a pull request', () => {
  it('makes a comment where there is none', () => {
    expect(asked('', true)).toEqual([
      'api --silent --method POST repos/first/home/issues/7/comments --field body=@changes.md',
    ]);
  });

  it('renews the first that there is, also where nothing changes any more', () => {
    const renewed = ['api --silent --method PATCH repos/first/home/issues/comments/12 --field body=@changes.md'];
    expect(asked('12\\n13\\n', true)).toEqual(renewed);
    expect(asked('12\\n', false)).toEqual(renewed);
  });

  it('is silent where nothing changes', () => {
    expect(asked('', false)).toEqual([]);
  });

  it('knows its own comment by the mark and by who wrote it', () => {
    expect(env.OURS).toContain(`startswith("${mark}")`);
    expect(env.OURS).toContain('.user.login == "github-actions[bot]"');
  });
});

describe('the job that comments on a pull request', () => {
  it('runs nothing of the proposal, and not at all for a fork', () => {
    expect(jobs.comment.if).toContain('github.event.pull_request.head.repo.full_name == github.repository');
    expect(jobs.comment.steps.map(({ uses = 'script' }) => uses.split('@')[0])).toEqual([
      'actions/download-artifact',
      'script',
    ]);
    expect(script).not.toMatch(/npm|node/);
  });

  it('has the only right to write, and leaves the summary to the job that has none', () => {
    expect(jobs.comment.permissions).toEqual({ 'pull-requests': 'write' });
    expect(jobs.compare.permissions).toEqual({ contents: 'read' });
    expect(jobs.compare.steps.some(({ run = '' }) => run.includes('GITHUB_STEP_SUMMARY'))).toBe(true);
  });
});
