import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { written } from '../../../src/cli/output.ts';
import type { Content } from '../../../src/model/content.ts';
import { answerTo } from '../../../tools/changes/answer.ts';
import { changesComment, mark } from '../../../tools/changes/comment.ts';
import { dataChanges } from '../../../tools/changes/data-changes.ts';
import { hostile, nodesIn } from './markdown.ts';
import { small } from './small.ts';

/** As JSON is: whatever in it can be changed. */
// biome-ignore lint/suspicious/noExplicitAny: a copy in which tests change what the types hold
type Loose = any;

const folder = mkdtempSync(join(tmpdir(), 'changes-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The comment on a proposal that changes our data so. */
function commentOn(change: (proposed: Loose) => void, most?: number): string {
  const proposed: Loose = JSON.parse(JSON.stringify(small));
  change(proposed);
  return changesComment(dataChanges(small, proposed as Content), most);
}

const withoutTraining = ({ platforms }: Loose) => {
  platforms.kubeflow.cells['model-training'] = [];
};

describe('the comment on a proposal', () => {
  it('begins with the mark by which it is found, and says in short what changes', () => {
    const text = commentOn(withoutTraining);
    expect(
      text.startsWith(`${mark}\n\n### What this changes in the data\n\nAsks for a release of this level: **major**. `),
    ).toBe(true);
    expect(text).toMatch(/0 statements added, 0 retired.+ Of 9 levels \d+ (?:is|are) weaker/);
  });

  it('shows the levels that move, with both answers', () => {
    const text = commentOn(withoutTraining);
    expect(text).toMatch(/^\| Platform \| Capability \| Before \| After \| \|$/m);
    expect(text).toMatch(/^\| Kubeflow \| `hyperparameter-tuning` \| native.* \| .+ \| weaker \|$/m);
  });

  it('warns of released ids that lead nowhere', () => {
    expect(commentOn(withoutTraining)).toMatch(
      /\*\*Redirects are missing\.\*\* \d+ released ids .*`kubeflow\/model-training\//,
    );
    expect(commentOn(({ platforms }) => platforms.mlflow.cells.pricing.reverse())).not.toContain('Redirects');
  });

  it('folds what statements say, the new and the corrected', () => {
    const text = commentOn(({ platforms: { seldon } }) => {
      seldon.cells.pricing.push({ ...seldon.cells.pricing[0], slug: 'new', text: 'A new statement.' });
      seldon.cells['model-training'][0].text = 'Other words.';
    });
    expect(text).toMatch(/<details><summary>Statements \(2\)<\/summary>\n\n- \*\*Seldon\*\* `seldon`\n/);
    expect(text).toContain('  - added: `pricing/new`. A new statement.\n');
    expect(text).toMatch(/`model-training\/.+: “.+” → “Other words\.”\n/);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });

  it('says so where nothing changes', () => {
    expect(commentOn(() => {})).toBe(`${mark}\n\n### What this changes in the data\n\nNothing changes in the data.\n`);
  });

  it('leaves out texts first, then parts, where it would be too long, and says what', () => {
    const change = (proposed: Loose) => {
      withoutTraining(proposed);
      for (let n = 0; n < 300; n++) {
        proposed.platforms.seldon.cells.pricing.push({
          slug: `s${n}`,
          text: 'A long text. '.repeat(18),
          support: {},
          sources: [],
          recorded: '2026-11',
        });
      }
    };
    const [whole, short, cut] = [1_000_000, 60_000, 500].map((most) => commentOn(change, most)) as [
      string,
      string,
      string,
    ];
    expect(whole.length).toBeGreaterThan(60_000);
    expect(short.length).toBeLessThan(60_000);
    expect(short).toContain('300 added: `pricing/s0`');
    expect(cut.length).toBeLessThan(3_500);
    expect(cut).toMatch(/Too long to be shown here: .*Statements \(\d+\).*npm run changes shows everything\./);
  });

  it('is one whatever the data say: no element, link, picture or notification comes of their texts', () => {
    const text = commentOn(({ platforms: { seldon, kubeflow }, capabilities }) => {
      seldon.cells.pricing.push({ slug: 'x`y', text: hostile, support: {}, sources: [], recorded: '2026-11' });
      kubeflow.name = hostile;
      kubeflow.cells['model-training'] = [];
      Object.assign(capabilities, {
        '<script>`': { ...capabilities.automl, id: '<script>`', name: hostile, definition: hostile },
      });
    });
    const elements = nodesIn(text).filter((node) => node.startsWith('<') && !node.startsWith('<details><summary>'));
    expect(new Set(elements)).toEqual(new Set([mark, '</details>', '<wbr />']));
    for (const kind of ['link', 'image', 'thematicBreak', 'blockquote']) expect(nodesIn(text)).not.toContain(kind);
    expect(text).not.toMatch(/@everyone|\u202E/);
  });
});

describe('what is compared', () => {
  const said = async (...args: string[]) => {
    const { answered, json, changed } = await answerTo(args, small);
    return { text: written(answered, json, { width: 100, colours: false, links: false }), changed };
  };

  it('is another checkout of the repository', async () => {
    const { text, changed } = await said('--base', fileURLToPath(new URL('../../..', import.meta.url)));
    // All of the data, where ours are a part of them.
    expect(text).toMatch(/- platform removed, and no redirect leads on: `dataiku`, `h2o`, /);
    expect(changed).toBe(true);
  });

  it('or a dataset.json', async () => {
    writeFileSync(join(folder, 'dataset.json'), JSON.stringify(small));
    const { text, changed } = await said('--base', join(folder, 'dataset.json'));
    expect(text).toContain('Nothing changes in the data.');
    expect(changed).toBe(false);
    expect(JSON.parse((await said('--base', folder, '--json')).text)).toEqual({
      level: 'none',
      changes: [],
      levelChanges: [],
      lost: [],
    });
  });

  it.each([
    [[], 'changes expects --base alone'],
    [['x', '--base', '.'], 'changes expects --base alone'],
    [['--base', join(folder, 'none.json')], 'cannot read'],
  ])('is refused: %j', async (args, reason) => {
    await expect(answerTo(args, small)).rejects.toThrow(reason);
  });

  it('is refused where the other checkout cannot be read, with the first reason', async () => {
    const root = mkdtempSync(join(folder, 'broken-'));
    mkdirSync(join(root, 'src/data'), { recursive: true });
    await expect(answerTo(['--base', root], small)).rejects.toThrow(/the data of .+ cannot be read: found /);
  });
});
