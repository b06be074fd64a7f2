import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Finding, findingsInWords, inOrder } from '../../tools/data/finding.ts';
import { file, PlantedData, repository, sound } from './planted.ts';

const data = new PlantedData();
const platform = 'src/data/platforms/kubeflow.ts';
const pages = 'src/data/platforms/kubeflow/pages.ts';
const history = 'src/data/platforms/kubeflow/history.ts';
// The compiler takes some seconds when it has nothing yet to go on from, and others may use the machine too.
const patience = 60_000;

afterEach(() => data.restore(file, history, pages, platform));
afterAll(() => rmSync(data.root, { recursive: true }));

type Field = keyof typeof sound;
/** What stands in one line of a statement instead of something sound, and what is told of it. */
type Mistake = readonly [name: string, field: Field, line: string, message: RegExp];

const native = (capability: string) => `support: { '${capability}': { how: 'native' } },`;
const text = (words: string) => `text: '${words}',`;
const page = (url: string, accessed = '2026-11-23') =>
  `sources: [{ page: { title: 'A page', url: '${url}' }, accessed: '${accessed}' }],`;

const ofShape: readonly Mistake[] = [
  ['241 characters', 'text', text(`${'K'.repeat(240)}.`), /^found .+, expected at most 240 characters/],
  ['a slug that is no word', 'slug', "slug: 'Planted Here',", /^found .*Planted Here.*, expected lower-case words/],
  [
    'a word that is in no list',
    'support',
    "support: { automl: { how: 'Native' } },",
    /^found .*Native.*, expected one of/,
  ],
  ['a field of no such name', 'support', 'support: {}, suport: {},', /^found an unknown property, expected none/],
  ['a number for a month', 'recorded', 'recorded: 2026,', /^found 2026, expected/],
  ['a day that does not exist', 'recorded', "recorded: '2026-11', date: '2026-02-30',", /2026-02-30.*, expected/],
  ['no address', 'sources', page('example.org'), /^found .*example\.org.*, expected/],
  ['a missing field', 'recorded', '// recorded is missing', /^found no recorded, expected a/],
];

const ofRules: readonly Mistake[] = [
  [
    'a wrong id',
    'support',
    native('hyperparameter-tunning'),
    /^found the capability 'hyperparameter-tunning', expected/,
  ],
  ['an unknown capability spoken of', 'support', "support: {}, about: ['flight'],", /^found the capability 'flight'/],
  [
    'an unknown offering',
    'support',
    "support: {}, only: ['moon'],",
    /^found the offering 'moon' in only, expected one of/,
  ],
  [
    'one capability twice',
    'support',
    `${native('notebooks')} about: ['notebooks'],`,
    /^found 'notebooks' in about and/,
  ],
  ['an http address', 'sources', page('http://example.org/'), /^found .*'http:\/\/example\.org\/', expected .*https/],
  [
    'a missing full stop',
    'text',
    text('Kubeflow has a planted feature'),
    /^found 'feature' at the end, expected a full/,
  ],
  [
    'a marketing word',
    'text',
    text('Kubeflow deploys seamlessly.'),
    /^found the marketing word 'seamlessly', expected/,
  ],
  ['two spaces', 'text', text('It runs  Katib.'), /^found two spaces behind 'It runs', expected one/],
  ['a mark of direction', 'text', text('It runs\u202e Trainer.'), /^found U\+202E behind 'It runs', which is not seen/],
  ['a superlative', 'text', text('It is the best platform.'), /^found the praise 'is the best', expected/],
  ['a comparison', 'text', text('Unlike Dataiku, it is open.'), /^found the comparison 'Unlike Dataiku', expected/],
  ['Markdown', 'text', text('It runs **Pipelines**.'), /^found the markup '\*\*', expected plain text/],
  ['a future day of reading', 'sources', page('https://a.org/', '2099-12-24'), /'2099-12-24', expected none/],
  ['a future month', 'recorded', "recorded: '2099-01',", /^found the date '2099-01', expected none after today, 20/],
  ['a future event', 'recorded', "recorded: '2026-11', date: '2099',", /^found the date '2099', expected none after/],
  ['a missing source', 'sources', 'sources: [],', /^found no source, expected a page/],
  [
    'a contradiction',
    'support',
    "support: { 'hyperparameter-tuning': { how: 'none' } },",
    /^found .*denied here and native in .*katib/,
  ],
  [
    'a claim that notFound names',
    'support',
    native('environment-promotion'),
    /^found a claim of 'environment-promotion', which notFound/,
  ],
  [
    'an event that claims',
    'support',
    `${native('model-registry')} date: '2026-11-02',`,
    /^found 'model-registry' claimed by an event/,
  ],
  [
    'a statement of 2021 that is new',
    'recorded',
    "recorded: '2021-10',",
    /^found '2021-10' in recorded, expected the month/,
  ],
  [
    'a slug that is taken',
    'slug',
    "slug: 'namespaces',",
    /^found the id of .*\/namespaces again, expected a slug of its own/,
  ],
];

