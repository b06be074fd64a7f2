import { describe, expect, it } from 'vitest';
import { htmlPage } from '../../src/links/html/page.ts';

describe('a page in HTML', () => {
  it.each([
    ['<title>A &amp; B</title>', 'A & B'],
    ['<TITLE\n lang="en">\n A\n guide </TITLE>', 'A guide'],
    ['<svg><path d="a>b"/></svg><title>A > B</title><svg><title>Icon</title></svg>', 'A > B'],
    ['<title></title><title>Second</title>', ''],
    ['<!-- <title>No</title> --><title>Yes</title>', 'Yes'],
    ['<script>"<title>No</title>"</script><title>Yes</title>', 'Yes'],
    ['<title>Never closed', 'Never closed'],
  ])('has the title that browsers show: %s', (html, title) => {
    expect(htmlPage(html).title).toBe(title);
  });

  it('has the text that readers see', () => {
    const html = `<p>One<b>two</b><p>three &lt;4 <style>p{}</style><script>x("<p>no")</script><!-- no --> 1 < 2<br>five`;
    expect(htmlPage(html).text).toBe('Onetwo three <4 1 < 2 five');
  });

  it('has anchors, however they are written', () => {
    const html = `<p id=a><p ID='b'><p class="x" id = "c d"><a name="e"><input name="f"><!-- <p id="g"> --><p data-id="h" title='id="i"'><p id="&#x6a;">`;
    expect([...htmlPage(html).anchors]).toEqual(['a', 'b', 'c d', 'e', 'j']);
  });

  it.each([
    ['<meta http-equiv="refresh" content="0; url=/new">', '/new'],
    [`<meta http-equiv='REFRESH' content='1;URL="https://example.org/a?b=1&amp;c"'>`, 'https://example.org/a?b=1&c'],
    ['<meta http-equiv="refresh" content="30; url=/new">', undefined],
    ['<meta http-equiv="refresh" content="5">', undefined],
    ['<meta name="refresh" content="0; url=/new">', undefined],
    ['<!-- <meta http-equiv="refresh" content="0; url=/new"> -->', undefined],
  ])('sends its reader elsewhere, or not: %s', (html, refresh) => {
    expect(htmlPage(html).refresh).toBe(refresh);
  });

  /** What makes readers that look back take the square of the time. */
  it.each([
    ['<!--', 200_000],
    ['<', 800_000],
    ['<script>', 100_000],
    ['<title>', 100_000],
    ['<a id="', 100_000],
    ['<p a="', 100_000],
    ['<p ', 200_000],
    ['<a name = ', 100_000],
    ['<meta http-equiv=refresh content="0;url=', 20_000],
    ['&#', 400_000],
    [' ', 800_000],
    ['<h1>', 200_000],
  ])('is read in little time, be it %j over and over', (piece, times) => {
    const started = performance.now();
    htmlPage(piece.repeat(times));
    htmlPage(`<p ${'x '.repeat(times / 10)}`);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
