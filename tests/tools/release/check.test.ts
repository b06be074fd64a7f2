import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { written } from '../../../src/cli/output.ts';
import { schemaVersion } from '../../../src/model/content.ts';
import { answerTo } from '../../../tools/release/check/answer.ts';
import { levelBetween } from '../../../tools/release/check/raised-level.ts';
import { small as content } from '../changes/small.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

// biome-ignore lint/suspicious/noExplicitAny: what was released may differ in any way
type Released = any;

interface Asked {
  readonly pending?: readonly string[];
  /** The version that is to be released; the last one is 2.0.0. */
  readonly version?: string;
  readonly words?: readonly string[];
}

/** What the check says if this were the dataset of the latest release. */
async function checked(change: (released: Released) => void, { pending = [], version, words = [] }: Asked = {}) {
  const released: Released = JSON.parse(JSON.stringify({ schemaVersion, version: '2.0.0', ...content }));
  change(released);
  const changesets = mkdtempSync(join(folder, 'changesets-'));
  for (const level of pending) {
    writeFileSync(
      join(changesets, `${level}.md`),
      `---\n"other": major\n"mlops-platforms": ${level}\n---\n\nA change.\n`,
    );
  }
  writeFileSync(join(changesets, 'README.md'), 'No changeset.\n');
  const { answered, json } = await answerTo(['--changesets', changesets, ...words], {
    root: folder,
    name: 'mlops-platforms',
    version: version ?? '2.0.0',
    content,
    latestRelease: () => JSON.stringify(released),
  });
  return { code: answered.code ?? 0, said: written(answered, json, { width: 100, colours: false, links: false }) };
}

const withoutOne = ({ platforms }: Released) => platforms.kubeflow.cells.pricing.pop();

