import type { Platform } from '../model/platform.ts';
import { UnknownIdError } from './unknown-id-error.ts';

/** Throws an {@link UnknownIdError} unless the platform has an offering of that key. */
export function assertKnownOffering({ offerings }: Pick<Platform, 'offerings'>, key: unknown): void {
  if (typeof key === 'string' && Object.hasOwn(offerings, key)) return;
  const named = Object.entries(offerings).filter(([, { name }]) => typeof key === 'string' && isSame(name, key));
  const meant = named.map(([id]) => ({ kind: 'offering' as const, id }));
  throw new UnknownIdError('offering', key, Object.keys(offerings), { meant });
}

function isSame(name: string, typed: string): boolean {
  return name.toLowerCase() === typed.trim().toLowerCase();
}
