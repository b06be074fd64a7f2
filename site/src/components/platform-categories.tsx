import type { WithProducts } from '../data/opened.ts';
import { capabilities, categories, cellOf } from '../data/overview.ts';
import type { OverviewCategory, PlatformFacts } from '../data/overview-shape.ts';
import { counted } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { LevelWithScope } from './level.tsx';
import { memo } from './memo.ts';
import { Permalink } from './permalink.tsx';
import { Statement } from './statement.tsx';

interface CategoriesProps {
  readonly facts: PlatformFacts;
  readonly opened: WithProducts;
  /** The statement that the address names. */
  readonly meant: string | undefined;
}

/** The platform's cells: by category its levels, then the statements that hold. */
export function PlatformCategories({ facts, opened, meant }: CategoriesProps) {
  return (
    <>
      {categories.map((category) => {
        const isIn = meant?.startsWith(`${facts.id}/${category.id}/`);
        return (
          <Category
            key={category.id}
            category={category}
            facts={facts}
            opened={opened}
            meant={isIn ? meant : undefined}
          />
        );
      })}
    </>
  );
}

interface CategoryProps extends CategoriesProps {
  readonly category: OverviewCategory;
}

const Category = memo(({ category: { id, name, hint }, facts, opened, meant }: CategoryProps) => {
  const { platform, products } = opened;
  const features = platform.cells[id] ?? [];
  const own = capabilities.filter(({ category }) => category === id);
  return (
    <section class="category" aria-labelledby={`category-${id}`} data-place={`category ${id}`} tabIndex={-1}>
      <h2 id={`category-${id}`}>
        {name} <span class="quiet">{hint}</span>
        <Permalink href={linkTo('platform', { platform: facts.id, category: id })} of={name} />
        <span class="quiet section-count">{counted(features.length, 'statement')}</span>
      </h2>
      {own.length > 0 && (
        <ul class="levels">
          {own.map((capability) => (
            <li key={capability.id}>
              <a href={linkTo('platform', { platform: facts.id, capability: capability.id })}>{capability.name}</a>
              <LevelWithScope cell={cellOf(facts.id, capability.id)} platform={facts} />
            </li>
          ))}
        </ul>
      )}
      {features.length === 0 ? (
        <p class="quiet">Nothing is recorded.</p>
      ) : (
        <ul class="statements">
          {features.map((feature) => (
            <Statement
              key={feature.slug}
              platform={platform}
              category={id}
              feature={feature}
              products={products}
              isMeant={meant === `${facts.id}/${id}/${feature.slug}`}
            />
          ))}
        </ul>
      )}
    </section>
  );
});
