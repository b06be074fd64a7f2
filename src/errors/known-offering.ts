import type { Platform } from '../model/platform.ts';
import { UnknownIdError } from './unknown-id-error.ts';

/** Throws an {@link UnknownIdError} unless the platform has an offering of that key. */
export function assertKnownOffering({ offerings }: Pick<Platform, 'offerings'>, key: unknown): void {
  if (typeof key === 'string' && Object.hasOwn(offerings, key)) return;
  throw new UnknownIdError('offering', key, Object.keys(offerings));
}
