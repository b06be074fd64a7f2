import type { World } from '../../../src/cli/links/checked-links.ts';
import { contentFrom } from '../../../src/content/content-from.ts';
import type { Content } from '../../../src/model/content.ts';
import { quickClock } from '../../links/checking.ts';
import { page, serve, status, type TestServer, to } from '../../links/servers.ts';
import { contentOf, feature, platform } from '../../query/fixture.ts';

/** A server on which each kind of page is, and a content of two platforms that cites them all. */
export async function smallWeb(): Promise<{ server: TestServer; content: Content }> {
  const server = await serve({
    '/docs/there': page('There', '<h2 id="part">Part</h2>'),
    '/docs/moved': to('/docs/new'),
    '/docs/new': page('New'),
    '/docs/lent': to('/docs/there', 302),
    '/docs/shut': status(403),
    '/docs/gone': status(410),
    '/docs/home': to('/'),
    '/': page('Home'),
  });
  const cites = (slug: string, ...paths: string[]) =>
    feature(slug, `What ${slug} says.`, {
      sources: paths.map((path) => ({ title: `The page ${path}`, url: `${server.address}/docs/${path}` })),
    });
  const content = contentOf({
    acme: platform('acme', {
      cells: { training: [cites('trains', 'there', 'moved', 'gone')], serving: [cites('serves', 'shut')] },
    }),
    flux: platform('flux', {
      cells: { training: [cites('tunes', 'there', 'lent', 'home', 'there#none')], serving: [] },
    }),
  });
  return { server, content: contentFrom(content) };
}

/** The web of this machine, without waiting, and with what is shown of the progress. */
export function quickWorld(
  terminal?: { readonly columns: number },
  start?: number,
): World & { readonly shown: string[] } {
  const shown: string[] = [];
  const progress = { write: (text: string) => shown.push(text), ...(terminal && { isTTY: true, ...terminal }) };
  return { fetch: (address, how) => fetch(address, how), clock: quickClock(start), progress, pause: 500, shown };
}
