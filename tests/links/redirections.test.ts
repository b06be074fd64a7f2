import { afterEach, describe, expect, it } from 'vitest';
import { outcomeOf, start, stopAll } from './one-page.ts';
import { html, page, type Route, status, to } from './servers.ts';

afterEach(stopAll);

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
