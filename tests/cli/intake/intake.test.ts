import { copyFile, link, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chosenColumn } from '../../../src/cli/intake/chosen-column.ts';
import { draftDocument } from '../../../src/cli/intake/draft-document.ts';
import { run } from '../../../src/cli/run.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';
import { readMatrix } from '../../../src/intake.ts';
import { isWebAddress, printable } from '../../../src/report/document.ts';
import { hostileTexts } from '../../report/hostile-text.ts';
import { json, printed } from '../answers/printed.ts';

const column = fileURLToPath(new URL('../../intake/check/planted-column.md', import.meta.url));
const own = ['intake', column, '--platform', 'qorb', '--homepage', 'https://qorb.example'];
let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'intake-'));
  const clean = '[Jobs](https://qorb.example/docs/jobs) run on a Kubernetes cluster.';
  await writeFile(file('clean.csv'), `,Qorb\nModel Training,"${clean}"\n`);
  await writeFile(
    file('hostile.csv'),
    ',Qorb\u001b[31m\nModel Training,"run\u001b[2J\u202e <script>x</script>"\nSpeed,fast\n',
  );
  await writeFile(file('changed.csv'), ',Birch,Qorb\nModel Training,Birch serves.,"Jobs run."\n');
  await writeFile(file('before.csv'), ',Birch\nModel Training,Birch trains.\n');
});
afterAll(() => rm(folder, { recursive: true }));

