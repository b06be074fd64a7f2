import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/links/verdict.ts';
import { citing, outcomesOf } from './checking.ts';
import { outcomeOf, start, started, stopAll } from './one-page.ts';
import { html, page, prose, type Route, serve, status, type TestServer, to } from './servers.ts';

afterEach(stopAll);

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
