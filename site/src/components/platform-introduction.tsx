import type { Platform } from 'mlops-platforms';
import { deliveryWords, endInWords } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { Permalink } from './permalink.tsx';
import { PlatformSection } from './platform-section.tsx';
import { SourceList } from './source-list.tsx';

interface IntroductionProps {
  readonly platform: Platform;
  /** What the address names of it. */
  readonly meant: string | undefined;
}

/** The words to know, each with where it is defined. */
export function PlatformConcepts({ platform: { id, introduction }, meant }: IntroductionProps) {
  if (introduction.concepts.length === 0) return null;
  return (
    <PlatformSection platform={id} part="words">
      <ul class="cards">
        {introduction.concepts.map(({ slug, term, aliases, definition, sources }) => (
          <li key={slug} class={slug === meant ? 'meant' : ''} data-place={`concept ${slug}`} tabIndex={-1}>
            <h3>
              {term}
              {aliases.length > 0 && <span class="quiet"> also {aliases.join(', ')}</span>}{' '}
              <Permalink href={linkTo('concept', { platform: id, concept: slug })} of={term} />
            </h3>
            <p>{definition}</p>
            <SourceList sources={sources} />
          </li>
        ))}
      </ul>
    </PlatformSection>
  );
}

const standings = {
  form: 'Form',
  part: 'Part',
  apart: 'Beside the platform',
} as const;

/** In which forms it is delivered, of which parts it is made, and what is offered beside it. */
export function PlatformOfferings({ platform: { id, offerings }, meant }: IntroductionProps) {
  const entries = Object.entries(offerings);
  if (entries.length === 0) return null;
  const order = Object.keys(standings);
  const sorted = entries.toSorted(([, a], [, b]) => order.indexOf(a.standing) - order.indexOf(b.standing));
  const nameOf = (key: string) => offerings[key]?.name ?? key;
  return (
    <PlatformSection platform={id} part="offerings">
      <ul class="cards">
        {sorted.map(([key, { name, standing, delivery, with: forms, alone, status, sources = [] }]) => {
          const end = status && endInWords(status);
          const said = [
            standings[standing],
            ...(delivery === undefined ? [] : [deliveryWords[delivery].toLowerCase()]),
            ...(alone ? ['also offered without the platform'] : []),
            ...(forms === undefined
              ? []
              : [forms.length === 0 ? 'works in no form' : `in ${forms.map(nameOf).join(', ')}`]),
          ];
          return (
            <li key={key} class={key === meant ? 'meant' : ''} data-place={`offering ${key}`} tabIndex={-1}>
              <h3>
                {name} <Permalink href={linkTo('offering', { platform: id, offering: key })} of={name} />
              </h3>
              <p>
                {said.join(', ')}.{end !== undefined && <strong class="end"> {end}.</strong>}
              </p>
              {sources.length > 0 && <SourceList sources={sources} />}
            </li>
          );
        })}
      </ul>
    </PlatformSection>
  );
}
