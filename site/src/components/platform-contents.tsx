import { categories } from '../data/overview.ts';
import type { PlatformFacts } from '../data/overview-shape.ts';
import { firstParts, lastParts, type PlatformPart, platformParts } from '../data/platform-parts.ts';
import { linkTo } from '../routes.ts';

/** The parts of a platform's page as links, beside what they lead to. */
export function PlatformContents({ facts: { id: platform, name } }: { readonly facts: PlatformFacts }) {
  const partsOf = (parts: readonly PlatformPart[]) => parts.map((id) => ({ id, name: platformParts[id] }));
  return (
    <nav class="contents" aria-label={`Parts of the page on ${name}`}>
      {[partsOf(firstParts), categories, partsOf(lastParts)].map((entries) => (
        <ul key={entries[0]?.id}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <a href={linkTo('platform', { platform, category: entry.id })}>{entry.name}</a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
