import type { ResolvedId } from 'mlops-platforms';
import { linkTo } from '../routes.ts';
import { hasView } from '../views/index.ts';

/** The address of the view that shows what an id stands for; nothing where no view does. */
export function addressOf({ kind, id }: Pick<ResolvedId, 'kind' | 'id'>): string | undefined {
  const [first = '', second = '', third = ''] = id.split('/');
  switch (kind) {
    case 'platform':
      return linkTo('platform', { platform: id });
    case 'feature':
      return linkTo('platform', { platform: first, category: second, slug: third });
    case 'concept':
      return linkTo('concept', { platform: first, concept: second });
    case 'offering':
      return linkTo('offering', { platform: first, offering: second });
    case 'category':
      return linkTo('grid', { category: [id] });
    case 'capability':
      return hasView('capability') ? linkTo('capability', { capability: id }) : undefined;
    case 'requirement-set':
      return hasView('evaluate') ? linkTo('evaluate', { set: [id] }) : undefined;
    case 'product':
      return undefined;
  }
}
