import type { Evaluation, Verdict } from 'mlops-platforms';
import { levelScores } from 'mlops-platforms/levels';
import { scoreInWords, verdictMeanings, verdictSigns, verdictWord } from '../data/verdicts.ts';

/** A verdict by its sign and its word. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class="level verdict" data-verdict={verdict} title={verdictMeanings[verdict]}>
      <span class="sign" aria-hidden="true">
        {verdictSigns[verdict]}
      </span>
      {verdictWord(verdict)}
    </span>
  );
}

/** What the verdicts mean that were given, and what levels earn. */
export function VerdictLegend({ evaluation: { platforms, requirements } }: { readonly evaluation: Evaluation }) {
  const given = new Set(platforms.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict)));
  const words = (Object.keys(verdictMeanings) as Verdict[]).filter((verdict) => given.has(verdict));
  const accepted = new Set<string>(requirements.flatMap(({ accept }) => accept));
  const points = Object.entries(levelScores).filter(([level]) => accepted.has(level));
  return (
    <section class="legend" aria-label="How to read it">
      <dl>
        {words.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>{verdictMeanings[verdict]}</dd>
          </div>
        ))}
      </dl>
      <p class="notes">
        <span>
          Points: {points.map(([level, score]) => `${level} ${scoreInWords(score)}`).join(', ')}; partly met or
          contested, half way down to the next level.
        </span>
      </p>
    </section>
  );
}
