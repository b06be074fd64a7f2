import type { WithProducts } from '../data/opened.ts';
import { capabilities, categories, cellOf } from '../data/overview.ts';
import type { PlatformFacts } from '../data/overview-shape.ts';
import { counted, levelSigns, levelWord } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { countsOf } from './level-bar.tsx';
import { PlatformSection } from './platform-section.tsx';

interface PlatformLevelsProps {
  readonly facts: PlatformFacts;
  readonly opened: WithProducts;
}

/** What the platform does, at a glance: a sign for each capability, a line for each category, which leads to its evidence. */
export function PlatformLevels({ facts, opened: { platform } }: PlatformLevelsProps) {
  return (
    <PlatformSection platform={facts.id} part="levels">
      <ul class="glance">
        {categories.map(({ id, name }) => {
          const own = capabilities.filter(({ category }) => category === id);
          const cells = own.map((capability) => cellOf(facts.id, capability.id));
          const inWords = countsOf(cells).map(({ level, count }) => `${count} ${levelWord(level)}`);
          return (
            <li key={id}>
              <a href={linkTo('platform', { platform: facts.id, category: id })}>{name}</a>
              <span class="glance-signs" aria-hidden="true">
                {own.map((capability, place) => {
                  const level = cells[place]?.level ?? 'unknown';
                  return (
                    <span key={capability.id} data-level={level} title={`${capability.name}: ${levelWord(level)}`}>
                      {levelSigns[level]}
                    </span>
                  );
                })}
              </span>
              <span class="hidden">{inWords.join(', ')}</span>
              <span class="glance-count">{counted((platform.cells[id] ?? []).length, 'statement')}</span>
            </li>
          );
        })}
      </ul>
    </PlatformSection>
  );
}
