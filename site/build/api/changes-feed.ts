import { v5 as uuid } from 'uuid';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { counted } from '../../src/data/words.ts';
import { linkTo } from '../../src/routes.ts';
import { type EditionChanges, editionChanges } from './edition-changes.ts';
import type { Release } from './release.ts';

/** Of this feed alone: ids are made of it and of what an entry is about, so that an entry keeps its id for good. */
const namespace = 'd6c2d5c5-94a5-4d5f-8a41-3f7be7b0a1c9';

/**
 * What changed in the data, as an Atom feed (RFC 4287) with an entry for each month and platform. The same data make the
 * same feed: its dates are those on which editors read pages, never that of a build.
 */
export function changesFeed({ matrix, address }: Release): string {
  const changes = editionChanges(matrix.platforms);
  const page = address ?? '../../';
  const names = (category: string) => matrix.categories[category]?.name ?? category;
  const feed = x(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    x('id', idOf('feed')),
    x('title', 'MLOps platforms: what changed in the data'),
    x('subtitle', 'Statements recorded and retired, by month and platform.'),
    x(
      'updated',
      instant(
        changes
          .map(({ day }) => day)
          .sort()
          .at(-1) ?? '1970-01-01',
      ),
    ),
    x('author', {}, x('name', 'mlops-platforms')),
    x('link', {
      rel: 'self',
      type: 'application/atom+xml',
      href: address ? `${address}api/v1/changes.atom` : 'changes.atom',
    }),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...changes.map((each) => entryOf(each, page, names)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`;
}

function entryOf(changes: EditionChanges, page: string, nameOf: (category: string) => string) {
  const { month, platform, day, recorded, retired, confirmed } = changes;
  const { id, name } = platform;
  const to = (category: string, slug = '') => page + linkTo('platform', { platform: id, category, slug });
  const rows = Object.entries(recorded);
  const total = rows.reduce((sum, [, slugs]) => sum + slugs.length, 0);
  const said = [
    ...(total > 0 ? [`${counted(total, 'statement')} recorded`] : []),
    ...(retired.length > 0 ? [`${counted(retired.length, 'statement')} retired`] : []),
    ...(confirmed > 0 ? [`${counted(confirmed, 'statement')} confirmed`] : []),
  ].join(', ');
  const list = (title: string, items: readonly ReturnType<typeof x>[]) =>
    items.length === 0 ? [] : [x('p', title), x('ul', {}, ...items)];
  return x(
    'entry',
    {},
    x('id', idOf(`${month}/${id}`)),
    x('title', `${name}, ${month}: ${said}`),
    x('published', instant(`${month}-01`)),
    x('updated', instant(day)),
    x('link', { rel: 'alternate', type: 'text/html', href: page + linkTo('platform', { platform: id }) }),
    x('category', { term: id, label: name }),
    x(
      'content',
      { type: 'xhtml' },
      x(
        'div',
        { xmlns: 'http://www.w3.org/1999/xhtml' },
        ...list(
          'Recorded:',
          rows.map(([category, slugs]) =>
            x('li', {}, x('a', { href: to(category) }, nameOf(category)), `: ${counted(slugs.length, 'statement')}`),
          ),
        ),
        ...list(
          'Retired:',
          retired.map(({ category, slug, text, retired: { reason } }) =>
            x('li', {}, x('a', { href: to(category, slug) }, text), ` ${reason}`),
          ),
        ),
        ...list(
          'Confirmed:',
          confirmed > 0 ? [x('li', `${counted(confirmed, 'older statement')} by pages of today`)] : [],
        ),
      ),
    ),
  );
}

function idOf(what: string): string {
  return `urn:uuid:${uuid(what, namespace)}`;
}

/** A day as the feed has to write it. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
