import type { Offering, Platform } from 'mlops-platforms';
import { statusInWords } from '../../report/platform-words.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { names } from './names.ts';
import { rule } from './rule.ts';

/** The offerings of some platforms, each platform under its name. */
export function offeringTables(platforms: readonly Platform[], width: number): Line[] {
  return platforms.flatMap(({ id, offerings }, place) => [
    ...(place === 0 ? [] : [blank]),
    rule(names.platform(id), width),
    ...(Object.keys(offerings).length === 0
      ? [line(styled('· no offerings recorded', 'dim'))]
      : table(
          [{ heading: 'offering' }, { heading: 'name' }, { heading: 'what it is' }],
          Object.entries(offerings).map(([key, offering]) => [
            [line(styled(`${id}/${key}`, 'bold'))],
            [line(offering.name)],
            [line(standingInWords(offering, offerings))],
          ]),
          width,
        )),
  ]);
}

/** How an offering stands to its platform: `form, managed`, `part of H2O AI Hybrid Cloud, also offered alone`. */
export function standingInWords(
  { standing, delivery, with: forms, alone, status }: Offering,
  all: Readonly<Record<string, Offering>>,
): string {
  const named = (forms ?? []).map((key) => all[key]?.name ?? key).join(', ');
  const where = forms === undefined ? 'part of every form' : named === '' ? 'part of no form' : `part of ${named}`;
  const words = {
    form: `form${delivery === undefined ? '' : `, ${delivery}`}`,
    part: where,
    apart: 'apart: does not count as the platform',
  }[standing];
  const end = statusInWords(status);
  return `${words}${alone ? ', also offered alone' : ''}${end === '' ? '' : `, ${end}`}`;
}
