import type { Feature, RetiredFeature } from 'mlops-platforms';
import type { WithProducts } from '../data/opened.ts';
import { timelineOf } from '../data/timeline.ts';
import { counted } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { PlatformSection } from './platform-section.tsx';
import { SourceList } from './source-list.tsx';
import { Statement } from './statement.tsx';

interface HistoryProps {
  readonly opened: WithProducts;
  readonly meant: string | undefined;
}

const reasons: Readonly<Record<RetiredFeature['retired']['why'], string>> = {
  ended: 'Ended',
  changed: 'Changed',
  mistaken: 'Was mistaken',
  restated: 'Restated',
  unsourced: 'Had no source',
};

/** What happened to the platform, and what no longer holds of it, latest first. */
export function PlatformHistory({ opened, meant }: HistoryProps) {
  const { platform, products } = opened;
  const years = timelineOf(platform);
  const { history } = platform;
  return (
    <>
      <PlatformSection platform={platform.id} part="timeline">
        {years.length === 0 && <p class="quiet">No dated statement is recorded.</p>}
        <ol class="timeline">
          {years.map(([year, events]) => (
            <li key={year}>
              <h3>{year}</h3>
              <ol>
                {events.map(({ date, text, address, kind }) => (
                  <li key={`${date} ${text}`} data-kind={kind}>
                    <time dateTime={date}>{date}</time>
                    {address === undefined ? <span>{text}</span> : <a href={address}>{text}</a>}
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </PlatformSection>
      <PlatformSection platform={platform.id} part="history">
        <p class="notes">
          {history.length === 0
            ? 'Every statement that was ever recorded still holds.'
            : `${counted(history.length, 'statement')} held once. Nothing is lost: each keeps its address.`}
        </p>
        <ul class="statements">
          {history.map((feature) => (
            <Statement
              key={`${feature.category}/${feature.slug}`}
              platform={platform}
              category={feature.category}
              feature={feature as Feature}
              products={products}
              aside={
                <>
                  <strong>{reasons[feature.retired.why]}</strong>
                  {feature.retired.since !== undefined && `, since ${feature.retired.since}`}. {feature.retired.reason}{' '}
                  {(feature.retired.replacedBy ?? []).map((id) => (
                    <a key={id} href={addressOfStatement(id)}>
                      What is said now
                      <span class="hidden">: {id}</span>
                    </a>
                  ))}
                  {feature.retired.sources.length > 0 && <SourceList sources={feature.retired.sources} />}
                </>
              }
              isMeant={meant === `${platform.id}/${feature.category}/${feature.slug}`}
            />
          ))}
        </ul>
      </PlatformSection>
    </>
  );
}

function addressOfStatement(id: string): string {
  const [platform = '', category = '', slug = ''] = id.split('/');
  return linkTo('platform', { platform, category, slug });
}
