import { asName, withoutBrackets } from '../content/names.ts';
import { nearestTo } from '../errors/nearest.ts';
import { ownOf } from '../model/own-of.ts';
import { redirectEnds } from '../model/redirect-ends.ts';
import type { KnownNames, StatedOptions } from './options.ts';
import { explainsTemplate } from './template/template-heads.ts';

/** What stands at the head of a row or a column. */
export type Head =
  | { readonly is: 'category'; readonly id: string }
  | { readonly is: 'platform'; readonly id: string }
  /** To be left out, by `mapping`, or because it only explains a template. */
  | { readonly is: 'left-out' }
  | { readonly is: 'unknown' };

/** What heads mean. */
export interface Heads {
  readonly of: (text: string) => Head;
  /** What the name of a sheet means, which has only the beginning of a long one. */
  readonly ofSheet: (name: string) => Head;
  /** The known platform whose name is nearly this one. */
  readonly nearestPlatform: (text: string) => string | undefined;
  /** The known categories that a head may have meant, nearest first, or some of them all. */
  readonly expectedCategories: (text: string) => string;
}

/** As many categories are told where none is near: whoever reads it picks one. */
const mostNames = 20;

/** No name is longer. */
const longestName = 200;
/** As long as spreadsheets let the name of a sheet be. */
const longestSheetName = 31;

/** Heads by ids, names, former names and former ids, in any spelling, with or without the hint behind the name. */
export function headsKnown({ content, mapping }: StatedOptions): Heads {
  const names = indexOf(content);
  const mapped = new Map(Object.entries(mapping).map(([head, target]) => [asName(head), target]));
  const platformNames = [...names].filter(([, head]) => head.is === 'platform').map(([name]) => name);
  const categoryNames = new Map(
    [...names].flatMap(([name, head]) => (head.is === 'category' ? [[name, head.id]] : [])),
  );
  const readable = (id: string) => ownOf(content.categories, id)?.name ?? id;

  const named = (text: string): Head => names.get(asName(text)) ?? { is: 'unknown' };
  const of = (text: string): Head => {
    for (const name of spellingsOf(text)) {
      const target = mapped.get(asName(name));
      if (target === null) return { is: 'left-out' };
      if (target !== undefined) {
        const known = named(target);
        return known.is === 'unknown' ? { is: 'platform', id: target } : known;
      }
      const known = named(name);
      if (known.is !== 'unknown') return known;
    }
    return explainsTemplate(text) ? { is: 'left-out' } : { is: 'unknown' };
  };
  const ofSheet = (name: string): Head => {
    const whole = of(name);
    if (whole.is !== 'unknown' || name.length < longestSheetName) return whole;
    const begun = new Set([...categoryNames].filter(([known]) => known.startsWith(asName(name))).map(([, id]) => id));
    const [id, ...others] = begun;
    return id === undefined || others.length > 0 ? whole : { is: 'category', id };
  };
  return {
    of,
    ofSheet,
    nearestPlatform: (text) => {
      const [nearest] = nearestTo(asName(text), platformNames);
      const head = nearest === undefined ? undefined : names.get(nearest);
      return head?.is === 'platform' ? head.id : undefined;
    },
    expectedCategories: (text) => {
      const nearest = nearestTo(asName(text), [...categoryNames.keys()]);
      const ids = [...new Set(nearest.map((name) => categoryNames.get(name) as string))];
      if (ids.length > 0) return ids.map((id) => `'${readable(id)}'`).join(' or ');
      const all = Object.keys(content.categories).map((id) => `'${readable(id)}'`);
      return all.length > mostNames
        ? `the name or id of a category, such as ${all[0]}`
        : `the name or id of a category: ${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
    },
  };
}

/** A number before a head, as in a list. */
const number = /^\(?\d{1,2}[.)]\s*|[\s*†]+$/g;

/** A head as it stands, then without what explains it: a hint behind a dash, a colon or in brackets, and its number. */
function spellingsOf(text: string): readonly string[] {
  if (text.length > longestName * 2) return [];
  const beforeHint = text.split(/\s[-–—]\s|:\s/)[0] ?? '';
  const spellings = [text, beforeHint, withoutBrackets(text), withoutBrackets(beforeHint)];
  return [...new Set([...spellings, ...spellings.map((each) => each.replace(number, ''))])].filter(
    (name) => name.length <= longestName && asName(name) !== '',
  );
}

function indexOf({ categories, platforms, redirects }: KnownNames): Map<string, Head> {
  const index = new Map<string, Head>();
  const add = (head: Head, names: readonly string[]) => {
    for (const name of names.map(asName)) if (name !== '' && !index.has(name)) index.set(name, head);
  };
  // Ids first: no name takes one away.
  for (const id of Object.keys(categories)) add({ is: 'category', id }, [id]);
  for (const id of Object.keys(platforms)) add({ is: 'platform', id }, [id]);
  for (const { id, name } of Object.values(categories)) add({ is: 'category', id }, [name]);
  for (const { id, name } of Object.values(platforms)) add({ is: 'platform', id }, [name]);
  for (const { id, names } of Object.values(platforms)) {
    add(
      { is: 'platform', id },
      names.map((other) => other.name),
    );
  }
  for (const [kind, is, place] of [
    ['categories', 'category', categories],
    ['platforms', 'platform', platforms],
  ] as const) {
    for (const former of Object.keys(redirects[kind])) {
      const [id, ...others] = redirectEnds(
        former,
        (next) => ownOf(redirects[kind], next),
        (next) => Object.hasOwn(place, next),
      );
      if (id !== undefined && others.length === 0) add({ is, id }, [former]);
    }
  }
  return index;
}
