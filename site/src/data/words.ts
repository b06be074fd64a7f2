import type { License, PlatformStatus } from 'mlops-platforms';
import type { Delivery, Level } from 'mlops-platforms/levels';
import type { Cell } from './cells.ts';
import type { PlatformFacts } from './overview-shape.ts';

/** Levels by their shapes, as the command and the reports have them: of the circles, the fuller, the stronger. */
export const levelSigns: Readonly<Record<Level, string>> = {
  native: '●',
  preview: '◔',
  partial: '◑',
  integration: '+',
  custom: '~',
  deprecated: '†',
  none: '×',
  'not-found': '–',
  unknown: '?',
};

export const levelWord = (level: Level): string => (level === 'not-found' ? 'not found' : level);

/** Whether nothing is known of it: searched for and not found, or not looked for. */
export const isGap = (level: Level): boolean => level === 'not-found' || level === 'unknown';

export const licenseWords: Readonly<Record<License, string>> = {
  'open-source': 'Open source',
  'open-core': 'Open core',
  'source-available': 'Source available',
  proprietary: 'Proprietary',
};

export const statusWords = { active: 'Active', maintenance: 'In maintenance', discontinued: 'Discontinued' } as const;

export const deliveryWords: Readonly<Record<Delivery, string>> = {
  managed: 'Managed',
  'self-managed': 'Self-managed',
};

/** The levels whose word says nothing about how much is covered. */
const silentOnLimits: ReadonlySet<Level> = new Set(['integration', 'custom', 'deprecated']);

/** What follows the word of a level, so that it is never read as more than it is; empty where nothing is to be said. */
export function scopeInWords(cell: Cell, offerings: PlatformFacts['offerings']): string {
  const { level, only = [], except = [], alone, limited, contested, missing = [], lookedOn } = cell;
  if (level === 'not-found') return lookedOn === undefined ? '' : `searched ${dayInWords(lookedOn)}`;
  const named = (keys: readonly string[]) => keys.map((key) => offerings[key] ?? key).join(', ');
  return [
    ...(only.length === 0 ? [] : [`only ${named(only)}${alone ? ' by itself' : ''}`]),
    ...(except.length === 0 ? [] : [`except ${named(except)}`]),
    ...(limited && silentOnLimits.has(level) ? ['limited'] : []),
    ...(missing.length === 0 ? [] : [`${counted(missing.length, 'criterion', 'criteria')} of its bar not shown`]),
    ...(contested ? ['contested'] : []),
  ].join('; ');
}

/** `on 2026-11-23`, or, where only the month is known, `in 2026-11`. */
export function dayInWords(date: string): string {
  return `${date.length > 7 ? 'on' : 'in'} ${date}`;
}

/** That a platform has ended or is only repaired, and since when; nothing for one that is active. */
export function endInWords({ is, since }: Pick<PlatformStatus, 'is' | 'since'>): string | undefined {
  if (is === 'active') return undefined;
  return `${statusWords[is]}${since === undefined ? '' : ` since ${since}`}`;
}

/** `1 statement`, `2,791 statements`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
