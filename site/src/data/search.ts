import type { SearchAnswer, SearchedWord } from 'mlops-platforms';
import type { Route } from '../routes.ts';
import type { Loaded } from './matrix.ts';
import { categoryOf, platformOf } from './overview.ts';

export type Searched = { readonly answer: SearchAnswer } | { readonly problem: string };

/** What the package finds for what is typed, within what the route limits it to. Ids that are not there limit nothing. */
export function searched({ matrix }: Loaded, words: string, route: Route<'search'>): Searched {
  const platforms = route.platform.filter((id) => platformOf(id) !== undefined);
  const categories = route.category.filter((id) => categoryOf(id) !== undefined);
  const levels = route.level.filter((level) => level !== 'not-found' && level !== 'unknown');
  try {
    const answer = matrix.searchFeatures(words, {
      ...(platforms.length > 0 && { platforms }),
      ...(categories.length > 0 && { categories }),
      ...(levels.length > 0 && { levels }),
      ...(route.retired && { retired: true }),
    });
    return { answer };
  } catch (error) {
    // The package tells what is wrong with a question; anything else is a mistake of the page.
    if ((error as { code?: unknown }).code === 'INVALID_ARGUMENT')
      return { problem: 'These are too many words to search for.' };
    throw error;
  }
}

/** What is to be said of a word that was not found as it was typed; nothing for one that was. */
export function aboutWord({ word, found, as }: SearchedWord): string | undefined {
  const others = as.slice(0, 3).join(', ');
  switch (found) {
    case 'nothing':
      return `“${word}” matches nothing`;
    case 'typo':
      return `“${word}” is read as ${others}`;
    case 'part':
      return `only a part of “${word}” matches: ${others}`;
    default:
      return undefined;
  }
}
