import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/links/verdict.ts';
import { citing, outcomesOf, quickClock } from './checking.ts';
import {
  endless,
  html,
  inTurn,
  never,
  onGet,
  page,
  prose,
  type Route,
  reset,
  serve,
  serveSelfSigned,
  status,
  type TestServer,
  to,
} from './servers.ts';

const servers: TestServer[] = [];
const started = async (server: Promise<TestServer>) => {
  servers.push(await server);
  return servers.at(-1) as TestServer;
};

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

/** What becomes of `/docs/page` where a server answers so; `address` says what it becomes of, and `{}` is the server. */
async function outcomeOf(routes: Readonly<Record<string, Route>>, address = '{}/docs/page', options = {}) {
  const server = await started(serve(routes));
  const url = address.replace('{}', server.address);
  const outcome = (await outcomesOf(citing(url), options)).get(url) as Outcome;
  return { ...outcome, server, url };
}

const start = '/docs/page';

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

describe('redirections', () => {
  it('are followed, and told step by step', async () => {
    const found = await outcomeOf({ [start]: to('/a'), '/a': to('b', 308), '/b': page() });
    const { address } = found.server;
    expect(found).toMatchObject({
      verdict: 'moved',
      to: `${address}/b`,
      hops: [
        { status: 301, to: `${address}/a` },
        { status: 308, to: `${address}/b` },
      ],
    });
  });

  it.each([302, 303, 307])('are not for good if one of them is a %i', async (code) => {
    const routes = { [start]: to('/a'), '/a': to('/b', code), '/b': page() };
    expect(await outcomeOf(routes)).toMatchObject({ verdict: 'redirected' });
  });

  it('may name where they lead in UTF-8', async () => {
    const found = await outcomeOf({
      [start]: to(Buffer.from('/größe').toString('latin1')),
      '/gr%C3%B6%C3%9Fe': page(),
    });
    expect(found).toMatchObject({ verdict: 'moved', to: `${found.server.address}/gr%C3%B6%C3%9Fe` });
  });

  it('may be made by the page itself', async () => {
    const moved = html(`<meta http-equiv="Refresh" content="0; URL='/new'">`);
    const found = await outcomeOf({ [start]: moved, '/new': page() });
    expect(found).toMatchObject({ verdict: 'redirected', hops: [{ status: 200, to: `${found.server.address}/new` }] });
  });

  it.each<[string, Record<string, Route>, string]>([
    ['to itself', { [start]: to(start) }, 'in a circle'],
    ['in a circle', { [start]: to('/a'), '/a': to('/b'), '/b': to('/a') }, 'in a circle'],
    ['that only change the anchor', { [start]: to(`${start}#part`) }, 'in a circle'],
    ['nowhere', { [start]: status(301) }, 'does not say where to'],
    ['to what is no address', { [start]: to('http://[') }, 'no web address'],
    ['to a file of the machine', { [start]: to('file:///etc/passwd') }, 'no web address'],
    [
      'without an end',
      Object.fromEntries([
        [start, to('/0')],
        ...Array.from({ length: 30 }, (_, step) => [`/${step}`, to(`/${step + 1}`)] as const),
      ]),
      'more than',
    ],
  ])('lead nowhere: %s', async (_, routes, reason) => {
    expect(await outcomeOf(routes)).toMatchObject({ verdict: 'misdirected', reason: expect.stringContaining(reason) });
  });

  it.each(['/', '/index.html', '/en/', '/en-us', '/home'])('to the front page %s are told', async (front) => {
    expect(await outcomeOf({ [start]: to(front), [front]: page('Home') })).toMatchObject({ verdict: 'front-page' });
  });

  it('to a login say nothing of the page', async () => {
    expect(await outcomeOf({ [start]: to('/login?next=page', 302), '/login?next=page': page('Log in') })).toMatchObject(
      {
        verdict: 'refused',
        reason: 'leads to a login',
      },
    );
  });

  it('to a page that is gone are those of a page that is gone', async () => {
    expect(await outcomeOf({ [start]: to('/a') })).toMatchObject({ verdict: 'gone', status: 404 });
  });
});

