import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/cli/layout/display-width.ts';
import { reportLines } from '../../../src/cli/links/report-lines.ts';
import { reportMarkdown } from '../../../src/cli/links/report-markdown.ts';
import { paint } from '../../../src/cli/paint.ts';
import { reportOf } from '../../../src/links/summary.ts';
import { isProblem, verdictNames } from '../../../src/links/verdict.ts';
import { citing } from '../../links/checking.ts';

const checked = '2026-11-30T10:00:00.000Z';
const urlOf = (verdict: string, number: number) => `https://${verdict}.example/docs/${number}?a=1&b=|2`;

/** A report with so many addresses of each verdict. */
function reportWith(times: number, reason = 'it was so') {
  const urls = verdictNames.flatMap((verdict) => Array.from({ length: times }, (_, number) => urlOf(verdict, number)));
  const outcomes = verdictNames.flatMap((verdict) =>
    Array.from({ length: times }, (_, number) => {
      const to = verdict === 'moved' ? { to: `${urlOf('new', number)}/with/a/long/way/`.repeat(3) } : {};
      return [urlOf(verdict, number), { verdict, checked, status: 200, reason, ...to }] as const;
    }),
  );
  return reportOf(citing(...urls), new Map(outcomes));
}

const printed = (width: number, report = reportWith(1)) =>
  reportLines(report, width).map((line) => paint(line, { colours: false, links: false }));

describe('the report for readers', () => {
  it('says in one sentence what was found', () => {
    expect(printed(300)[0]).toBe('14 addresses on 14 hosts: 2 work, 1 moved for good, 1 refuses programs, 10 to mend.');
    const urls = citing('https://a.example/', 'https://b.example/');
    expect(printed(300, reportOf(urls, new Map([['https://a.example/', { verdict: 'ok', checked }]])))[0]).toBe(
      '1 address on 1 host: 1 works, 0 moved for good, 0 refuse programs, 0 to mend. Interrupted: 1 not asked for yet.',
    );
  });

  it('counts by platform, and by the hosts of which there is something to tell', () => {
    const lines = printed(120);
    expect(lines).toContainEqual(expect.stringMatching(/^platform +addresses +work +moved +refused +trouble$/));
    expect(lines).toContainEqual(expect.stringMatching(/^acme +14 +2 +1 +1 +10$/));
    expect(lines).toContainEqual(expect.stringMatching(/^gone\.example +1 +0 +0 +0 +1$/));
    expect(lines.filter((line) => /^(?:ok|redirected)\.example/.test(line))).toEqual([]);
    expect(lines).toContain('All is well on 2 other hosts.');
  });

  it('shows everything that has to be mended, and of all else the first', () => {
    const said = printed(120, reportWith(30)).join('\n');
    for (const verdict of verdictNames) {
      const shown = said.split(`· https://${verdict}.example/`).length - 1;
      const isTold = verdict !== 'ok' && verdict !== 'redirected';
      expect(shown, verdict).toBe(isProblem(verdict) ? 30 : isTold ? 20 : 0);
    }
    expect(said).toContain('and 10 more; --json lists all');
  });

  it.each([20, 40, 80, 120])('fits in %i columns, and breaks no address', (width) => {
    const wide = printed(width).filter(
      (line) => displayWidth(line) > width && !/^\s*(?:[·→] )?https:\/\/\S+$/.test(line),
    );
    expect(wide).toEqual([]);
    expect(printed(width).join('\n')).toContain(urlOf('gone', 0));
  });
});

describe('the report in Markdown', () => {
  it('is tables with all that has to be told, and links to addresses', () => {
    const tree = fromMarkdown(reportMarkdown(reportWith(2)), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const tables = tree.children.filter(({ type }) => type === 'table');
    expect(tables).toHaveLength(2 + verdictNames.length - 2);
    const addresses: string[] = [];
    JSON.stringify(tree, (key, value) => {
      if (key === 'url') addresses.push(value);
      return value;
    });
    expect(addresses).toContain(urlOf('gone', 1).replace('|', '%7C'));
    expect(addresses).toContain(urlOf('invalid', 0).replace('|', '%7C'));
  });

  it.each([
    '<b>x</b>',
    '| a | b',
    '`x`',
    '![a](https://x.example/)',
    '[a](javascript:x)',
    '\u001b[31m',
    '@somebody #1',
  ])('takes nothing from elsewhere for Markdown: %j', (reason) => {
    const tree = fromMarkdown(reportMarkdown(reportWith(1, reason)), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const kinds = new Set<string>();
    JSON.stringify(tree, (key, value) => {
      if (key === 'type') kinds.add(value);
      return value;
    });
    expect([...kinds].sort()).toEqual([
      'heading',
      'link',
      'paragraph',
      'root',
      'table',
      'tableCell',
      'tableRow',
      'text',
    ]);
  });
});
