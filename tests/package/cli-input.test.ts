import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo, folderOf, inShell } from './cli.ts';

let folder: string;
let dataset: string;
const mark = '\ufeff';
const question = 'requirements: [automl]\n';

beforeAll(async () => {
  dataset = await answerTo('export', '--format', 'json');
  folder = await folderOf({
    'marked.json': mark + dataset,
    'marked.yaml': mark + question,
    'question.JSON': '{ "requirements": ["automl"] }',
    'one.ndjson': '{ "requirements": ["automl"] }\n',
    'many.jsonl': '{ "capability": "automl" }\n{ "capability": "notebooks" }\n',
    'many.ndjson': await answerTo('export', '--format', 'ndjson', '--platform', 'mlflow'),
    'documents.yaml': `${question}---\n${question}`,
    'utf16.json': Buffer.from(`${mark}{}`, 'utf16le'),
    'binary.json': new Uint8Array([0x1f, 0x8b, 0x08, 0x00, 0xff]),
  });
});

afterAll(() => rm(folder, { recursive: true }));

describe('a dash stands for the input', () => {
  test('of validate and of either side of diff', async () => {
    const ask = async (asked: string) => (await inShell(`ask ${asked}`, folder, dataset)).stdout;
    expect(await ask('validate -')).toMatch(/^valid: the input, /);
    expect(await ask('diff -')).toContain('Both say the same.');
    expect(await ask('diff - marked.json')).toContain('Both say the same.');
    expect(await ask('diff marked.json -')).toContain('Both say the same.');
  });

  test.each([
    question,
    mark + question,
    '{"requirements":["automl"]}',
    '{\n\t"requirements": [\n\t\t"automl"\n\t]\n}\n',
  ])('of evaluate, in YAML or JSON: %j', async (text) => {
    const { stdout } = await inShell('ask evaluate - --json', folder, text);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(await answerTo('evaluate', '--must', 'automl', '--json')));
  });

  test('and a file of that name is ./-', async () => {
    const { stdout } = await inShell('ask export --format json > ./-; ask validate ./-; rm ./-', folder);
    expect(stdout).toMatch(/^valid: \.\/-, /);
  });
});

describe('a file is read', () => {
  test.each(['validate marked.json', 'evaluate marked.yaml', 'evaluate question.JSON', 'evaluate one.ndjson'])(
    '%s',
    async (asked) => {
      expect(await inShell(`ask ${asked}`, folder)).toMatchObject({ code: 0, stderr: '' });
    },
  );
});

describe('what cannot be read is refused in one line', () => {
  test.each([
    ['validate - < /dev/null', 'the input:1:1: no JSON: found the end of the file, expected a value'],
    ['validate - < .', 'the input is a folder, expected a file'],
    ['validate - <&-', 'the input:1:1: no JSON: found the end of the file'],
    ['validate - < /dev/zero', 'the input is too large, expected at most 20 MB'],
    ['validate /dev/zero', '/dev/zero is too large, expected at most 20 MB'],
    ['evaluate - < /dev/zero', 'the input is too large, expected at most 64 kB'],
    ['evaluate - < many.jsonl', 'the input:2:1: no YAML: '],
    ['evaluate - < documents.yaml', 'the input:2:1: found a second document, expected one'],
    ['evaluate documents.yaml', 'documents.yaml:2:1: found a second document, expected one'],
    ['evaluate many.jsonl', '; one value a line is NDJSON, which is not read here'],
    ['validate many.ndjson', '; one value a line is NDJSON, which is not read here'],
    ['validate utf16.json', 'utf16.json is no text in UTF-8, but begins as one in UTF-16 does'],
    ['validate binary.json', 'binary.json is no text in UTF-8\n'],
    ['diff - -', 'the input can be read once, expected - for one of both datasets'],
    ['evaluate - <<< "requirments: [automl]"', "the input: the whole: found 'requirments', expected 'requirements'"],
  ])('%s', async (asked, message) => {
    const { code, stdout, stderr } = await inShell(`ask ${asked}`, folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^mlops-platforms: .*\n$/);
    expect(stderr).toContain(message);
  });
});
