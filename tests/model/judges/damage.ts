import type { Json } from './sample.ts';

/** The way to a part, from the outside in. */
export type Way = readonly (string | number)[];

/** One thing done to a part of a dataset; nothing where the part is not of the kind that it is done to. */
export interface Damage {
  readonly what: string;
  readonly put: Json | undefined;
}

const dates = [
  '2023-02-29',
  '2024-02-29',
  '1900-02-29',
  '2000-02-29',
  '2023-04-31',
  '2023-13-01',
  '2023-00-10',
  '2023-01-00',
  '2023-01-32',
  '2023-13',
  '2023-00',
  '2023-1',
  '23-01',
  '2023',
  '2023-01',
  '2023-01-31',
  '2023-01-31T00:00',
  '-2023',
  '12023-01-01',
  '2023-01-31\n',
  '２０２３',
  '0000-02-29',
];
const addresses = [
  'https://example.org',
  'https://example.org:8080/a',
  'https://example.org:99999/',
  'http://example.org/',
  'HTTPS://example.org',
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.org/',
  '//example.org/',
  '/a',
  'https://',
  'https:example.org',
  'https:/example.org',
  'https:\\\\example.org',
  'https://exa mple.org/',
  'https://example.org/a b',
  ' https://example.org/',
  'https://example.org/\n',
  'https://example.org/\u200b',
  'https://example.org/\u202egro',
  'https://user:word@example.org/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://example..org/',
  'https://-a.org/',
  'https://a_b.org/',
  'https://example.org./',
  'https://münchen.de/',
  'https://xn--mnchen-3ya.de/',
  'https://example.org/ä',
  'https://example.org\\@a.org',
  'https://example.org/?q=<script>',
  'https://example.org#',
  'https://example.org?',
  'https://example.org/%zz',
  'vbscript:x',
  'blob:https://a.org/1',
];
const texts = [
  '',
  ' ',
  '\t',
  '\u00a0',
  ' padded',
  'padded ',
  '\ufeffmark',
  'mark\u200b',
  'two\nlines',
  'two\r\nlines',
  'line\n',
  '\u2028',
  'a\u2028b',
  'a\u0000b',
  '\ud800',
  '😀',
  'A',
  'a_b',
  '-a',
  'a-',
  'a--b',
  'a b',
  'ä',
  '__proto__',
  'constructor',
  'prototype',
  'a\n',
  'native',
  'integration',
  'none',
  'part',
  'form',
  'apart',
  'managed',
  'all',
  'active',
  'true',
  '1.0.0',
  '1.0.0-a.b',
  '1.0',
  '1.0.0\n',
  '١.0.0',
];
const lengths = [80, 81, 240, 241, 2000, 2001];
const long = lengths.flatMap((length) => ['a', '😀'].map((letter) => letter.repeat(length)));
const others: Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  3,
  4,
  1.5,
  Number.POSITIVE_INFINITY,
  [],
  {},
  [''],
  [null],
  [[]],
  { '': '' },
];
const names = [
  'unheard',
  '',
  ' ',
  '$schema',
  'constructor',
  'prototype',
  'toString',
  'Bad Id',
  'a/b',
  '0',
  'length',
  'valid-id',
];

/** Everything that is tried on a part. */
export function damagesOf(part: Json): Damage[] {
  const isText = typeof part === 'string';
  const replaced = [...others, ...(isText ? [...dates, ...addresses, ...texts, ...long] : texts.slice(0, 3))].map(
    (put) => ({
      what: `is ${shown(put)}`,
      put,
    }),
  );
  const damages: Damage[] = [{ what: 'is missing', put: undefined }, ...replaced];
  if (Array.isArray(part)) {
    const [first] = part;
    if (first !== undefined) damages.push({ what: 'has an entry twice', put: [...part, first] });
    damages.push({ what: 'has a null', put: [...part, null] }, { what: 'is a record', put: { ...part } as never });
    damages.push({ what: 'has many', put: Array.from({ length: 5 }, (_, place) => `entry-${place}`) });
  } else if (typeof part === 'object' && part !== null) {
    const values: Json[] = [null, 'text', {}, [], ...Object.values(part).slice(0, 1)];
    for (const name of names) for (const value of values) damages.push(withOwn(part, name, value));
    for (const value of values) damages.push(withOwn(part, '__proto__', value));
    damages.push({ what: 'is a list', put: Object.values(part) });
    for (const [name, value] of Object.entries(part)) {
      const { [name]: _, ...rest } = part;
      damages.push(withOwn(rest, `${name}x`, value), withOwn(rest, '__proto__', value));
    }
  } else if (isText) {
    damages.push(
      ...[` ${part}`, `${part}\n`, `${part}\u00a0`, part.toUpperCase(), `${part}😀`].map((put) => ({
        what: shown(put),
        put,
      })),
    );
  }
  return damages;
}

function withOwn(part: { [key: string]: Json }, name: string, value: Json): Damage {
  const put = Object.fromEntries([...Object.entries(part), [name, value]]);
  return { what: `has ${JSON.stringify(name)}: ${shown(value)}`, put };
}

export function shown(value: Json): string {
  return JSON.stringify(value).slice(0, 60);
}

/** Every part with the way to it, one of each kind: what has one name, in what has one name, is one kind. */
export function partsOf(root: Json): { way: Way; part: Json }[] {
  const kinds = new Map<string, { way: Way; part: Json }>();
  const visit = (part: Json, way: Way): void => {
    const isLeaf = typeof part !== 'object' || part === null;
    const keys = isLeaf ? typeof part : Object.keys(part).sort().join();
    const names = way.map((step) => (typeof step === 'number' ? '*' : step));
    const kind = `${names.slice(-3).join('/')} ${keys}`;
    if (!kinds.has(kind)) kinds.set(kind, { way, part });
    if (isLeaf) return;
    for (const [key, inner] of Object.entries(part)) visit(inner, [...way, Array.isArray(part) ? Number(key) : key]);
  };
  visit(root, []);
  return [...kinds.values()];
}

/** A copy in which something else stands there, or nothing. What is not on the way is shared. */
export function replaced(root: Json, way: Way, put: Json | undefined): Json {
  const [step, ...rest] = way;
  if (step === undefined) return put ?? null;
  const entries = Object.entries(root as { [key: string]: Json }).flatMap(([key, part]): [string, Json][] => {
    if (key !== String(step)) return [[key, part]];
    if (rest.length > 0) return [[key, replaced(part, rest, put)]];
    return put === undefined ? [] : [[key, put]];
  });
  return Array.isArray(root) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}
