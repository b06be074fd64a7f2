import type { Platform } from 'mlops-platforms';
import { linkTo } from '../routes.ts';
import { endInWords } from './words.ts';

export interface TimelineEvent {
  /** A year, a month or a day. */
  readonly date: string;
  readonly kind: 'event' | 'name' | 'end' | 'edition';
  readonly text: string;
  /** Of a statement, its own. */
  readonly address?: string;
}

/** What is dated about a platform, by year: its names, its end, what happened, and when the matrix recorded it. Latest first. */
export function timelineOf(platform: Platform): readonly (readonly [year: string, events: readonly TimelineEvent[]])[] {
  const events = [...eventsOf(platform), ...namesOf(platform), ...endsOf(platform), ...editionsOf(platform)];
  const byYear = new Map<string, TimelineEvent[]>();
  for (const event of events.sort((a, b) => b.date.localeCompare(a.date))) {
    const year = event.date.slice(0, 4);
    const own = byYear.get(year);
    if (own) own.push(event);
    else byYear.set(year, [event]);
  }
  return [...byYear];
}

function eventsOf({ id: platform, cells }: Platform): TimelineEvent[] {
  return Object.entries(cells).flatMap(([category, features]) =>
    features.flatMap(({ slug, text, date }): TimelineEvent[] =>
      date === undefined
        ? []
        : [{ date, kind: 'event', text, address: linkTo('platform', { platform, category, slug }) }],
    ),
  );
}

function namesOf({ names }: Platform): TimelineEvent[] {
  return names.flatMap(({ name, from }): TimelineEvent[] =>
    from === undefined ? [] : [{ date: from, kind: 'name', text: `It is called ${name}.` }],
  );
}

function endsOf({ status, offerings }: Platform): TimelineEvent[] {
  const ends = [{ name: 'The platform', status }, ...Object.values(offerings)];
  return ends.flatMap(({ name, status }): TimelineEvent[] => {
    const end = status && endInWords({ is: status.is });
    return status?.since === undefined || end === undefined
      ? []
      : [{ date: status.since, kind: 'end', text: `${name}: ${end.toLowerCase()}.` }];
  });
}

/** When statements entered the matrix, and left it. */
function editionsOf({ cells, history }: Platform): TimelineEvent[] {
  const entered = count([...Object.values(cells).flat(), ...history].map(({ recorded }) => recorded));
  const left = count(history.map(({ retired }) => retired.recorded));
  return [...new Set([...entered.keys(), ...left.keys()])].map((date) => {
    const added = entered.get(date) ?? 0;
    const retired = left.get(date) ?? 0;
    const said = [...(added > 0 ? [`${added} recorded`] : []), ...(retired > 0 ? [`${retired} retired`] : [])];
    return { date, kind: 'edition', text: `Statements in this matrix: ${said.join(', ')}.` };
  });
}

function count(dates: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  return counts;
}
