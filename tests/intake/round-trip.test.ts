import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../src/data/content.ts';
import { readMatrix } from '../../src/intake.ts';
import type { Content } from '../../src/model/content.ts';
import { compare } from '../../src/query/compare.ts';
import { isWebAddress, printable } from '../../src/report/document.ts';
import { type ReportOptions, type ReportSubject, toCsv, toMarkdown } from '../../src/report.ts';
import { toXlsx } from '../../src/xlsx.ts';
import { contentOf, feature, platform } from '../query/fixture.ts';
import { hostileTexts } from '../report/hostile-text.ts';
import { small } from '../report/subjects.ts';

const writers: readonly (readonly [
  string,
  (subject: ReportSubject, options?: ReportOptions) => string | Uint8Array,
])[] = [
  ['toMarkdown', toMarkdown],
  ['toCsv as a matrix', (subject, options) => toCsv(subject, { ...options, layout: 'matrix' })],
  ['toCsv with a byte-order mark', (subject, options) => toCsv(subject, { ...options, layout: 'matrix', bom: true })],
  ['toXlsx', toXlsx],
];

const oneLine = (text: string) => printable(text).replace(/\s+/g, ' ').trim();

/** What a content says, as a draft: statements with their limits, and the pages that they rest on. */
function draftOf({ platforms, categories }: Content) {
  const drafts = Object.values(platforms).map(({ id, cells, offerings }) => {
    const phrases = Object.keys(categories).map((category) => [
      category,
      (cells[category] ?? []).map(({ text, date, only = [], sources }) => {
        const names = only.map((key) => offerings[key]?.name ?? key).join(', ');
        const notes = [...(date === undefined ? [] : [date]), ...(names === '' ? [] : [`only ${names}`])].join('; ');
        return {
          text: oneLine(`${text}${notes === '' ? '' : ` (${notes})`}`),
          links: sources.map(({ title, url }) => ({ text: oneLine(title) || url, url })),
        };
      }),
    ]);
    return [id, Object.fromEntries(phrases)];
  });
  return { platforms: Object.fromEntries(drafts) };
}

describe.each(writers)('what %s writes', (_, write) => {
  it('reads back as it was, of a small matrix', () => {
    expect(readMatrix(write(small), { content: small }).draft).toEqual(draftOf(small));
  });

  it('reads back as it was, of the whole dataset, without a problem in its statements', () => {
    const ended = Object.values(content.platforms)
      .flatMap(({ offerings }) => Object.values(offerings))
      .filter(({ status }) => status);
    expect(ended.length).toBeGreaterThan(0);
    const { draft, problems } = readMatrix(write(content), { content });
    const plain = (text: string) => text.replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)$/, '');
    const said = ({ platforms }: ReturnType<typeof draftOf>) =>
      Object.entries(platforms).map(([id, cells]) => [
        id,
        Object.entries(cells as Record<string, { text: string; links: unknown }[]>).map(([category, phrases]) => [
          category,
          phrases.map(({ text, links }) => [plain(text), links]),
        ]),
      ]);
    expect(said(draft as never)).toEqual(said(draftOf(content)));
    expect(problems.filter(({ code }) => code !== 'not-read')).toEqual([]);
  });

  it('names platforms as its heads do, where no content is passed', () => {
    const { draft } = readMatrix(
      write(compare(content, ['kubeflow', 'mlflow'], { categories: ['pricing'] }), { content }),
    );
    expect(Object.keys(draft.platforms)).toEqual(['Kubeflow', 'MLflow']);
    expect(draft.platforms['MLflow']?.['pricing']?.length).toBe(content.platforms.mlflow.cells.pricing.length);
  });

  it('reads back as it was, whatever its texts are', () => {
    const words = hostileTexts.filter((text) => /\S/.test(text));
    const titles = words.map((text) => text.replace(/[\n\r]/g, ' '));
    const addresses = fc
      .oneof(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        words.map((text) => `https://example.org/${text}`),
      )
      .filter(isWebAddress);
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(words, fc.uniqueArray(fc.tuple(titles, addresses), { selector: ([, url]) => url, maxLength: 3 })),
          {
            maxLength: 4,
          },
        ),
        (statements) => {
          const features = statements.map(([text, sources], place) =>
            feature(`s${place}`, text, { sources: sources.map(([title, url]) => ({ title, url })) }),
          );
          const made = contentOf({ acme: platform('acme', { cells: { training: features, serving: [] } }) });
          expect(readMatrix(write(made), { content: made }).draft).toEqual(draftOf(made));
        },
      ),
      { numRuns: 300 },
    );
  });
});
