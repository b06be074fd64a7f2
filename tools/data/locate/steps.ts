import type { Content } from '../../../src/model/content.ts';

/** A way into a content: keys, and places in lists. */
export type Steps = readonly (string | number)[];

/**
 * The way that a problem's path stands for. Paths of rules name statements, concepts and names by what they are called;
 * those of schemas by their place: `platforms/kubeflow/pricing/free`, `platforms/kubeflow/cells/pricing/0/text`.
 */
export function stepsOf(content: Content, path: string): Steps {
  const [kind = '', id = '', ...rest] = path.split('/');
  // The former ids of features have slashes of their own.
  if (kind === 'redirects') return [kind, id, rest.join('/')];
  const platform = kind === 'platforms' ? content.platforms?.[id] : undefined;
  if (platform === undefined) return literal([kind, id, ...rest]);
  return [kind, id, ...stepsIn(platform, rest)];
}

/** The way into a platform. Among records that share a name the last is meant: the first may have it. */
function stepsIn(platform: Content['platforms'][string], path: readonly string[]): Steps {
  const [part = '', name = '', third = '', ...rest] = path;
  const { cells, history, names, introduction } = platform;
  if (part === 'introduction' && path.length === 1) return ['introduction', 'summary'];
  if (part === 'history' && third !== '') {
    const place = lastPlace(history, ({ category, slug }) => category === name && slug === third);
    if (place >= 0) return ['history', place, ...literal(rest)];
  }
  const called = path.slice(1).join('/');
  if (part === 'concepts') {
    return ['introduction', 'concepts', lastPlace(introduction.concepts, ({ term }) => term === called)];
  }
  if (part === 'names' && !isPlace(name)) return ['names', lastPlace(names, (other) => other.name === called)];
  const place = lastPlace(cells?.[part], ({ slug }) => slug === name);
  if (place >= 0) return ['cells', part, place, ...literal(path.slice(2))];
  return literal(path);
}

/** Where the last such record of a list is; -1 if there is none, or what should be a list or a record is not. */
function lastPlace<T>(list: readonly T[] | undefined, isMeant: (record: T) => boolean): number {
  if (!Array.isArray(list)) return -1;
  return list.map((record) => typeof record === 'object' && record !== null && isMeant(record)).lastIndexOf(true);
}

function literal(path: readonly string[]): Steps {
  return path.filter((step) => step !== '').map((step) => (isPlace(step) ? Number(step) : step));
}

function isPlace(step: string): boolean {
  return /^\d+$/.test(step);
}
