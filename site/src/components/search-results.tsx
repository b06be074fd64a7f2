import type { matchesOf as Matches, SearchResult } from 'mlops-platforms';
import { foundBy, rangesInName } from '../data/found-by.ts';
import { categoryOf, platformOf } from '../data/overview.ts';
import { endInWords } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { marked } from './marked.tsx';

interface SearchResultsProps {
  readonly results: readonly SearchResult[];
  /** The package's, which comes with everything. */
  readonly matchesOf: typeof Matches;
}

/** Statements that were found, each with what it was found by. */
export function SearchResults({ results, matchesOf }: SearchResultsProps) {
  return (
    <ol class="results" aria-label="Statements">
      {results.map((result) => (
        <Result key={result.feature.id} result={result} matchesOf={matchesOf} />
      ))}
    </ol>
  );
}

function Result({ result, matchesOf }: { readonly result: SearchResult; readonly matchesOf: typeof Matches }) {
  const { feature, terms } = result;
  const { id, platform, category, only = [], text, retired } = feature;
  const [, , slug = ''] = id.split('/');
  const facts = platformOf(platform);
  const end = facts && endInWords(facts.status);
  const place = [
    `${facts?.name ?? platform}${end === undefined ? '' : ` (${end.toLowerCase()})`}`,
    categoryOf(category)?.name ?? category,
    ...(only.length === 0 ? [] : [`only ${only.map((key) => facts?.offerings[key] ?? key).join(', ')}`]),
    ...(retired ? ['no longer holds'] : []),
  ].join(' · ');
  const matches = matchesOf(result);
  const reason = foundBy(feature, matches);
  return (
    <li>
      <a href={linkTo('platform', { platform, category, slug })}>
        <span class="place">{marked(place, rangesInName(place, terms))}</span>
        <span class="text">
          {marked(
            text,
            matches.flatMap(({ ranges }) => ranges),
          )}
        </span>
        {reason && (
          <span class="place">
            {reason.lead}
            {marked(reason.text, reason.ranges)}
          </span>
        )}
      </a>
    </li>
  );
}