/** The lines of a statement with a mistake in it; its slug is its own, unless that is the mistake. */
function planted([, field, line]: Mistake, place: number): string[] {
  const slug = line.includes("how: 'none'") ? `no-planted-${place}` : `planted-${place}`;
  return Object.values({ ...sound, slug: `slug: '${slug}',`, [field]: line });
}

/** In which line of its statement a mistake is told; what lacks something is known by its slug. */
function lineOf([, field, line]: Mistake): number {
  return /^(?:sources: \[\],|\/\/.*)$/.test(line) ? 0 : Object.keys(sound).indexOf(field);
}

describe.each([
  ['shape', ofShape],
  ['rules', ofRules],
])('of mistakes against %s', (_, mistakes) => {
  let begins: number[];
  let findings: Finding[];

  beforeAll(async () => {
    begins = data.plant(mistakes.map(planted));
    findings = inOrder(await data.findings());
  }, patience);

  it.each(mistakes.map((mistake, place) => [mistake[0], mistake, place] as const))(
    '%s is told with its file and its line',
    (_, mistake, place) => {
      const line = (begins[place] ?? 0) + 1 + lineOf(mistake);
      const told = findings.filter((finding) => finding.place.file === file && finding.place.line === line);
      expect(told.map(({ message }) => message)).toContainEqual(expect.stringMatching(mistake[3]));
    },
  );

  it('each is told, and nothing else', () => {
    const lines = mistakes.map((mistake, place) => (begins[place] ?? 0) + 1 + lineOf(mistake));
    expect([...new Set(findings.map(({ place }) => `${place.file}:${place.line}`))]).toEqual(
      lines.map((line) => `${file}:${line}`),
    );
  });
});