describe('the level of a release', () => {
  it('need not be any where the data are the same', async () => {
    expect(await checked(() => {})).toEqual({
      code: 0,
      said: 'Since 2.0.0 the data ask for none, and none is pending.\n',
    });
  });

  it('is too low where the data ask for more, which is told change by change', async () => {
    const { code, said } = await checked(withoutOne, { pending: ['patch'] });
    expect(said).toContain('the data ask for minor, and patch is pending');
    expect(said).toMatch(/- minor: feature-added kubeflow\/pricing\//);
    expect(said).toContain('Run npx changeset, and choose minor.');
    expect(code).toBe(1);
  });

  it('is the highest that is pending', async () => {
    const { code, said } = await checked(withoutOne, { pending: ['patch', 'minor'] });
    expect(said).toBe('Since 2.0.0 the data ask for minor, and minor is pending.\n');
    expect(code).toBe(0);
  });

  it('is minor where a released statement was judged otherwise', async () => {
    const { code, said } = await checked(
      ({ platforms }) => {
        const features: Released[] = Object.values(platforms.kubeflow.cells).flat();
        features.find(({ support }) => Object.keys(support).length > 0).support = {};
      },
      { pending: ['patch'] },
    );
    expect(said).toMatch(/- minor: feature-judged-anew kubeflow\//);
    expect(code).toBe(1);
  });

  it('is major where the latest release has another shape', async () => {
    const { code, said } = await checked(
      (released) => {
        released.schemaVersion = 1;
      },
      { pending: ['minor'] },
    );
    expect(said).toContain('the data ask for major, and minor is pending');
    expect(said).toContain('- major: schema-changed schemaVersion');
    expect(code).toBe(1);
  });

  it('is that by which the version was raised already', async () => {
    expect(await checked(withoutOne, { version: '3.0.0' })).toEqual({
      code: 0,
      said: 'Since 2.0.0 the data ask for minor, and major is pending.\n',
    });
    expect((await checked(withoutOne, { version: '2.0.1', pending: ['minor'] })).code).toBe(1);
  });

  it.each([
    ['1.2.3', '1.2.3', 'none'],
    ['1.2.3', '1.2.4', 'patch'],
    ['1.2.3', '1.3.0', 'minor'],
    ['1.2.3', '2.0.0', 'major'],
  ])('from %s to %s is %s', (before, after, level) => expect(levelBetween(before, after)).toBe(level));

  it('may be any before there is a release', async () => {
    const candidate = { root: folder, name: 'x', version: '1.0.0', content, latestRelease: () => undefined };
    const { answered } = await answerTo(['--changelog', 'CHANGELOG.md'], candidate);
    expect(written(answered, false, { width: 100, colours: false, links: false })).toBe(
      'Nothing is released yet: any level will do.\n',
    );
  });
});

describe('an id that was released', () => {
  const gone: readonly (readonly [of: string, id: string, released: (dataset: Released) => void])[] = [
    [
      'capability',
      'telepathy',
      ({ capabilities }) => Object.assign(capabilities, { telepathy: { ...capabilities.automl, id: 'telepathy' } }),
    ],
    [
      'category',
      'cooking',
      ({ categories, platforms }) => {
        categories.cooking = { id: 'cooking', name: 'Cooking', hint: '' };
        for (const { cells } of Object.values(platforms) as Released[]) cells.cooking = [];
      },
    ],
    ['platform', 'acme', ({ platforms }) => Object.assign(platforms, { acme: { ...platforms.seldon, id: 'acme' } })],
    [
      'feature',
      'kubeflow/pricing/gone',
      ({ platforms: { kubeflow } }) => kubeflow.cells.pricing.push({ ...kubeflow.cells.pricing[0], slug: 'gone' }),
    ],
    ['capability', 'former', ({ redirects }) => Object.assign(redirects.capabilities, { former: ['automl'] })],
  ];

  it.each(gone)(
    'and is gone stops a release of any level, unless a redirect leads on from it: %s %s',
    async (of, id, change) => {
      const { code, said } = await checked(change, { pending: ['major'] });
      expect(said).toContain(`- ${of} ${id}: found nothing that leads on from it, expected the record or a redirect\n`);
      expect(said).toContain('Add redirects to src/data/redirects.ts.');
      expect(code).toBe(1);
    },
  );

  it('and has a redirect stops nothing but a lower level', async () => {
    const former = { before: 'kubeflow/pricing/gone', kubeflow: content.platforms['kubeflow'] };
    const [first] = former.kubeflow?.cells['pricing'] ?? [];
    const redirects = {
      ...content.redirects,
      features: { ...content.redirects.features, [former.before]: [`kubeflow/pricing/${first?.slug}`] },
    };
    const released: Released = JSON.parse(JSON.stringify({ schemaVersion, version: '2.0.0', ...content }));
    released.platforms.kubeflow.cells.pricing.push({ ...first, slug: 'gone' });
    const candidate = {
      root: folder,
      name: 'x',
      version: '3.0.0',
      content: { ...content, redirects },
      latestRelease: () => JSON.stringify(released),
    };
    const { answered } = await answerTo([], candidate);
    expect(answered.code ?? 0).toBe(0);
  });
});

describe('the changelog', () => {
  const file = () => readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  const before = '# mlops-platforms\n\n## 2.1.0\n\n### Minor Changes\n\n- A change.\n\n## 2.0.0\n\n- The first.\n';
  const into = { words: ['--changelog', 'CHANGELOG.md'], version: '2.1.0' };

  it('is told what is other in the data, at the end of what it says of the version, however often', async () => {
    writeFileSync(join(folder, 'CHANGELOG.md'), before);
    const { said } = await checked(withoutOne, into);
    expect(said).toContain('CHANGELOG.md tells what is other in the data of 2.1.0.');
    const once = file();
    expect(once).toMatch(/^- A change\.\n\n### Data\n\nSince 2\.0\.0: 1 statement added, 0 retired/m);
    expect(once.endsWith('\n\n## 2.0.0\n\n- The first.\n')).toBe(true);
    await checked(withoutOne, into);
    expect(file()).toBe(once);
  });

  it('may tell of one version alone', async () => {
    writeFileSync(join(folder, 'CHANGELOG.md'), '# mlops-platforms\n\n## 2.1.0\n\n- A change.\n');
    await checked(() => {}, into);
    expect(file()).toBe('# mlops-platforms\n\n## 2.1.0\n\n- A change.\n\n### Data\n\nThe data are those of 2.0.0.\n');
  });

  it('is left alone where the level is too low, the version is released or told nowhere', async () => {
    writeFileSync(join(folder, 'CHANGELOG.md'), before);
    expect((await checked(withoutOne, { ...into, version: '2.0.1' })).code).toBe(1);
    await expect(checked(withoutOne, { ...into, version: '2.0.0', pending: ['minor'] })).rejects.toThrow(
      '2.0.0 is released already',
    );
    await expect(checked(withoutOne, { ...into, version: '2.2.0' })).rejects.toThrow("found no heading '## 2.2.0'");
    expect(file()).toBe(before);
  });

  it('can be printed before there is a version', async () => {
    const { said } = await checked(withoutOne, { words: ['--changelog', '-'], pending: ['minor'] });
    expect(said).toMatch(/^### Data\n\nSince 2\.0\.0: /);
  });

  it('is written before a release is versioned, by the script that versions it', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    expect(scripts['release:version']).toMatch(
      /^changeset version && npm run --silent release:check -- --changelog CHANGELOG\.md && /,
    );
  });
});

describe('what cannot be read', () => {
  it.each([
    [['--released', 'none.json'], 'cannot read none.json'],
    [['pricing'], 'release:check takes options alone'],
    [['--levels'], '--levels'],
  ])('is refused: %j', async (words, reason) => {
    await expect(checked(() => {}, { words })).rejects.toThrow(reason);
  });

  it('is refused where a changeset is none', async () => {
    await expect(checked(() => {}, { pending: ['minor\n  x: ['] })).rejects.toThrow('minor');
  });
});
