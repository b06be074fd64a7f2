import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { written } from '../../../src/cli/output.ts';
import { categoryIds } from '../../../src/data/ids.ts';
import { checkedData } from '../../../tools/data/check.ts';
import type { Finding } from '../../../tools/data/finding.ts';
import { type Data, loadData } from '../../../tools/data/load-data.ts';
import { answerTo } from '../../../tools/new-platform/answer.ts';
import type { PlatformDraft } from '../../../tools/new-platform/platform-draft.ts';
import { registrations } from '../../../tools/new-platform/registration.ts';
import {
  plannedPlatform,
  type WrittenPlatform,
  writePlanned,
  writePlatform,
} from '../../../tools/new-platform/write-platform.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'new-platform-'));
// Others may use the machine too.
const patience = 120_000;

/** Whatever stands in a text, a script has it as it is. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is to stay a text
const hostile = 'It\'s `${process.exit(1)}` \\ "quoted" */ \u202E \u2028 é 機械.';

const draft: PlatformDraft = {
  id: 'acme-ml',
  name: 'Acme ML */ export {}',
  vendor: "Acme's",
  homepage: 'https://acme.example/',
  license: 'proprietary',
  summary: 'Acme ML trains models.',
  cells: {
    'model-training': [
      {
        text: 'Acme ML trains models.',
        sources: ['https://docs.acme.example/train', 'https://docs.acme.example/gpus'],
      },
      { text: 'Acme ML trains models.', sources: ['https://docs.acme.example/train'] },
      { text: hostile, sources: [] },
    ],
    pricing: [{ text: 'ÉCLAIR costs 2 € a day.', sources: ['https://acme.example/prices'] }],
  },
  pages: [
    { title: 'Guide 2', url: 'https://docs.acme.example/train' },
    { title: 'Guide2', url: 'https://docs.acme.example/gpus' },
    { title: hostile, url: 'https://acme.example/prices' },
    { title: 'Nobody cites this', url: 'https://acme.example/unused' },
  ],
};

let empty: string;
let full: WrittenPlatform;
let data: Data | undefined;
let findings: readonly Finding[];

beforeAll(async () => {
  cpSync(join(repository, 'src/data'), join(root, 'src/data'), { recursive: true });
  for (const name of [...registrations.map(({ file }) => file), 'biome.json', '.gitignore']) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    cpSync(join(repository, name), join(root, name));
  }
  for (const name of ['src/model', 'node_modules']) symlinkSync(join(repository, name), join(root, name));
  const { answered } = answerTo(['globex'], root);
  empty = written(answered, false, { width: 1000, colours: false, links: false });
  full = writePlatform(root, draft);
  writeFileSync(
    join(root, 'src/data/entries.ts'),
    "export * from '../platforms/acme-ml.ts';\nexport { globex } from '../platforms/globex.ts';\n",
  );
  data = (await loadData(root)).data;
  findings = (await checkedData({ root, repository, today: '2099-12-31' })).findings;
}, patience);
afterAll(() => rmSync(root, { recursive: true }));

describe('an empty platform', () => {
  it('is made in the layout of the others, and says what is not known of it', () => {
    expect(empty).toMatch(
      /^globex is made: 20 files, 6 told of it \(src\/data\/ids\.ts, src\/data\/content\.ts, .*\)\.\n/,
    );
    expect(empty).toContain(
      'Not said yet: name, vendor, homepage, license, summary. Write into src/data/platforms/globex.ts what is right: ',
    );
    const globex = data?.content.platforms['globex' as 'seldon'];
    expect(globex).toMatchObject({
      id: 'globex',
      name: 'globex',
      vendor: '',
      offerings: {},
      history: [],
      notFound: {},
    });
    expect(Object.entries(globex?.cells ?? {})).toEqual(categoryIds.map((id) => [id, []]));
  });

  it('lacks for the data what nobody has said, and nothing else is wrong', () => {
    const told = findings.filter(({ place }) => place.file === 'src/data/platforms/globex.ts');
    const lines = readFileSync(join(root, 'src/data/platforms/globex.ts'), 'utf8').split('\n');
    const fields = told.map(({ place }) => /\w+(?=:)/.exec(lines[(place.line ?? 0) - 1] ?? '')?.[0]);
    expect(new Set(fields)).toEqual(new Set(['vendor', 'homepage', 'license', 'introduction']));
    for (const { message } of told) expect(message).toMatch(/^found .+, expected /);
  });
});

