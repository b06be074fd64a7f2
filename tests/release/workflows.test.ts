import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findings, workflowRules } from './workflow-rules.ts';

const folder = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const rules = Object.keys(workflowRules);

const sound = `on: push
permissions: {}
jobs:
  test:
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${'0'.repeat(40)} # v1.2.3
        with:
          persist-credentials: false
      - run: npm ci --ignore-scripts
  publish:
    timeout-minutes: 5
    permissions:
      id-token: write
    steps:
      - run: npm publish "$TARBALL"
`;

const expression = (text: string) => `\${{ ${text} }}`;

/** For every rule, what of a sound workflow was replaced by what, so that it breaks the rule. */
const breaches: Readonly<Record<string, readonly (readonly [string | RegExp, string])[]>> = {
  'every action is pinned by its commit, with the tag beside it': [
    [/@0+ # v1.2.3/, '@v1'],
    [/@0+ # v1.2.3/, '@v1.2.3 # v1.2.3'],
    [' # v1.2.3', ''],
    ['# v1.2.3', '# v1'],
    ['@00', '@0'],
    ['uses: actions/', 'uses: ./actions/'],
  ],
  'nothing is permitted to all jobs': [
    ['permissions: {}\n', ''],
    ['permissions: {}', 'permissions: read-all'],
    ['permissions: {}', 'permissions: { contents: read }'],
  ],
  'every job says what it is permitted': [
    [/ {4}permissions:\n {6}contents: read\n/, ''],
    [/permissions:\n {6}contents: read/, 'permissions: write-all'],
  ],
  'every job ends in an hour': [
    ['    timeout-minutes: 5\n', ''],
    ['timeout-minutes: 5', 'timeout-minutes: 360'],
  ],
  'no checkout leaves its credentials': [
    [/ {8}with:\n.*\n/, ''],
    ['persist-credentials: false', 'persist-credentials: true'],
  ],
  'no script has an expression in it': [
    ['"$TARBALL"', expression('github.event.head_commit.message')],
    ['"$TARBALL"', expression('inputs.tarball')],
  ],
  'no workflow runs what a stranger proposes with rights of its own': [
    ['on: push', 'on: pull_request_target'],
    ['on: push', 'on: [push, workflow_run]'],
    ['on: push', 'on: { push: {}, issue_comment: {} }'],
  ],
  'no token is kept': [
    ['"$TARBALL"', `"$TARBALL"\n        env: { NPM_TOKEN: "${expression('secrets.NPM_TOKEN')}" }`],
    ['"$TARBALL"', `"$TARBALL"\n        env: { TOKEN: "${expression("secrets['NPM']")}" }`],
  ],
  'no package runs a script of its own while it is installed': [
    [' --ignore-scripts', ''],
    ['npm ci --ignore-scripts', 'bash .ci/run'],
  ],
  'what may publish runs nothing of the repository or its dependencies': [
    ['npm publish', 'npm ci --ignore-scripts && npm publish'],
    ['npm publish', 'npm run build && npm publish'],
    ['run: npm publish', `uses: actions/checkout@${'0'.repeat(40)} # v1.2.3\n      - run: npm publish`],
  ],
  'what may publish does nothing else': [
    ['id-token: write', 'id-token: write\n      contents: write'],
    ['id-token: write', 'id-token: write\n      pages: write'],
  ],
  'no workflow that writes reads a cache': [
    ['persist-credentials: false', 'persist-credentials: false\n          cache: npm'],
    ['uses: actions/checkout', `uses: actions/cache@${'0'.repeat(40)} # v1.2.3\n      - uses: actions/checkout`],
  ],
};

describe.each(rules)('%s', (rule) => {
  it.each(workflows)('in %s', (_, text) => {
    expect(findings(rule, text)).toEqual([]);
  });

  it('which a sound workflow satisfies', () => {
    expect(findings(rule, sound)).toEqual([]);
  });

  it.each(breaches[rule] ?? [])('which %s → %j breaks', (from, to) => {
    const broken = sound.replace(from, to);
    expect(broken).not.toBe(sound);
    expect(findings(rule, broken)).not.toEqual([]);
  });
});

it('every rule has a breach, and every breach a rule', () => {
  expect(Object.keys(breaches)).toEqual(rules);
});

it('the workflows are found', () => {
  expect(workflows.map(([name]) => name)).toEqual(['ci.yml', 'data-changes.yml', 'pages.yml', 'release.yml']);
});

it('a release starts the workflow that publishes its page, with what that asks for', () => {
  const { release, pages } = Object.fromEntries(workflows.map(([name, text]) => [name.replace('.yml', ''), text]));
  const [, started, field] = /gh workflow run (\S+) .*--field "(\w+)=/.exec(release ?? '') ?? [];
  expect(started).toBe('pages.yml');
  expect(Object.keys(parse(pages ?? '').on.workflow_dispatch.inputs)).toEqual([field]);
});
