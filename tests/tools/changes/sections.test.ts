import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/model/content.ts';
import { changelogPart } from '../../../tools/changes/changelog.ts';
import { dataChanges } from '../../../tools/changes/data-changes.ts';
import { sectionsOf } from '../../../tools/changes/sections.ts';
import { hostile, nodesIn } from './markdown.ts';
import { small } from './small.ts';

/** As JSON is: whatever in it can be changed. */
// biome-ignore lint/suspicious/noExplicitAny: a copy in which tests change what the types hold
type Loose = any;

/** What is told of two contents, which begin as ours. */
function told(before: (was: Loose) => void, after: (is: Loose) => void = () => {}): string {
  const [was, is] = [before, after].map((change) => {
    const copy: Loose = JSON.parse(JSON.stringify(small));
    change(copy);
    return copy as Content;
  }) as [Content, Content];
  return changelogPart(dataChanges(was, is), '2.0.0');
}

const katib = ({ platforms }: Loose) =>
  platforms.kubeflow.cells['model-training'].find(({ slug }: Loose) => slug === 'katib');

describe('what is told of changed data', () => {
  it('begins with ids that are gone or moved, then levels, what is new, criteria, statements and sources', () => {
    const text = told(
      ({ platforms, capabilities, redirects, products }) => {
        platforms.kubeflow.cells['model-training'] = [];
        platforms.kubeflow.cells['pricing'].pop();
        delete products['apache-kafka'];
        capabilities.automl.bar.also = [];
        redirects.capabilities.former = ['automl'];
      },
      ({ platforms }) => {
        platforms.mlflow.name = 'MLFlow';
      },
    );
    const titles = [...text.matchAll(/^\*\*(.+) \(\d+\)\*\*$/gm)].map(([, title]) => title);
    expect(titles).toEqual([
      'Ids that are gone, moved or lead elsewhere',
      expect.stringMatching(/^Levels: /),
      ...titles.slice(2).filter((title) => title?.startsWith('Levels: ')),
      'New',
      'Criteria',
      'Other facts of records',
      'Statements',
      'Sources',
    ]);
    expect(text).toContain('- capability redirect removed: `former`: `automl` → nothing, and no redirect leads on\n');
    expect(text).toMatch(/- \*\*Kubeflow\*\* `kubeflow`\n( {2}- .*\n)* {2}- `hyperparameter-tuning` \S+.* → native/);
    expect(text).toContain('- 1 product: `apache-kafka`\n');
    expect(text).toMatch(/- `automl`: new: `[a-z-]+`/);
    expect(text).toContain('- platform name corrected: `mlflow`\n');
    expect(text).toMatch(/ {2}- \d+ added: .*`model-training\/katib`/);
  });

  it('says of a statement that no longer holds why, and what says so now', () => {
    const text = told(
      () => {},
      (is) => {
        const { kubeflow } = is.platforms;
        const cell = kubeflow.cells['model-training'];
        const [feature] = cell.splice(cell.indexOf(katib(is)), 1);
        const retired = {
          recorded: '2026-12',
          why: 'restated',
          reason: 'It is said better.',
          sources: [],
          replacedBy: ['kubeflow/model-training/x'],
        };
        kubeflow.history.push({ ...feature, category: 'model-training', retired });
      },
    );
    expect(text).toContain(
      '  - restated: `model-training/katib`. It is said better. Now `kubeflow/model-training/x`\n',
    );
  });

  it.each<[string, (was: Loose) => void, string]>([
    [
      'a criterion that went',
      ({ capabilities }) => capabilities.automl.bar.core.push({ id: 'x', text: 'y' }),
      '`automl`: gone: `x`',
    ],
    [
      'a criterion in other words',
      ({ capabilities }) => {
        capabilities.automl.bar.core[0].text = 'y';
      },
      'in other words: `',
    ],
    [
      'how many are needed',
      ({ capabilities }) => {
        capabilities.automl.bar.full = 9;
      },
      'a full claim needs',
    ],
    [
      'the scope',
      ({ capabilities }) => {
        capabilities.automl.bar.scope = 'y';
      },
      '`automl`: scope in other words',
    ],
    [
      'a bar that is new',
      ({ capabilities }) => {
        delete capabilities.automl.bar;
      },
      'a bar for 1 capability: `automl`',
    ],
    [
      'another licence',
      ({ platforms }) => {
        platforms.mlflow.license = 'open-core';
      },
      'platform `mlflow`: `license` open-core → open-source',
    ],
    [
      'a page that was read again',
      ({ platforms }) => {
        platforms.seldon.status.sources[0].accessed = '2020-01-01';
      },
      'Other facts',
    ],
    [
      'another order',
      ({ platforms }) => platforms.seldon.cells.pricing.reverse(),
      'statements of `seldon/pricing` in another order',
    ],
    [
      'a statement in other words',
      (was) => {
        katib(was).text = 'Katib.';
      },
      '  - 1 reworded, or with other sources or dates: `model-training/katib`\n',
    ],
  ])('tells %s', (_, change, expected) => {
    expect(told(change)).toContain(expected);
  });

  it('says that nothing is other where nothing is', () => {
    expect(told(() => {})).toBe('### Data\n\nThe data are those of 2.0.0.\n');
  });
});

describe('hostile texts', () => {
  it('stay texts: no element, link, picture, heading or notification comes of them', () => {
    const [was, is] = [small, JSON.parse(JSON.stringify(small))] as [Content, Loose];
    const seldon = is.platforms.seldon;
    seldon.cells.pricing.push({ slug: 'x`y', text: hostile, support: {}, sources: [], recorded: '2026-11' });
    seldon.name = hostile;
    is.capabilities.automl.bar.core[0].id = 'a`b<c>';
    Object.assign(is.capabilities, {
      evil: { ...is.capabilities.automl, id: 'evil', name: hostile, definition: hostile },
    });
    const sections = sectionsOf(dataChanges(was, is), { texts: true });
    const text = changelogPart(dataChanges(was, is), '2.0.0');
    expect(text).not.toContain('\u202E');
    expect(text).not.toMatch(/@everyone/);
    expect(nodesIn(text)).toEqual(
      ['<wbr />', 'heading', 'inlineCode', 'list', 'listItem', 'paragraph', 'root', 'strong', 'text'].sort(),
    );
    expect(sections.length).toBeGreaterThan(1);
  });
});
