import { categoryOf, platformOf } from '../data/overview.ts';
import type { Route } from '../routes.ts';

interface LeftOutProps {
  readonly route: Route;
  /** What the address says and the view does not understand. */
  readonly unread: readonly string[];
}

/** What an address says and its view leaves out: somebody who shared it may have meant another view than is shown. */
export function LeftOut({ route, unread }: LeftOutProps) {
  const parts = [...unread, ...unknownIn(route)];
  if (parts.length === 0) return null;
  return (
    <p class="unknown-names" role="status">
      Left out of this address, as nothing is called so: {parts.map((part) => `“${part}”`).join(', ')}.
    </p>
  );
}

/** Ids in lists that are no id. Compare tells of platforms itself: there, names and former ids lead on. */
function unknownIn(route: Route): readonly string[] {
  const { platform, category, open } = route as Readonly<Partial<Record<string, unknown>>>;
  const strange = (name: string, ids: unknown, isKnown: (id: string) => boolean) =>
    Array.isArray(ids) ? ids.filter((id) => !isKnown(id)).map((id) => `${name}=${id}`) : [];
  return [
    ...(route.view === 'compare' ? [] : strange('platform', platform, (id) => platformOf(id) !== undefined)),
    ...strange('category', category, (id) => categoryOf(id) !== undefined),
    ...(route.view === 'matrix'
      ? strange('open', route.open === '' ? [] : [route.open], isCell)
      : strange('open', open, (id) => platformOf(id) !== undefined)),
  ];
}

/** Whether it names a cell of the matrix: `kubeflow/pricing`. */
function isCell(said: string): boolean {
  const [platform = '', category = '', ...rest] = said.split('/');
  return platformOf(platform) !== undefined && categoryOf(category) !== undefined && rest.length === 0;
}
