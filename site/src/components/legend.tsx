import { levels, meanings } from '../data/overview.ts';
import { LevelMark } from './level.tsx';

/** What may be said beside a level. */
const marks = [
  ['¹', 'true of some offerings only, which are named'],
  ['!', 'contested: a statement of the same scope denies it'],
  ['½', 'limited: covers the capability in part'],
] as const;

/** The signs, the words, and what each means. */
export function Legend() {
  return (
    <section class="legend" aria-labelledby="legend">
      <h2 id="legend">What the levels mean</h2>
      <dl>
        {levels.map((level) => (
          <div key={level}>
            <dt>
              <LevelMark level={level} />
            </dt>
            <dd>{meanings[level]}</dd>
          </div>
        ))}
        {marks.map(([mark, meaning]) => (
          <div key={mark}>
            <dt>
              <span class="mark">{mark}</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
