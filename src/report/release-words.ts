import type { Dataset } from '../model/content.ts';
import { dayInWords } from './level-words.ts';

interface Release {
  readonly version: string;
  readonly updated: string;
  readonly hash: string;
}

/** Which release a content is, if it says so; what it says may be of any kind. */
export function releaseOf(content: unknown): Release | undefined {
  const { version, updated, hash }: Partial<Record<keyof Dataset, unknown>> = Object(content);
  if (typeof version !== 'string' || typeof updated !== 'string' || typeof hash !== 'string') return undefined;
  return { version, updated, hash };
}

/** `Data of version 2.0.0, updated on 2026-11-30, SHA-256 …`: what a report rests on. */
export function originInWords(content: unknown): string | undefined {
  const release = releaseOf(content);
  return (
    release && `Data of version ${release.version}, updated ${dayInWords(release.updated)}, SHA-256 ${release.hash}.`
  );
}

/** `version 2.0.0, data of 2026-11-30, 0123456789ab`: as much as tells two releases apart. */
export function releaseInWords(content: unknown): string | undefined {
  const release = releaseOf(content);
  return release && `version ${release.version}, data of ${release.updated}, ${release.hash.slice(0, 12)}`;
}
