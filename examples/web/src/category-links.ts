import { categories } from 'mlops-platforms';
import { element } from './element.ts';
import { hashOf, openCategory, type View } from './view.ts';

/** A link to each category of the table; gives a function that makes them lead on from a view. */
export function categoryLinks(place: HTMLElement): (view: View) => void {
  const links = Object.values(categories).map(({ id, name }) => {
    const link = element('a', {}, name);
    place.append(element('li', {}, link));
    return { id, link };
  });
  return (view) => {
    for (const { id, link } of links) {
      link.href = hashOf({ ...view, category: id, feature: undefined });
      link.toggleAttribute('aria-current', openCategory(view) === id);
    }
  };
}
