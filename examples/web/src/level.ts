import type { CapabilitySupport, PlatformId } from 'mlops-platforms';
import type { Level } from 'mlops-platforms/levels';
import { element } from './element.ts';
import { offeringNames } from './names.ts';

/** The levels whose word says nothing about how much is covered. */
const silentOnLimits: ReadonlySet<Level> = new Set(['integration', 'custom', 'deprecated']);

export function levelBadge(level: Level): HTMLSpanElement {
  return element('span', { class: 'level', 'data-level': level }, level === 'not-found' ? 'not found' : level);
}

/** What follows the word of a level, so that it is never read as more than it is: ` · H2O MLOps, limited`. */
export function scopeInWords(platform: PlatformId, answer: CapabilitySupport): string {
  const { level, only = [], except = [], alone, limited, contested, lookedOn } = answer;
  if (level === 'not-found') return lookedOn === undefined ? '' : ` on ${lookedOn}`;
  return [
    only.length === 0 ? '' : ` · ${offeringNames(platform, only)}${alone ? ' by itself' : ''}`,
    except.length === 0 ? '' : `, except ${offeringNames(platform, except)}`,
    limited && silentOnLimits.has(level) ? ', limited' : '',
    contested ? ', contested' : '',
  ].join('');
}
