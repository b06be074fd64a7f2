import { scoreInWords } from '../data/verdicts.ts';

interface ScoreRangeProps {
  readonly score: number;
  readonly best: number;
}

/** What is documented, and how far the gaps could lift it: a bar to the score, and a paler one from there to the best. */
export function ScoreRange({ score, best }: ScoreRangeProps) {
  const hasGaps = best - score > 0.0005;
  return (
    <div class="score-range">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="10" />
        <rect class="possible" x={score * 100} width={(best - score) * 100} height="10" />
        <rect class="earned" width={score * 100} height="10" />
      </svg>
      <span>
        <b>{scoreInWords(score)}</b>
        {hasGaps && <span class="quiet"> to {scoreInWords(best)}</span>}
      </span>
    </div>
  );
}
