import type { Platform } from 'mlops-platforms';
import type { WithProducts } from '../data/opened.ts';
import { capabilities } from '../data/overview.ts';
import type { PlatformFacts } from '../data/overview-shape.ts';
import { counted } from '../data/words.ts';
import { linkTo } from '../routes.ts';

interface NotFoundProps {
  readonly facts: PlatformFacts;
  readonly platform: Platform;
}

import { PlatformSection } from './platform-section.tsx';

/** What an editor looked for in the documentation, and did not find. */
export function NotFound({ facts, platform: { notFound } }: NotFoundProps) {
  const searched = capabilities.flatMap(({ id, name }) => {
    const day = notFound[id];
    return day === undefined ? [] : [{ id, name, day }];
  });
  return (
    <PlatformSection platform={facts.id} part="not-found">
      <p class="notes">
        {searched.length === 0
          ? 'Nothing that was searched for is missing.'
          : `An editor searched the documentation for ${counted(searched.length, 'capability', 'capabilities')} on the day given, and found nothing. That is no denial.`}
      </p>
      <ul class="columns">
        {searched.map(({ id, name, day }) => (
          <li key={id}>
            <a href={linkTo('platform', { platform: facts.id, capability: id })}>{name}</a>{' '}
            <span class="quiet">{day}</span>
          </li>
        ))}
      </ul>
    </PlatformSection>
  );
}

/** The statements whose pages nobody has read for a year. */
export function Stale({ opened: { platform, stale, staleBefore } }: { readonly opened: WithProducts }) {
  if (staleBefore === undefined) return null;
  const texts: ReadonlyMap<string, string> = new Map(
    Object.entries(platform.cells).flatMap(([category, features]) =>
      features.map(({ slug, text }) => [`${platform.id}/${category}/${slug}`, text] as const),
    ),
  );
  return (
    <PlatformSection platform={platform.id} part="stale">
      <p class="notes">
        {stale.length === 0
          ? `Every statement that can age was read since ${staleBefore}.`
          : `No editor has read the pages of ${counted(stale.length, 'statement')} since ${staleBefore}.`}
      </p>
      <ul class="plain-list">
        {stale.map((id) => {
          const [platformId = '', category = '', slug = ''] = id.split('/');
          return (
            <li key={id}>
              <a href={linkTo('platform', { platform: platformId, category, slug })}>{texts.get(id) ?? id}</a>
            </li>
          );
        })}
      </ul>
    </PlatformSection>
  );
}