describe('a platform with statements', () => {
  it('says what the draft says, with a slug for each statement and no judgement', () => {
    const acme = data?.content.platforms['acme-ml' as 'seldon'];
    expect(acme).toMatchObject({
      name: draft.name,
      vendor: draft.vendor,
      homepage: draft.homepage,
      license: 'proprietary',
      introduction: { summary: draft.summary, concepts: [] },
    });
    const [train, again, last] = acme?.cells['model-training'] ?? [];
    expect([train?.slug, again?.slug, last?.slug]).toEqual([
      'acme-ml-trains-models',
      'acme-ml-trains-models-2',
      expect.stringMatching(/^[a-z0-9-]+$/),
    ]);
    expect(last?.text).toBe(hostile);
    expect(train?.sources).toEqual([
      { title: 'Guide 2', url: 'https://docs.acme.example/train' },
      { title: 'Guide2', url: 'https://docs.acme.example/gpus' },
    ]);
    const features = Object.values(acme?.cells ?? {}).flat();
    expect(features.map(({ support }) => support)).toEqual([{}, {}, {}, {}]);
    expect(features.every(({ recorded }) => /^\d{4}-\d\d$/.test(recorded))).toBe(true);
  });

  it('has the pages that are cited, once each, by the constants that its statements name', () => {
    expect(
      Object.values(data?.pages['acme-ml'] ?? {})
        .map(({ url }) => url)
        .sort(),
    ).toEqual(['https://acme.example/prices', 'https://docs.acme.example/gpus', 'https://docs.acme.example/train']);
    expect(Object.keys(data?.pages['acme-ml'] ?? {})).toEqual(expect.arrayContaining(['guide2', 'guide22']));
  });

  it('is formatted with its imports in order', () => {
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'check', ...full.created, ...full.edited.filter((file) => file.endsWith('.ts'))];
    expect(spawnSync(process.execPath, args, { cwd: root }).status).toBe(0);
  });

  it('is registered last, wherever platforms are named', () => {
    expect(data?.platformIds.slice(-2)).toEqual(['globex', 'acme-ml']);
    expect(Object.keys(data?.content.platforms ?? {}).slice(-2)).toEqual(['globex', 'acme-ml']);
    expect(readFileSync(join(root, 'tools/release/files.txt'), 'utf8')).toContain('\ndist/platforms/acme-ml.cjs\n');
  });
});

describe('nothing is written', () => {
  const textsNow = () =>
    [...registrations.map(({ file }) => file), 'src/data/platforms/acme-ml.ts'].map((file) =>
      readFileSync(join(root, file), 'utf8'),
    );

  it.each<[string, Partial<PlatformDraft>, RegExp]>([
    ['of a platform that is there', { id: 'acme-ml' }, /^found src\/data\/platforms\/acme-ml\.ts there already/],
    ['of one that is in the matrix', { id: 'seldon' }, /^found the id 'seldon', which a platform has already/],
    ['by an id with capitals', { id: 'Acme' }, /^found the id 'Acme', expected lower-case words/],
    ['by a path', { id: '../acme' }, /expected lower-case words/],
    ['by a number', { id: '4ml' }, /expected one that can name a constant/],
    ['by a reserved word', { id: 'class' }, /expected one that can name a constant/],
    ['by a word that modules reserve', { id: 'await' }, /expected one that can name a constant/],
    ['by the name of what is never defined', { id: 'undefined' }, /expected one that can name a constant/],
    ['by the constant of another', { id: 'h-2o' }, /expected one that can name a constant/],
    ['by a name that a list of all has', { id: 'when-touched' }, /expected one that can name a constant/],
    ['by the id of a category', { id: 'pricing' }, /which a category has already/],
    ['by the id of a capability', { id: 'notebooks' }, /which a capability has already/],
    ['by the id of a product', { id: 'kagent' }, /which a product has already/],
    ['by what every object has', { id: 'constructor' }, /which JavaScript has for something else/],
    ['by what every object has, in words', { id: 'to-string' }, /which JavaScript has for something else/],
    ...['index', 'exports', 'module', 'require', 'promise', 'object'].map(
      (id): [string, Partial<PlatformDraft>, RegExp] => [`by what loaders know: ${id}`, { id }, /^found the id '.+', /],
    ),
    ...['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'].map((id): [string, Partial<PlatformDraft>, RegExp] => [
      `by a device: ${id}`,
      { id },
      /expected one that can name a file/,
    ]),
    [
      'that cites what is no page',
      { id: 'other', cells: { pricing: [{ text: 'A.', sources: ['https://a.example/'] }] } },
      /^found 'https:\/\/a\.example\/' cited/,
    ],
  ])('%s', (_, changed, message) => {
    const texts = textsNow();
    expect(() => writePlatform(root, { id: 'other', ...changed })).toThrow(message);
    expect(textsNow()).toEqual(texts);
  });

  const filesNow = () => readdirSync(join(root, 'src/data'), { recursive: true, encoding: 'utf8' }).sort();

  it('where the formatter refuses a text', () => {
    const [texts, files] = [textsNow(), filesNow()];
    const plan = plannedPlatform(root, { id: 'other' });
    const created = { ...plan.created, 'src/data/platforms/other/pricing.ts': 'const const' };
    expect(() => writePlanned(root, { ...plan, created })).toThrow(/^the formatter refused/);
    expect([textsNow(), filesNow()]).toEqual([texts, files]);
  });

  it('where one file of many cannot be', () => {
    const [texts, files] = [textsNow(), filesNow()];
    // A file stands where a folder is to be.
    const besides = { 'src/data/ids.ts/other.md': 'no' };
    expect(() => writePlanned(root, plannedPlatform(root, { id: 'other' }), besides)).toThrow();
    expect([textsNow(), filesNow()]).toEqual([texts, files]);
  });

  it('where a file that names the platforms has no list of them', () => {
    const bare = mkdtempSync(join(tmpdir(), 'bare-'));
    for (const { file } of registrations) {
      mkdirSync(dirname(join(bare, file)), { recursive: true });
      writeFileSync(join(bare, file), '');
    }
    expect(() => writePlatform(bare, { id: 'other' })).toThrow(
      /^found nothing like .+, expected a list of the platforms/,
    );
    rmSync(bare, { recursive: true });
  });

  it.each([
    [[], 'new-platform expects one id, found none'],
    [['a', 'b'], "new-platform expects one id, found 'a' and 'b'"],
    [['other', '--license', 'MIT'], '--license expects one of open-source'],
    [['seldon'], 'which a platform has already'],
  ])('for %j', (args, message) => expect(() => answerTo(args, root)).toThrow(message));
});
