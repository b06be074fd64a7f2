import type { Feature } from 'mlops-platforms';
import type { WithProducts } from '../data/opened.ts';
import { capabilityOf, categoryOf, cellOf } from '../data/overview.ts';
import type { PlatformFacts } from '../data/overview-shape.ts';
import { linkTo } from '../routes.ts';
import { hasView } from '../views/index.ts';
import { LevelWithScope } from './level.tsx';
import { asideWords, Statement } from './statement.tsx';
import { Empty } from './states.tsx';

interface AnswerProps {
  readonly facts: PlatformFacts;
  readonly opened: WithProducts;
  readonly capability: string;
}

/** How the platform supports one capability, and what says so: where a cell of the grid leads. */
export function PlatformAnswer({ facts, opened, capability }: AnswerProps) {
  const { answers, platform, products } = opened;
  const { name = capability, category = '', definition = '' } = capabilityOf(capability) ?? {};
  const { claims, mentions } = answers[capability] ?? { claims: [], mentions: [] };
  const cell = cellOf(facts.id, capability);
  const entry = (id: string, aside?: keyof typeof asideWords) => {
    const [, home = '', slug = ''] = id.split('/');
    const feature = platform.cells[home]?.find((each) => each.slug === slug) as Feature | undefined;
    if (feature === undefined) return null;
    return (
      <Statement
        key={id}
        platform={platform}
        category={home}
        feature={feature}
        products={products}
        aside={aside && asideWords[aside]}
        {...(aside === undefined && { capability })}
      />
    );
  };
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 id="answer">
        {name} <LevelWithScope cell={cell} platform={facts} />
      </h2>
      <p class="summary">{definition}</p>
      <p class="notes">
        <span>{categoryOf(category)?.name}</span>
        {hasView('capability') ? (
          <a href={linkTo('capability', { capability })}>Its bar, and all platforms</a>
        ) : (
          <a href={linkTo('grid', { q: name.toLowerCase() })}>All platforms</a>
        )}
        <a href={linkTo('platform', { platform: facts.id })}>All about {facts.name}</a>
      </p>
      {claims.length + mentions.length === 0 ? (
        <NoEvidence facts={facts} capability={capability} />
      ) : (
        <>
          {claims.length > 0 && (
            <>
              <h3>What says so</h3>
              <ul class="statements">{claims.map(([id, aside]) => entry(id, aside))}</ul>
            </>
          )}
          {mentions.length > 0 && (
            <>
              <h3>What else speaks of it</h3>
              <ul class="statements">{mentions.map((id) => entry(id))}</ul>
            </>
          )}
        </>
      )}
    </section>
  );
}

function NoEvidence({ facts, capability }: Omit<AnswerProps, 'opened'>) {
  const { lookedOn } = cellOf(facts.id, capability);
  return (
    <Empty
      title={lookedOn === undefined ? 'Nobody has looked for this yet.' : `Searched for on ${lookedOn}, and not found.`}
    >
      <p>
        {lookedOn === undefined
          ? 'No statement says that the platform has it, or that it does not.'
          : 'No page of the documentation that an editor read on that day speaks of it. That is no denial.'}
      </p>
    </Empty>
  );
}
