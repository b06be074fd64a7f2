import {
  type CapabilityId,
  capabilities,
  categories,
  InvalidArgumentError,
  matchesOf,
  type PlatformId,
  type SearchResult,
  searchFeatures,
  type TermMatch,
} from 'mlops-platforms';
import { byId, element } from './element.ts';
import { marked, rangesIn, rangesInName } from './highlight.ts';
import { offeringNames, platformName } from './names.ts';
import { hashOf, type View, withFeature } from './view.ts';

type Result = SearchResult<PlatformId, keyof typeof categories, CapabilityId>;

const pause = 150;
const mostShown = 20;

/** The search box with its results, as one types; gives a function that shows those of a view. */
export function searchPanel(onQuery: (query: string) => void): (view: View) => void {
  const box = byId('query', HTMLInputElement);
  const count = byId('count', HTMLElement);
  const list = byId('results', HTMLOListElement);
  let timer: number | undefined;
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => onQuery(box.value), pause);
  });
  moveByKeys(box, list);
  return (view) => {
    // Whoever is typing keeps what stands in the box.
    if (document.activeElement !== box) box.value = view.query;
    const { message, results } = answerTo(view.query);
    count.textContent = message;
    list.replaceChildren(...results.map((result) => entry(result, view)));
  };
}

function answerTo(query: string): { message: string; results: readonly Result[] } {
  if (query.trim() === '') return { message: '', results: [] };
  try {
    const results = searchFeatures(query);
    const shown = results.slice(0, mostShown);
    const rest = shown.length < results.length ? `, the best ${shown.length} of them here` : '';
    const asked = `“${query.trim()}”`;
    const [statements, verb] = results.length === 1 ? ['1 statement', 'es'] : [`${results.length} statements`, ''];
    if (results.matched === 'near')
      return { message: `Nothing matches ${asked}; ${statements} near it${rest}`, results: shown };
    return { message: `${statements} match${verb} ${asked}${rest}`, results: shown };
  } catch (error) {
    if (error instanceof InvalidArgumentError)
      return { message: 'These are too many words to search for.', results: [] };
    throw error;
  }
}

function entry(result: Result, view: View): HTMLLIElement {
  const { feature, terms } = result;
  const { platform, category, only = [] } = feature;
  const scope = only.length === 0 ? [] : [`only ${offeringNames(platform, only)}`];
  const matches = matchesOf(result);
  const place = [platformName(platform), categories[category].name, ...scope].join(' · ');
  const link = element(
    'a',
    { href: hashOf(withFeature(view, feature)) },
    element('span', { class: 'hint' }, ...marked(place, rangesInName(place, terms))),
    element('span', {}, ...marked(feature.text, rangesIn(matches))),
  );
  const because = otherReason(feature, matches);
  if (because) link.append(element('span', { class: 'hint' }, ...because));
  return element('li', {}, link);
}

/** Where a statement was found by words that it does not have itself: those of its capabilities or its sources. */
function otherReason(
  feature: Result['feature'],
  matches: readonly TermMatch[],
): readonly (Node | string)[] | undefined {
  const unsaid = matches.filter(({ ranges }) => ranges.length === 0).map(({ term }) => term);
  const says = (name: string) => rangesInName(name, unsaid).length > 0;
  const inName = (name: string) => marked(name, rangesInName(name, unsaid));
  const ids = [...(Object.keys(feature.support) as CapabilityId[]), ...(feature.about ?? [])];
  for (const { name, aliases } of ids.map((id) => capabilities[id])) {
    if (says(name)) return ['About ', ...inName(name)];
    const alias = aliases.find(says);
    if (alias) return [`About ${name}, also called `, ...inName(alias)];
  }
  const source = feature.sources.find(({ title }) => says(title));
  return source && ['Source: ', ...inName(source.title)];
}

/** Arrows move between the box and the results, Escape back to the box and then empties it, a slash leads there. */
function moveByKeys(box: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll('a')];
  document.addEventListener('keydown', (event) => {
    const focused = document.activeElement;
    if (event.key === '/' && !(focused instanceof HTMLInputElement && focused.type !== 'checkbox')) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      links()[0]?.focus();
    }
    if (event.key === 'Escape' && box.value !== '') {
      event.preventDefault();
      box.value = '';
      box.dispatchEvent(new Event('input'));
    }
  });
  list.addEventListener('keydown', (event) => {
    const all = links();
    const place = all.findIndex((link) => link.matches(':focus'));
    const next = new Map<string, HTMLElement | undefined>([
      ['ArrowDown', all[place + 1]],
      ['ArrowUp', all[place - 1] ?? box],
      ['Escape', box],
    ]).get(event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