describe('a page that is not there', () => {
  it.each([404, 410])('is gone with %i, if it says so when it is asked for all of it too', async (code) => {
    const { server, ...outcome } = await outcomeOf({ [start]: status(code) });
    expect(outcome).toMatchObject({ verdict: 'gone', status: code });
    expect(server.asked).toEqual([`HEAD ${start}`, `GET ${start}`]);
  });

  it.each<[string, string]>([
    ['title', '<title>Page not found | Acme Docs</title><h1>Hello</h1>'],
    ['title', '<title>Acme &#8211; Not Found</title>'],
    ['title', '<title>404</title>'],
    ['title', '<title>404: This page could not be found.</title>'],
    ['title', '<title>Error 404 - Acme</title>'],
    ['heading', '<title>Acme</title><h1>Sorry, this page doesn’t exist</h1>'],
    ['heading', '<title>Acme</title><h1>We can&#39;t find <br>that page</h1>'],
    ['heading', '<title>Acme</title><h1>The page you are looking for was moved</h1><h1>Oops, not found</h1>'],
    ['heading', '<title>Acme</title><h1>Page <em>not</em> found</h1>'],
  ])('answers 200 all the same, with a %s that says so: %s', async (where, text) => {
    const answer = await outcomeOf({ [start]: html(`${text}<p>${prose}`) });
    expect(answer).toMatchObject({
      verdict: 'soft-404',
      reason: expect.stringMatching(new RegExp(`^the ${where} is "`)),
    });
  });

  it.each(['', ' <p> </p> ', '<title>Acme</title><!-- much that nobody sees, and more of it -->'])(
    'answers 200 with next to nothing: %j',
    async (text) => {
      expect(await outcomeOf({ [start]: html(text) })).toMatchObject({
        verdict: 'soft-404',
        reason: expect.stringContaining('characters of text'),
      });
    },
  );

  it('answers 200 as every address does', async () => {
    const shell: Route = (request, ...rest) =>
      page('Acme', `<p>You asked for ${request.url}, request ${Math.random()}</p>`)(request, ...rest);
    const server = await started(serve({ '/docs/other': page('Another') }, shell));
    const [gone, there] = [`${server.address}/docs/page`, `${server.address}/docs/other`];
    const outcomes = await outcomesOf(citing(gone, there));
    expect(outcomes.get(gone)).toMatchObject({ verdict: 'soft-404', reason: expect.stringContaining('made-up') });
    expect(outcomes.get(there)).toMatchObject({ verdict: 'ok' });
  });

  it('is redirected to where every address of its folder is', async () => {
    const server = await started(serve({ '/new/home': page('News') }, to('/new/home')));
    const url = `${server.address}/docs/page`;
    expect((await outcomesOf(citing(url))).get(url)).toMatchObject({
      verdict: 'soft-404',
      reason: expect.stringContaining('leads to the same page'),
    });
  });
});

