import { capabilitiesByCategory } from './overview.ts';
import type { OverviewCapability } from './overview-shape.ts';

/** The capabilities that are asked for by their categories, without the categories of which none is. */
export function groupsOf(isAsked: (capability: OverviewCapability) => boolean) {
  return capabilitiesByCategory
    .map(([category, own]) => [category, own.filter(isAsked)] as const)
    .filter(([, own]) => own.length > 0);
}

/** Tells of a capability whether it is called, or described, by all words of a text. */
export function saying(text: string): (capability: OverviewCapability) => boolean {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return ({ name, aliases, definition }) => {
    if (words.length === 0) return true;
    const said = folded([name, ...aliases, definition].join(' '));
    return words.every((word) => said.includes(word));
  };
}

/** A text without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
