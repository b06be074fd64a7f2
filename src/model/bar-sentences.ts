import type { Bar, Criterion } from './bar.ts';
import { type How, hows } from './support.ts';

/**
 * A bar in sentences: what it is about, what is needed, what a full claim shows besides, and how mechanisms count that are
 * hard to place.
 *
 * @param withIds - whether the id of each criterion stands behind it, as `missing` names it
 */
export function barSentences({ scope, core, also, full, how = {} }: Bar, withIds = false): readonly string[] {
  const told = (criteria: readonly Criterion[]) =>
    criteria.map(({ id, text }) => `${text.trim().replace(/\.$/, '')}${withIds ? ` (${id})` : ''}`);
  const needed =
    also.length === 0 ? ['All that is needed', 'One of these is enough'] : ['Needed', 'One of these is needed'];
  return [
    ...(scope.trim() === '' ? [] : [sentence(scope)]),
    ...listed(needed[core.length === 1 ? 0 : 1] as string, told(core)),
    ...listed(`A full claim ${howMany(also.length, full)}`, told(also)),
    ...hows.flatMap((word) =>
      listed(
        counting[word],
        Object.keys(how).filter((mechanism) => how[mechanism] === word),
      ),
    ),
  ];
}

const counting: Readonly<Record<How, string>> = {
  native: 'Counts as native',
  integration: 'Counts as integration',
  custom: 'Counts as custom',
  none: 'Counts as not provided',
};

const numbers = ['', 'one', 'two'];

function howMany(count: number, full: Bar['full']): string {
  if (full !== 'all' && full <= 0) return 'can do without';
  if (full !== 'all' && full < count) return `also shows at least ${numbers[full] ?? full} of these`;
  if (count === 1) return 'also shows';
  return `also shows ${count === 2 ? 'both' : 'all'} of these`;
}

function listed(head: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [sentence(`${head}: ${items.join('; ')}`)];
}

/** A text with a capital and a full stop, whether it had them or not. */
function sentence(text: string): string {
  const whole = text.trim();
  return `${whole.slice(0, 1).toUpperCase()}${whole.slice(1)}${/[.!?]$/.test(whole) ? '' : '.'}`;
}
