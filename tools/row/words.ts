import type { Capability } from '../../src/model/capability.ts';
import type { Offering } from '../../src/model/offering.ts';
import type { Support } from '../../src/model/support.ts';
import type { GridCell } from '../../src/query/support/support-of.ts';
import { dayInWords, levelInWords } from '../../src/report/level-words.ts';
import { statusInWords } from '../../src/report/platform-words.ts';

/**
 * An answer with all that a judgement can move: `partial · mlops; limited; missing state, again`. Offerings are named by
 * their keys, which is how `only` writes them.
 */
export function answerInWords(answer: GridCell): string {
  const { level, limited, missing, lookedOn } = answer;
  // Reports leave out what a level says anyway; here it is told each time.
  const said = levelInWords({ ...answer, limited: false }, (key) => key);
  const isSearched = lookedOn !== undefined && level !== 'not-found';
  return [
    said,
    limited && 'limited',
    missing.length > 0 && `missing ${missing.join(', ')}`,
    isSearched && `searched ${dayInWords(lookedOn)} and not found`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** A support, with the criteria that it shows: `native via katib; shows graph, state; partial`. */
export function supportInWords({ how, via, shows, partial, stage }: Support, { bar }: Capability): string {
  const through = via === undefined ? '' : ` via ${via.join(', ')}`;
  const all = bar === undefined || how === 'none' ? false : 'shows all';
  const shown = shows === undefined ? all : `shows ${shows.join(', ')}`;
  return [`${how}${through}`, shown, partial && 'partial', stage].filter(Boolean).join('; ');
}

/** How an offering stands to its platform: `part, with managed-saas; also alone`. */
export function offeringInWords({ name, standing, delivery, with: forms, alone, status }: Offering): string {
  const works = forms === undefined ? '' : `, with ${forms.length === 0 ? 'no form' : forms.join(', ')}`;
  const stands = `${standing}${delivery === undefined ? '' : `, ${delivery}`}${works}`;
  return `${name}: ${[stands, alone && 'also alone', statusInWords(status)].filter(Boolean).join('; ')}`;
}