describe('data', { timeout: patience }, () => {
  it('in which nothing is wrong have no findings', async () => {
    data.plant([Object.values(sound)]);
    expect(await data.findings({ types: true })).toEqual([]);
  });

  it('that do not compile are told in the words of the compiler', async () => {
    const [begin = 0] = data.plant([Object.values({ ...sound, support: 'support: {} as Flight,' })]);
    const [finding, ...others] = await data.findings({ types: true });
    expect(others).toEqual([]);
    expect(finding?.place).toMatchObject({ file, line: begin + 3 });
    expect(finding?.message).toMatch(/^found what does not compile: .*Flight/);
  });

  it('that the compiler refuses too are told once, in our words', async () => {
    data.plant([Object.values({ ...sound, support: native('hyperparameter-tunning') })]);
    const findings = await data.findings({ types: true });
    expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/^found the capability/)]);
  });

  it('that are no TypeScript are told where the parser stops', async () => {
    const [begin = 0] = data.plant([Object.values({ ...sound, text: "text: 'Without a comma.'" })]);
    const findings = await data.findings({ types: true });
    expect(findings).toEqual([
      { place: { file, line: begin + 3, column: 5 }, message: 'found "support", expected "}"' },
    ]);
  });

  it('that import a file that is not there are told at the import', async () => {
    data.write(platform, data.original(platform).replace('./kubeflow/pricing.ts', './kubeflow/prices.ts'));
    const [finding, ...others] = await data.findings({ types: true });
    expect(others).toEqual([]);
    expect(finding?.place.file).toBe(platform);
    expect(data.original(platform).split('\n')[(finding?.place.line ?? 0) - 1]).toContain('./kubeflow/pricing.ts');
    expect(finding?.message).toBe('found an import of "./kubeflow/prices.ts", expected a file that exists');
  });

  it('that import what is not exported are told at the import', async () => {
    data.write(platform, data.original(platform).replace('{ pricing } from', '{ prices as pricing } from'));
    const [finding, ...others] = await data.findings();
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(/^found an import of "prices", expected a name that ".*pricing\.ts" exports/);
  });

  it('that use a name which nobody declared are told where they do', async () => {
    const changed = data
      .original(platform)
      .replace("'model-training': modelTraining", "'model-training': modelTrainin");
    data.write(platform, changed);
    const [finding, ...others] = await data.findings();
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(/modelTrainin is not defined/);
    expect(changed.split('\n')[(finding?.place.line ?? 0) - 1]).toMatch(/modelTrainin,/);
  });

  it('that cite a page which nobody wrote are told where they do, and nothing that comes of it', async () => {
    const [begin = 0] = data.plant([Object.values({ ...sound, sources: 'sources: [{ page: pages.flight }],' })]);
    const [finding, ...others] = await data.findings();
    expect(others).toEqual([]);
    expect(finding?.place).toMatchObject({ file, line: begin + 4 });
    expect(finding?.message).toMatch(/^found "flight", expected a name that ".*pages\.ts" exports$/);
  });

  it('that say something twice in one record are told at the second', async () => {
    const [begin = 0] = data.plant([
      Object.values({ ...sound, recorded: "recorded: '2026-10', recorded: '2026-11'," }),
    ]);
    const [finding, ...others] = await data.findings();
    expect(others).toEqual([]);
    expect(finding?.place).toMatchObject({ file, line: begin + 5 });
    expect(finding?.message).toBe('found the property "recorded" a second time, expected it once');
  });

  it('that write a page twice are told where they do so again', async () => {
    const twice = data
      .original(pages)
      .replace(
        /(?=export const katibOverview\b)/,
        () => `export const written: Page = { title: 'A', url: 'HTTP://kubeflow.org/docs/components/katib/#' };\n`,
      );
    data.write(pages, twice);
    const found = (await data.findings()).filter(({ message }) => message.includes('again'));
    expect(found).toEqual([
      {
        place: expect.objectContaining({ file: pages }),
        message: expect.stringMatching(/^found the address '.*', which |^found the address '.*' again, which katib/),
      },
    ]);
    expect(twice.split('\n')[(found[0]?.place.line ?? 0) - 1]).toContain('export const written');
  });

  it('whose titles have something in them that is not seen are told once, where the page is', async () => {
    const hidden = data
      .original(pages)
      .replace("'Kubeflow documentation: Katib'", "'Kubeflow documentation:\u200b Katib'");
    data.write(pages, hidden);
    const [finding, ...others] = inOrder(await data.findings());
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(/^found U\+200B behind 'Kubeflow documentation:', which is not seen, expected/);
    expect(finding?.place.file).toBe(pages);
    expect(hidden.split('\n')[(finding?.place.line ?? 0) - 1]).toContain('\u200b');
  });

  it('of one mistake in many places are printed once, under the first of these', () => {
    const at = (line: number) => ({ place: { file: 'a.ts', line, column: 1 }, message: 'found one thing' });
    const other = { place: { file: 'b.ts' }, message: 'found another' };
    expect(findingsInWords([at(1), other, at(2)])).toEqual([
      'a.ts:1:1\na.ts:2:1\n  found one thing',
      'b.ts\n  found another',
    ]);
    expect(findingsInWords([1, 2, 3, 4, 5, 6, 7].map(at))).toEqual([
      'a.ts:1:1\na.ts:2:1\na.ts:3:1\na.ts:4:1\na.ts:5:1\nand 2 more places\n  found one thing',
    ]);
  });

  it('without a statement of the first edition are told where it was', async () => {
    data.write(history, data.original(history).replace("slug: 'multi-user-added'", "slug: 'multi-user'"));
    const messages = (await data.findings()).map(({ place, message }) => `${place.file} ${message}`);
    expect(messages).toContainEqual(
      expect.stringMatching(/^src\/data\/platforms\/kubeflow.* found no kubeflow\/recent-activity\/multi-user-added/),
    );
  });
});

describe('npm run data', { timeout: patience }, () => {
  const tool = ['tools/run.mjs', 'tools/check-data.ts', data.root];
  const run = () => spawnSync(process.execPath, tool, { cwd: repository, encoding: 'utf8' });
  /** What is told of a platform that is unfinished on a branch stands apart. */
  const withoutLacks = (text: string) =>
    text
      .replace(/^No release until [\s\S]*?\n(?=The data are right|\d+ findings? in )/m, '')
      .replace(/^\d+ things? to say before a release of .*\n/m, '')
      .replace(' so far:', ':');

  it('says in one line that nothing is wrong', () => {
    const { status, stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(withoutLacks(stdout)).toMatch(/^The data are right: \d+ statements on \d+ platforms \([\d.]+ s\)\n$/);
    expect(status).toBe(0);
  });

  it('prints the findings and their number, and nothing else', () => {
    const [begin = 0] = data.plant([Object.values({ ...sound, text: text('It is the best platform') })]);
    const { status, stdout, stderr } = run();
    expect(stderr).toBe('');
    expect(withoutLacks(stdout).split('\n')).toEqual([
      `${file}:${begin + 2}:5`,
      expect.stringMatching(/^ {2}found the praise 'is the best', expected/),
      `${file}:${begin + 2}:5`,
      expect.stringMatching(/^ {2}found 'platform' at the end, expected a full stop/),
      expect.stringMatching(/^2 findings in 1 file \([\d.]+ s\)$/),
      '',
    ]);
    expect(status).toBe(1);
  });
});
