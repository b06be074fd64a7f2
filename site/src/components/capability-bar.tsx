import type { Bar } from 'mlops-platforms';
import type { RecordedLevel } from 'mlops-platforms/levels';
import type { ComponentChildren } from 'preact';
import { LevelMark } from './level.tsx';

/** The criteria that are the same for every platform, one by one. */
export function CapabilityBar({ bar }: { readonly bar: Bar | undefined }) {
  return (
    <section class="bar-of" aria-labelledby="bar">
      <h2 id="bar">Its bar</h2>
      {bar === undefined ? (
        <p>No bar is written down yet: statements are judged by the definition.</p>
      ) : (
        <>
          <p>{sentence(bar.scope)}</p>
          <dl>
            <Entries term={bar.core.length === 1 ? 'Needed' : 'One of these is needed'} texts={textsOf(bar.core)} />
            <Entries term={`A full claim also shows ${howMany(bar)}`} texts={textsOf(bar.also)} />
            {mechanismsOf(bar).map(([level, texts]) => (
              <Entries
                key={level}
                term={
                  <>
                    Counts as <LevelMark level={level} />
                  </>
                }
                texts={texts}
              />
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

interface EntriesProps {
  readonly term: ComponentChildren;
  readonly texts: readonly string[];
}

function Entries({ term, texts }: EntriesProps) {
  if (texts.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {texts.map((text) => (
          <p key={text}>{sentence(text)}</p>
        ))}
      </dd>
    </div>
  );
}

/** How mechanisms count that are hard to place, by what they count as. */
function mechanismsOf({ how = {} }: Bar): readonly (readonly [level: RecordedLevel, texts: readonly string[]])[] {
  const levels = [...new Set(Object.values(how))];
  return levels.map((level) => [level, Object.keys(how).filter((mechanism) => how[mechanism] === level)]);
}

function howMany({ also, full }: Bar): string {
  if (full !== 'all' && full < also.length) return `at least ${full} of these`;
  return also.length === 1 ? 'this' : 'all of these';
}

const textsOf = (criteria: Bar['core']) => criteria.map(({ text }) => text);

/** With a capital and a full stop, whether it had them or not. */
function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}
