import type { Content } from 'mlops-platforms';

/** What products behind `via` are called, and that one has ended, by their ids. */
export function productNames({ products = {} }: Pick<Content, 'products'>): Readonly<Record<string, string>> {
  const names = Object.values(products).map(({ id, name, status }) => {
    const end = status?.is === 'discontinued' ? ` (ended${status.since === undefined ? '' : ` ${status.since}`})` : '';
    return [id, `${name}${end}`];
  });
  return Object.fromEntries(names);
}
