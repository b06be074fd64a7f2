import type { StatusWord } from '../model/status.ts';

/** A status as far as it is said beside a name. */
interface StatusSaid {
  readonly is: StatusWord;
  readonly since?: string | undefined;
}

/** What stands behind the name of what is no longer developed: ` (discontinued since 2025-10)`; nothing for the rest. */
export function endInWords(status: StatusSaid | undefined): string {
  const said = statusInWords(status);
  return said === '' ? '' : ` (${said})`;
}

/** `discontinued since 2025-10`, `in maintenance since 2024`; nothing for what is active. */
export function statusInWords(status: StatusSaid | undefined): string {
  if (status === undefined || status.is === 'active') return '';
  const word = status.is === 'maintenance' ? 'in maintenance' : status.is;
  return status.since === undefined ? word : `${word} since ${status.since}`;
}

/**
 * What stands behind the name of a product that others work through: ` (ended 2026-03)`; nothing while it can be had, even
 * if it is only repaired.
 */
export function endOfProductInWords(status: StatusSaid | undefined): string {
  return status?.is === 'discontinued' ? ` (${`ended ${status.since ?? ''}`.trim()})` : '';
}
