import { describe, expect, it } from 'vitest';
import { applyFixes, checkMatrix, readMatrix } from '../../src/intake.ts';

const fact = 'Runs are compared in a dashboard.';
const [a, b] = ['https://acme.example/a', 'https://acme.example/b'];
const read = (...lines: string[]) =>
  readMatrix(`,Acme\nPricing,"${lines.join('\n').replaceAll('"', '""')}"\n`).draft.platforms['Acme']?.['pricing']?.map(
    ({ text, links }) => [text, ...links.map(({ url }) => url)],
  );

describe('the list of sources behind a statement', () => {
  it.each([
    `${fact} Sources: [A](${a}) and [B](${b})`,
    `${fact} Sources: [A](${a}), and [B](${b}).`,
    `${fact} Sources: [A](${a}),[B](${b})`,
    `${fact} Sources: [A](${a}) [B](${b});`,
    `${fact}Sources: [A](${a}) & [B](${b})`,
    `${fact} Sources:[A](${a}); [B](${b})`,
    `${fact}  Sources:  [A](${a})  ,  [B](${b})`,
    `${fact} Sources : [A](${a}) | [B](${b})`,
    `${fact} Sources: ${a}; ${b}`,
    `${fact} sources: ${a},${b}`,
    `${fact} Source - [A](${a}), [B](${b})`,
    `${fact} SOURCES: [A](${a}), [B](${b})`,
    `${fact} **Sources:** [A](${a}), [B](${b})`,
    `${fact} **Sources**: [A](${a}), [B](${b})`,
    `${fact} Source – <${a}> <${b}>`,
  ])('is read with any white space and any marks between: %s', (cell) => {
    expect(read(cell)).toEqual([[fact, a, b]]);
  });

  it.each([
    [[fact, `Sources: [A](${a}), [B](${b})`]],
    [[fact, `- Sources: [A](${a}), [B](${b})`]],
    [[fact, 'Sources:', a, b]],
    [[fact, '**Sources**', `- [A](${a})`, `- [B](${b})`]],
    [[`${fact} Sources:`, `[A](${a})`, `[B](${b})`]],
    [[fact, `Source: ${a}`, b]],
    [[fact, a, b]],
  ])('belongs to the line before, where it has lines of its own: %j', (lines) => {
    expect(read(...lines)).toEqual([[fact, a, b]]);
    expect(read(...lines, 'Jobs are stopped.')).toEqual([[fact, a, b], ['Jobs are stopped.']]);
  });

  it('belongs to the line before as one of its bullets', () => {
    expect(read(`• ${fact}`, `• Sources: ${a}, ${b}`, '• Jobs are stopped.')).toEqual([
      [fact, a, b],
      ['Jobs are stopped.'],
    ]);
  });

  it('is none where the words are about sources, or where a link is what is said', () => {
    expect(read(`Data sources: [S3](${a}), [GCS](${b})`)).toEqual([['Data sources: S3, GCS', a, b]]);
    expect(read(`Open-source: [A](${a})`)).toEqual([['Open-source: A', a]]);
    expect(read(fact, `[SaaS](${a})`)).toEqual([[fact], ['SaaS', a]]);
    expect(read(`Sources: [A](${a})`)).toEqual([['', a]]);
  });
});

describe('sources that were not read as such', () => {
  it.each([
    `${fact} Sources: the handbook`,
    `${fact} SOURCES: the handbook`,
    `${fact} Sources: [A](${a}), page 3`,
    `${fact} (source: the handbook)`,
    `Requests go to ${a} by default`,
    `=HYPERLINK("${a}","${fact}")`,
  ])('are an error, and get no full stop: %s', (cell) => {
    const { draft } = readMatrix(`,Acme\nPricing,"${cell.replaceAll('"', '""')}"\n`);
    const findings = checkMatrix(draft);
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'error', reason: 'a source that was not read as one' }),
    );
    expect(applyFixes(draft, findings)).toEqual(draft);
  });

  it('are none in words about sources, and where a title behind the sentence is an address', () => {
    for (const cell of ['Jobs read from two data sources: S3 and GCS.', `${fact} ${a}`]) {
      const { draft } = readMatrix(`,Acme\nPricing,${cell}\n`);
      expect(checkMatrix(draft).map(({ reason }) => reason)).not.toContain('a source that was not read as one');
    }
  });
});