describe('intake', () => {
  it('tells by category what is wrong with which words, why, and what would be right, then the draft', async () => {
    const said = await printed(100, ...own);
    expect(said).toMatch(/^Qorb ML \(qorb\): 13 statements in 10 of 15 categories\s+of\s+\S*planted-column\.md$/m);
    expect(said).toMatch(
      /\nProduct Focus ─+\n· Qorb ML is a seamless platform .*\n {2}error marketing-word 'seamless'\n {4}a marketing word, which no reader can check; expected what it stands for\n/,
    );
    expect(said).toMatch(/\nOther columns ─+\nerror other-columns kubeflow, Pricing: 'Kubeflow costs nothing\.'\n/);
    expect(said).toContain(
      "  warning name-spelling 'Pytorch'\n    the matrix spells it otherwise; expected PyTorch (--fix does it)\n",
    );
    expect(said).toMatch(
      /\n\nDraft ─+\nProduct Focus\n· Qorb[\s\S]*\n\nnot yet: \d+ errors, \d+ warnings, \d+ questions; --fix mends \d+\n$/,
    );
  });

  it('asks of each capability in a line, says once what is asked, and prints bars where they are wanted', async () => {
    const [short, whole] = [await printed(80, ...own), await printed(80, ...own, '--bars')];
    expect(short).toMatch(/\n {2}question support Drift detection \(drift-detection, score [\d.]+\), by '/);
    expect(short.match(/Whether the statement claims the capability/g)).toHaveLength(1);
    expect(short).toContain('npx mlops-platforms show');
    expect(short).not.toContain('distributions of a');
    expect(whole.split(/distributions\s+of\s+a\s+model’s/).length).toBe(2);
    expect(Math.max(...short.split('\n').map((text) => text.length))).toBeLessThanOrEqual(80);
    expect(whole.length).toBeGreaterThan(short.length * 1.2);
  });

  it('says the same for programs', async () => {
    const { platform, name, problems, findings, draft } = await json(...own);
    expect({ platform, name, problems }).toEqual({ platform: 'qorb', name: 'Qorb ML', problems: [] });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'marketing-word', words: 'seamless', platform: 'qorb' }),
    );
    expect(Object.keys(draft.platforms)).toEqual(['qorb']);
  });

  it('mends what it can, says so, and leaves what it read as it is', async () => {
    const before = await readFile(column, 'utf8');
    const said = await printed(100, ...own, '--fix', '--out', file('mended.md'));
    expect(said).toContain("name-spelling Model Training: 'Pytorch' → 'PyTorch'\n");
    expect(said).toContain("sentence Scaling Predictions: 'weight' → a full stop after it\n");
    expect(said).toMatch(/\nThe draft is in\s+\S+mended\.md\.\n\nnot yet: [\s\S]*; \d+ mended\n$/);
    expect(await readFile(column, 'utf8')).toBe(before);
    const mended = readMatrix(await readFile(file('mended.md'), 'utf8')).draft.platforms['Qorb ML'];
    expect(mended?.['pricing']).toEqual([
      { text: 'Usage is billed by the hour.', links: [{ text: 'Prices', url: 'https://www.qorb.example/pricing' }] },
    ]);
    expect(mended?.['model-governance']).toHaveLength(1);
  });

  it('ends with 0 where nothing is in the way, be there questions or not, else with 1', async () => {
    const codeOf = async (...args: string[]) => (await run(args)).answered.code;
    expect(await codeOf('intake', file('clean.csv'), '--homepage', 'qorb.example')).toBe(0);
    expect(await codeOf(...own)).toBe(1);
    expect(await codeOf('intake', file('hostile.csv'))).toBe(1);
  });

  it('prints nothing that a terminal would obey', async () => {
    const said = await printed(80, 'intake', file('hostile.csv'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(said).toContain("error unknown-category 'Speed' at line 3, column 1\n");
  });

  it('compares other columns with the original, where one is given', async () => {
    const { findings } = await json(
      'intake',
      file('changed.csv'),
      '--platform',
      'qorb',
      '--name',
      'Qorb',
      '--original',
      file('before.csv'),
    );
    const changed = findings.filter(({ rule }: { rule: string }) => rule === 'other-columns');
    expect(changed).toEqual([expect.objectContaining({ platform: 'Birch', words: 'Birch serves.' })]);
  });

  it.each([
    [
      ['intake', 'clean.csv', '--homepage', 'qorb'],
      "--homepage expects the address of a page, or a host such as acme.example, found 'qorb'",
    ],
    [['intake', 'clean.csv', '--out', 'x.pdf'], "cannot write a draft as 'pdf'; there are md, csv, xlsx, json"],
    [['intake', 'clean.csv', '--out', '-'], 'intake expects --format, one of md, csv, xlsx, json'],
    [['intake', 'clean.csv', '--format', 'xlsx'], 'a workbook is no text, expected --out with the name of a file'],
    [['intake', 'clean.csv', '--format', 'md', '--json'], 'two kinds of output'],
    [['intake', 'changed.csv'], "expected --platform, as there are the columns 'Birch', 'Qorb'"],
    [['intake', 'changed.csv', '--platform', 'mlflow'], "no column is 'mlflow'; there are Birch, Qorb"],
    [['intake', '-', '--original', '-'], 'the input can be the column or the original'],
    [['intake', 'nowhere.csv'], 'nowhere.csv: there is no such file'],
  ])('refuses %j', async (args, complaint) => {
    const words = args.map((arg) => (/^(?:clean|changed|nowhere|x)\./.test(arg) ? file(arg) : arg));
    const { messageOf } = await import('../../../src/cli/messages.ts');
    const message = await run(words).then(() => 'nothing was wrong', messageOf);
    expect(message).toContain(complaint);
  });
});

describe('the column', () => {
  const draftOf = (...heads: string[]) => ({
    draft: { platforms: Object.fromEntries(heads.map((head) => [head, { pricing: [] }])) },
    problems: [],
  });
  it.each([
    [['Qorb ML'], undefined, undefined, 'qorb-ml'],
    [['kubeflow', 'Qorb ML'], 'qorb', undefined, 'qorb'],
    [['Birch', 'Qorb ML'], 'qorb', 'qorb-ml', 'qorb'],
    [['Birch', 'QORB'], 'qorb', undefined, 'qorb'],
    [['kubeflow', 'mlflow'], 'MLflow', undefined, 'mlflow'],
    [['kubeflow'], undefined, undefined, 'kubeflow'],
    [['Qörb (beta)'], undefined, undefined, 'qorb-beta'],
  ])('of %j for %s, called %s, is %s', (heads, platform, name, id) => {
    const chosen = chosenColumn(draftOf(...heads), platform, name);
    expect(chosen.id).toBe(id);
    expect(Object.keys(chosen.draft.platforms)).toHaveLength(heads.length);
    expect(Object.keys(chosen.draft.platforms)).toContain(id);
  });

  it.each([
    [[], undefined],
    [['Birch', 'Cedar'], undefined],
    [['Birch', 'Cedar'], 'qorb'],
    [['Qorb'], 'Qorb ML!'],
    [['qorb', 'Qorb'], 'kubeflow'],
  ])('of %j for %s is none, or might be any', (heads, platform) => {
    expect(() => chosenColumn(draftOf(...heads), platform, undefined)).toThrow(UsageError);
  });
});

