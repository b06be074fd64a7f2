/** How one parameter of an address is written. What is at its initial value is not written at all. */
export interface Parameter<Value> {
  readonly initial: Value;
  /** Anything may stand in an address: what cannot be read is as if it were left out. */
  readonly parse: (text: string) => Value;
  readonly format: (value: Value) => string;
  /** What of a text could not be read; where anything can, left out. */
  readonly unread?: (text: string) => readonly string[];
}

/** A text that is written as it is. */
export const text: Parameter<string> = { initial: '', parse: decoded, format: encoded };

/** A list of ids or words, with commas between. */
export const list: Parameter<readonly string[]> = {
  initial: [],
  parse: (said) =>
    said
      .split(',')
      .map(decoded)
      .filter((item) => item !== ''),
  format: (items) => items.map(encoded).join(','),
};

/** Something that is so or not: `differences=yes`. */
export const flag: Parameter<boolean> = {
  initial: false,
  parse: (said) => said === 'yes',
  format: () => 'yes',
  unread: (said) => (said === 'yes' || said === '' ? [] : [said]),
};

/** One of some words, of which the first is meant where none is written. */
export function choice<const Word extends string>(...words: readonly [Word, ...Word[]]): Parameter<Word> {
  const [initial] = words;
  return {
    initial,
    parse: (said) => words.find((word) => word === said) ?? initial,
    format: (word) => word,
    unread: (said) => notAmong(words, [said]),
  };
}

/** Some words of a closed list. */
export function choices<const Word extends string>(...words: readonly Word[]): Parameter<readonly Word[]> {
  return {
    initial: [],
    parse: (said) => words.filter((word) => said.split(',').includes(word)),
    format: (chosen) => words.filter((word) => chosen.includes(word)).join(','),
    unread: (said) => notAmong(words, said.split(',')),
  };
}

function notAmong(words: readonly string[], said: readonly string[]): readonly string[] {
  return said.filter((word) => word !== '' && !words.includes(word));
}

// biome-ignore lint/suspicious/noExplicitAny: a parameter both takes and gives its value, so that no other type has room for all
type AnyParameter = Parameter<any>;

/** What addresses of one view look like: `#/<head>/<id>/<id>?<parameter>=<value>`. */
export interface Shape {
  readonly head: string;
  /** What stands behind the head, in order; empty where it is left out, which all but the first `required` may be. */
  readonly ids: readonly string[];
  readonly required: number;
  readonly parameters: Readonly<Record<string, AnyParameter>>;
}

/** What the address of a view says. */
export type Said<S extends Shape> = { readonly [Id in S['ids'][number]]: string } & {
  readonly [Name in keyof S['parameters']]: S['parameters'][Name] extends Parameter<infer Value> ? Value : never;
};

/** What is said behind `#/`, if it has this shape. */
export function read(shape: Shape, segments: readonly string[], query: string): Record<string, unknown> | undefined {
  const [head, ...ids] = segments;
  if (head !== shape.head || ids.length < shape.required || ids.length > shape.ids.length) return undefined;
  const said: Record<string, unknown> = {};
  for (const [place, name] of shape.ids.entries()) said[name] = decoded(ids[place] ?? '');
  const pairs = pairsIn(query);
  for (const [name, parameter] of Object.entries(shape.parameters)) {
    const [, value] = pairs.find(([key]) => key === name) ?? [];
    said[name] = value === undefined ? parameter.initial : parameter.parse(value);
  }
  return said;
}

/** What stands behind `?` and says nothing in this shape: other parameters, one that stood before, and unknown words. */
export function unreadIn(shape: Shape, query: string): readonly string[] {
  const seen = new Set<string>();
  return pairsIn(query).flatMap(([name = '', value = '']) => {
    const parameter = Object.hasOwn(shape.parameters, name) ? shape.parameters[name] : undefined;
    const isFirst = parameter !== undefined && !seen.has(name);
    seen.add(name);
    if (name === '' && value === '') return [];
    if (!isFirst) return [decoded(value === '' ? name : `${name}=${value}`)];
    return (parameter.unread?.(value) ?? []).map((word) => `${name}=${decoded(word)}`);
  });
}

function pairsIn(query: string): readonly (readonly string[])[] {
  return query.split('&').map((pair) => pair.split(/=(.*)/s));
}

/** The address behind `#/`. */
export function write(shape: Shape, said: Readonly<Record<string, unknown>>): string {
  const ids = shape.ids.map((name) => encodeURIComponent(String(said[name] ?? '')));
  while (ids.at(-1) === '') ids.pop();
  const pairs = Object.entries(shape.parameters).flatMap(([name, { initial, format }]) => {
    const value = said[name] ?? initial;
    const isInitial = value === initial || (Array.isArray(value) && value.length === 0);
    return isInitial ? [] : [`${name}=${format(value)}`];
  });
  const path = [shape.head, ...ids].join('/');
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

/** A text behind `?` in an address, in which what may stand there is left readable: `drift-detection:2`. */
function encoded(said: string): string {
  return encodeURIComponent(said).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** A text out of an address; one that is encoded wrongly is taken as it stands. */
function decoded(said: string): string {
  try {
    return decodeURIComponent(said.replaceAll('+', ' '));
  } catch {
    return said;
  }
}
