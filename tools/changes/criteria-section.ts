import { counted } from '../../src/cli/counted.ts';
import { type Bar, criteriaIn } from '../../src/model/bar.ts';
import { ownOf } from '../../src/model/own-of.ts';
import type { DataChanges } from './data-changes.ts';
import type { Section } from './section.ts';
import { code, codes, list, paragraph, said, someCodes, type Words } from './words.ts';

/** What became of the criteria by which capabilities are judged. */
export function criteriaSection({ before, after }: DataChanges): readonly Section[] {
  const both = Object.values(after.capabilities).flatMap(({ id, bar }) => {
    const was = ownOf(before.capabilities, id);
    return was === undefined ? [] : [{ id, was: was.bar, is: bar }];
  });
  const came = both.filter(({ was, is }) => was === undefined && is !== undefined).map(({ id }) => id);
  const went = both.filter(({ was, is }) => was !== undefined && is === undefined).map(({ id }) => id);
  const others = both.flatMap(({ id, was, is }): readonly Words[] => {
    const words = was && is ? differenceOf(was, is) : [];
    return words.length === 0 ? [] : [[code(id), said(': '), ...words]];
  });
  const lines: Words[] = [
    ...(came.length === 0
      ? []
      : [[said(`a bar for ${counted(came.length, 'capability')}: `), ...someCodes(came, 200)]]),
    ...(went.length === 0 ? [] : [[said('no bar any more for '), ...someCodes(went, 200)]]),
    ...others,
  ];
  if (lines.length === 0) return [];
  const blocks = [list(lines.map((words) => [paragraph(...words)]))];
  return [{ title: 'Criteria', count: came.length + went.length + others.length, blocks }];
}

/** What a bar asks otherwise: criteria that came or went, are needed or no longer, or say something else; and the rest. */
function differenceOf(was: Bar, is: Bar): Words {
  const [earlier, later] = [was, is].map((bar) => new Map(criteriaIn(bar).map(({ id, text }) => [id, text])));
  const core = (bar: Bar) => new Set(bar.core.map(({ id }) => id));
  const [neededBefore, needed] = [core(was), core(is)];
  const stayed = [...(later ?? [])].filter(([id]) => earlier?.has(id));
  const parts: readonly (readonly [what: string, ids: readonly string[]])[] = [
    ['new', [...(later?.keys() ?? [])].filter((id) => !earlier?.has(id))],
    ['gone', [...(earlier?.keys() ?? [])].filter((id) => !later?.has(id))],
    ['now in the core', stayed.map(([id]) => id).filter((id) => needed.has(id) && !neededBefore.has(id))],
    ['no longer in the core', stayed.map(([id]) => id).filter((id) => !needed.has(id) && neededBefore.has(id))],
    ['in other words', stayed.filter(([id, text]) => earlier?.get(id) !== text).map(([id]) => id)],
  ];
  const told = parts
    .filter(([, ids]) => ids.length > 0)
    .map(([what, ids]): Words => [said(`${what}: `), ...codes(ids)]);
  if (was.full !== is.full)
    told.push([said(`a full claim needs ${is.full} of what is beside the core, before ${was.full}`)]);
  const rest = (['scope', 'how', 'elsewhere'] as const).filter(
    (field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]),
  );
  if (rest.length > 0) told.push([said(`${rest.join(', ')} in other words`)]);
  return told.flatMap((words, place) => (place === 0 ? words : [said('; '), ...words]));
}