describe('a draft that would replace what is read', () => {
  const names: readonly (readonly [string, () => Promise<string>])[] = [
    ['its own name', async () => file('kept.csv')],
    ['a way round', async () => `${folder}/./kept.csv`],
    ['a symbolic link', async () => symlink(file('kept.csv'), file('link.csv')).then(() => file('link.csv'))],
    ['a second name', async () => link(file('kept.csv'), file('twin.csv')).then(() => file('twin.csv'))],
  ];
  it.each(names)('is refused, by %s', async (_, nameOf) => {
    await copyFile(file('clean.csv'), file('kept.csv'));
    const before = await readFile(file('kept.csv'), 'utf8');
    const out = await nameOf();
    const message = `UsageError: '${out}' is the file that is read, expected another behind --out`;
    const refusal = (...args: string[]) => run(args).then(() => 'nothing was wrong', String);
    expect(await refusal('intake', file('kept.csv'), '--fix', '--out', out)).toBe(message);
    expect(await refusal('intake', file('clean.csv'), '--original', file('kept.csv'), '--out', out)).toBe(message);
    expect(await readFile(file('kept.csv'), 'utf8')).toBe(before);
    await rm(out);
  });
});

describe('a file without a column', () => {
  const refusal = async (text: string) => {
    await writeFile(file('none.csv'), text);
    return run(['intake', file('none.csv')]).then(() => 'nothing was wrong', String);
  };

  it.each([
    [',Qorb\nSpeed,fast\n', 'found a table whose heads name no category, expected categories on one side'],
    ['Category\nModel Training\n', 'found categories without a platform, expected names of platforms'],
  ])('is refused with what kept its columns from being read: %j', async (text, reason) => {
    const said = await refusal(text);
    expect(said).toContain(reason);
    expect(said).toMatch(/; so the file has no column of a platform, expected one$/);
  });

  it('is refused without a reason where nothing was wrong besides', async () => {
    expect(await refusal(',\nModel Training,\n')).toMatch(/: the file has no column of a platform, expected one$/);
  });
});

describe('a draft', () => {
  const words = hostileTexts.filter((text) => /\S/.test(text)).map((text) => text.replace(/\s+/g, ' ').trim());
  const url = fc.webUrl({ withQueryParameters: true, withFragments: true }).filter(isWebAddress);
  const phrase = fc.record({
    text: words.filter((text) => /[\p{L}\p{N}]/u.test(text)),
    links: fc.uniqueArray(fc.record({ text: words, url }), { selector: (link) => link.url, maxLength: 2 }),
  });
  it.each(['md', 'csv', 'xlsx'] as const)('reads back as it was written, as %s', (format) => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 3 }), (phrases) => {
        const cells = { pricing: phrases, 'cloud-saas': [] };
        const { draft } = readMatrix(draftDocument({ id: 'qorb', name: 'Qorb', cells }, format));
        const seen = phrases.map(({ text, links }) => ({
          text: shown(text),
          links: links.map((link) => ({ ...link, text: shown(link.text) || link.url })),
        }));
        expect(draft.platforms['Qorb']?.['pricing']).toEqual(seen);
      }),
      { numRuns: 40 },
    );
  });
});

/** As documents show a text: what is not seen, and white space, is another. */
function shown(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
