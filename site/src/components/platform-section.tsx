import type { ComponentChildren } from 'preact';
import { type PlatformPart, platformParts } from '../data/platform-parts.ts';
import { linkTo } from '../routes.ts';
import { Permalink } from './permalink.tsx';

interface PlatformSectionProps {
  readonly platform: string;
  readonly part: PlatformPart;
  readonly children: ComponentChildren;
}

/** A part of a platform's page, which its address leads to. */
export function PlatformSection({ platform, part, children }: PlatformSectionProps) {
  const id = `part-${part}`;
  return (
    <section aria-labelledby={id} data-place={`category ${part}`} tabIndex={-1}>
      <h2 id={id}>
        {platformParts[part]}{' '}
        <Permalink href={linkTo('platform', { platform, category: part })} of={platformParts[part]} />
      </h2>
      {children}
    </section>
  );
}