describe('on a host that is honest in its first folders', () => {
  const folders = ['/a/', '/b/', '/c/'];
  const honest = Object.fromEntries(folders.map((folder, place) => [`${folder}page`, page(`Page ${place}`)]));
  const shellOf =
    (text: string): Route =>
    (request, ...rest) =>
      (request.url?.startsWith('/d/') ? html(text) : status(404))(request, ...rest);
  const urlsOn = ({ address }: TestServer) => [...folders, '/d/'].map((folder) => `${address}${folder}page`);

  it('a page with little on it is looked at all the same', async () => {
    const server = await started(
      serve(honest, shellOf('<title>Acme</title><p>Welcome to all of Acme<script>run()</script>')),
    );
    const outcomes = await outcomesOf(citing(...urlsOn(server)));
    expect(urlsOn(server).map((url) => outcomes.get(url)?.verdict)).toEqual(['ok', 'ok', 'ok', 'soft-404']);
  });

  it('others are believed, be the check interrupted or not', async () => {
    const server = await started(serve(honest, shellOf(`<title>Acme</title><p>${prose}`)));
    const [first = '', second = '', ...others] = urlsOn(server);
    const whole = await outcomesOf(citing(first, second, ...others));
    const known = new Map([first, second].map((url) => [url, whole.get(url) as Outcome]));
    const resumed = await outcomesOf(citing(first, second, ...others), { known });
    const verdicts = (outcomes: ReadonlyMap<string, Outcome>) =>
      urlsOn(server).map((url) => outcomes.get(url)?.verdict);
    expect(verdicts(whole)).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(verdicts(resumed)).toEqual(verdicts(whole));
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

describe('a server that has no time', () => {
  it.each<[string, (clock: { now(): number }) => string]>([
    ['in seconds', () => '7'],
    ['as a date', (clock) => new Date(clock.now() + 7_000).toUTCString()],
  ])('is left alone as long as it says %s', async (_, said) => {
    const clock = quickClock();
    const route = inTurn((...args) => status(429, { 'retry-after': said(clock) })(...args), page());
    expect(await outcomeOf({ [start]: route }, undefined, { clock })).toMatchObject({ verdict: 'ok' });
    expect(Math.max(...clock.slept)).toBe(7_000);
  });

  it('is asked again after longer and longer pauses, and then left', async () => {
    const clock = quickClock();
    const { verdict, server } = await outcomeOf({ [start]: status(503) }, undefined, { clock, pause: 0 });
    expect(verdict).toBe('failing');
    expect(clock.slept).toEqual([1_000, 2_000, 4_000]);
    expect(server.asked.filter((call) => call.startsWith('GET'))).toHaveLength(4);
  });

  it('is asked for no more pages where it wants to be left alone for long', async () => {
    const server = await started(serve({}, status(429, { 'retry-after': '3600' })));
    const urls = ['/a', '/b', '/c'].map((path) => server.address + path);
    const outcomes = await outcomesOf(citing(...urls));
    expect(urls.map((url) => outcomes.get(url)?.verdict)).toEqual(['failing', 'failing', 'failing']);
    expect(outcomes.get(urls[2] as string)).toMatchObject({
      reason: expect.stringContaining('not asked'),
      notBefore: '2026-11-30T01:00:00.000Z',
    });
    expect(server.asked).toEqual(['HEAD /a']);
  });
});

describe('no answer', () => {
  it.each<[string, Route]>([
    ['takes too long', never],
    ['is cut off', reset],
    [
      'breaks off',
      onGet((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
        response.write('<title>A');
        setTimeout(() => response.destroy(), 20);
      }, html('')),
    ],
  ])('is told, if each time it %s', async (_, route) => {
    const found = await outcomeOf({ [start]: route }, undefined, { timeout: 100 });
    expect(found).toMatchObject({ verdict: 'unreachable', reason: expect.stringMatching(/^[A-Z_]+$/) });
    expect(found.server.asked).toHaveLength(route === never || route === reset ? 4 : 5);
  });

  it('because nobody listens is told at once', async () => {
    const server = await serve({});
    await server.stop();
    const url = `${server.address}/page`;
    expect((await outcomesOf(citing(url))).get(url)).toMatchObject({ verdict: 'unreachable', reason: 'ECONNREFUSED' });
  });

  it('to three pages of a host, one after the other, is enough', async () => {
    const server = await started(serve({ '/late': page() }, reset));
    const urls = ['/a', '/b', '/c', '/d', '/late'].map((path) => server.address + path);
    const outcomes = await outcomesOf(citing(...urls));
    expect(urls.map((url) => outcomes.get(url)?.verdict)).toEqual(Array(5).fill('unreachable'));
    expect(outcomes.get(urls[3] as string)?.reason).toContain('not asked');
    expect(server.asked.filter((call) => /\/(?:d|late)$/.test(call))).toEqual([]);
  });

  it('because of the certificate is told apart', async () => {
    const server = await started(serveSelfSigned({ '/page': page() }));
    const url = `${server.address}/page`;
    expect((await outcomesOf(citing(url))).get(url)).toMatchObject({
      verdict: 'tls',
      reason: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
  });

  it('because a server does not speak TLS is told apart, too', async () => {
    const server = await started(serve({ '/page': page() }));
    const url = `${server.address.replace('http:', 'https:')}/page`;
    expect((await outcomesOf(citing(url))).get(url)).toMatchObject({ verdict: 'tls' });
  });
});

it.each([
  '',
  'no address',
  'mailto:somebody@example.org',
  'javascript:alert(1)',
  'https://user:word@127.0.0.1/',
  '/relative',
  '__proto__',
])('what is no address that can be asked for is told: %j', async (url) => {
  expect((await outcomesOf(citing(url))).get(url)).toMatchObject({ verdict: 'invalid' });
});

it.each([401, 403, 400, 451, 418])('a page that answers %i has to be looked at by a person', async (code) => {
  expect(await outcomeOf({ [start]: status(code) })).toMatchObject({ verdict: 'refused', status: code });
});
