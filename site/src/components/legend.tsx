import { levels, meanings } from '../data/overview.ts';
import { levelSigns, levelWord } from '../data/words.ts';
import { LevelMark } from './level.tsx';

/** What may be said beside a level. */
const marks = [
  ['¹', 'some offerings', 'true of some offerings only, which are named'],
  ['!', 'contested', 'contested: a statement of the same scope denies it'],
  ['½', 'limited', 'limited: covers the capability in part'],
] as const;

/** The signs by their words alone, where a reader starts. */
export function LevelKey() {
  return (
    <ul class="key" aria-label="Signs">
      {levels.map((level) => (
        <li key={level} class="key-level">
          <span class="key-sign" data-level={level}>
            {levelSigns[level]}
          </span>{' '}
          {levelWord(level)}
        </li>
      ))}
      {marks.map(([mark, word]) => (
        <li key={mark}>
          <span class="key-sign">{mark}</span> {word}
        </li>
      ))}
    </ul>
  );
}

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
        {marks.map(([mark, , meaning]) => (
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
