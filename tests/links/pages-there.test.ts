import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { citing, outcomesOf } from './checking.ts';
import { outcomeOf, start, started, stopAll } from './one-page.ts';
import { endless, html, inTurn, onGet, page, prose, type Route, reset, serve, status, to } from './servers.ts';

afterEach(stopAll);

describe('a page that is there', () => {
  it.each<[string, Route]>([
    ['a page', page()],
    ['a page whose head is refused', onGet(page(), status(405))],
    ['a page whose head is not implemented', onGet(page(), status(501))],
    ['a page whose head is forbidden', onGet(page(), status(403))],
    ['a page whose head is not found', onGet(page(), status(404))],
    ['a page for whose head the server fails', onGet(page(), status(500))],
    ['a page for whose head the server hangs up', onGet(page(), reset)],
    ['a file that is no page', status(200, { 'content-type': 'application/pdf' })],
    ['a page without a type', html(`<title>A guide</title>${prose}`, { 'content-type': '' })],
    ['a page without an end', endless],
    ['a page that fails first', inTurn(status(500), status(503), page())],
    ['a page that hangs up first', inTurn(reset, reset, page())],
    ['a page about errors', page('Error handling: 404 responses and HTTP errors')],
    ['a page on pages that are not found', page('Custom pages for what was not found')],
    ['a page that loads itself anew', page('A guide', '<meta http-equiv="refresh" content="0; url=page">')],
  ])('works: %s', async (_, route) => {
    expect(await outcomeOf({ [start]: route })).toMatchObject({ verdict: 'ok', status: 200 });
  });

  it('is asked for with its head alone where it is no page in HTML', async () => {
    const { server } = await outcomeOf({ [start]: status(200, { 'content-type': 'application/pdf' }) });
    expect(server.asked).toEqual([`HEAD ${start}`]);
  });

  it('may be the front page, where that was cited', async () => {
    expect(await outcomeOf({ '/': to('/en/', 302), '/en/': page('Home') }, '{}/')).toMatchObject({
      verdict: 'redirected',
    });
  });
});

describe('an anchor', () => {
  const guide = page(
    'A guide',
    '<h2 id="set-up">Set up</h2><a name=old>x</a><h2 id="user-content-faq">FAQ</h2><i id="ä&amp;b">',
  );

  it.each(['set-up', 'old', 'faq', '%C3%A4&b', 'top', '', 'L10-L20', ':~:text=at%20some%20length', 'set-up:~:text=at'])(
    'is found: #%s',
    async (anchor) => {
      expect(await outcomeOf({ [start]: guide }, `{}${start}#${anchor}`)).toMatchObject({ verdict: 'ok' });
    },
  );

  it.each(['setup', 'Set-Up', 'new:~:text=at', '%'])('is missed: #%s', async (anchor) => {
    expect(await outcomeOf({ [start]: guide }, `{}${start}#${anchor}`)).toMatchObject({
      verdict: 'missing-anchor',
      reason: `#${anchor}`,
    });
  });

  it('is missed behind a redirection, and kept in where that leads', async () => {
    const found = await outcomeOf({ [start]: to('/new'), '/new': guide }, `{}${start}#gone`);
    expect(found).toMatchObject({ verdict: 'missing-anchor', to: `${found.server.address}/new#gone` });
  });

  it('of the redirection counts, where it has one', async () => {
    const found = await outcomeOf({ [start]: to('/new#set-up'), '/new': guide }, `{}${start}#gone`);
    expect(found).toMatchObject({ verdict: 'moved', to: `${found.server.address}/new#set-up` });
  });

  it.each<[string, Route, string]>([
    ['is for scripts', guide, '!/route'],
    [
      'may be made by scripts',
      html('<title>Acme</title><div id=root></div>Loading the manual…<script>run()</script>'),
      'x',
    ],
    ['may be in what was not read', endless, 'late'],
  ])('is no finding where it %s', async (_, route, anchor) => {
    expect(await outcomeOf({ [start]: route }, `{}${start}#${anchor}`)).toMatchObject({
      verdict: 'ok',
      reason: 'the anchor could not be looked for',
    });
  });

  it('costs no further request: a page is asked for once, whatever places on it are cited', async () => {
    const server = await started(serve({ [start]: guide }));
    const urls = ['', '#old', '#set-up', '#gone'].map((anchor) => `${server.address}${start}${anchor}`);
    const outcomes = await outcomesOf(citing(...urls));
    expect(urls.map((url) => outcomes.get(url)?.verdict)).toEqual(['ok', 'ok', 'ok', 'missing-anchor']);
    expect(server.asked.filter((call) => call.endsWith(start))).toEqual([`HEAD ${start}`, `GET ${start}`]);
  });
});

describe('a body', () => {
  const utf16 = Buffer.from('\ufeff<title>Page not found</title>', 'utf16le');
  const latin = Buffer.concat([
    Buffer.from('<meta charset=iso-8859-1><title>Page non trouv\u00e9e</title><h1 id="caf\u00e9">', 'latin1'),
    Buffer.from(prose),
  ]);

  it('is read in its own encoding', async () => {
    expect(await outcomeOf({ [start]: html(utf16, { 'content-type': 'text/html' }) })).toMatchObject({
      verdict: 'soft-404',
    });
    const route = html(latin, { 'content-type': 'text/html' });
    expect(await outcomeOf({ [start]: route }, `{}${start}#caf%C3%A9`)).toMatchObject({ verdict: 'ok' });
  });

  it.each(['x-no-such-encoding', 'utf-16', 'utf-8'])(
    'is read as far as it can be where it is not in the %s that it claims',
    async (charset) => {
      const route = html(latin, { 'content-type': `text/html; charset=${charset}` });
      expect((await outcomeOf({ [start]: route })).verdict).toBe('ok');
    },
  );

  it('that is not packed as it claims cannot be read', async () => {
    const route = html('no gzip at all, but text', { 'content-encoding': 'gzip' });
    expect(await outcomeOf({ [start]: route })).toMatchObject({ verdict: 'unreadable', status: 200 });
    const right = html(gzipSync(`<title>A guide</title><p>${prose}`), { 'content-encoding': 'gzip' });
    expect(await outcomeOf({ [start]: right })).toMatchObject({ verdict: 'ok' });
  });
});
