import type { Bar } from 'mlops-platforms';
import type { Cell } from '../data/cells.ts';
import { cellOf, levels, platforms } from '../data/overview.ts';
import type { OverviewCapability, PlatformFacts } from '../data/overview-shape.ts';
import { criteriaOf } from '../data/question.ts';
import { dayInWords, endInWords, isGap } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { LevelMark, LevelWithScope } from './level.tsx';
import { countsOf, Strip } from './level-bar.tsx';

interface CapabilityTableProps {
  readonly capability: OverviewCapability;
  /** What its criteria say that are missing. */
  readonly bar: Bar | undefined;
}

/** Who supports it, strongest first; who does not say so, with when that was searched. */
export function CapabilityTable({ capability, bar }: CapabilityTableProps) {
  const cellIn = ({ id }: PlatformFacts) => cellOf(id, capability.id);
  const placeOf = (platform: PlatformFacts) => levels.indexOf(cellIn(platform).level);
  const sorted = platforms.toSorted((a, b) => placeOf(a) - placeOf(b));
  const isUnknown = (platform: PlatformFacts) => isGap(cellIn(platform).level);
  const known = sorted.filter((platform) => !isUnknown(platform));
  const gaps = sorted.filter(isUnknown);
  const cells = platforms.map(cellIn);
  return (
    <section aria-labelledby="support">
      <h2 id="support">Who supports it</h2>
      <div class="level-bar">
        <Strip cells={cells} />
        <ul aria-label="Platforms by level">
          {countsOf(cells).map(({ level, count }) => (
            <li key={level}>
              <b>{count}</b> <LevelMark level={level} />
            </li>
          ))}
        </ul>
      </div>
      {known.length > 0 && (
        <table class="list support">
          <caption class="hidden">Platforms by level of support</caption>
          <thead>
            <tr>
              <th scope="col">Platform</th>
              <th scope="col">Level</th>
              <th scope="col">What is missing</th>
            </tr>
          </thead>
          <tbody>
            {known.map((platform) => (
              <Row key={platform.id} platform={platform} capability={capability.id} bar={bar} />
            ))}
          </tbody>
        </table>
      )}
      {gaps.length > 0 && (
        <>
          <h3>Of whom nothing says so</h3>
          <ul class="columns">
            {gaps.map((platform) => {
              const { level, lookedOn } = cellIn(platform);
              return (
                <li key={platform.id}>
                  <a href={linkTo('platform', { platform: platform.id, capability: capability.id })}>{platform.name}</a>{' '}
                  <LevelMark level={level} />
                  <span class="quiet">
                    {' '}
                    {lookedOn === undefined ? 'nobody has looked' : `searched ${dayInWords(lookedOn)}`}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly platform: PlatformFacts;
  readonly capability: string;
  readonly bar: Bar | undefined;
}

function Row({ platform, capability, bar }: RowProps) {
  const { missing = [], ...cell } = cellOf(platform.id, capability);
  const end = endInWords(platform.status);
  const texts = missing.map((id) => criteriaOf(bar).find((criterion) => criterion.id === id)?.text ?? id);
  return (
    <tr>
      <th scope="row">
        <a href={linkTo('capability', { capability, platform: platform.id })}>{platform.name}</a>
        {end !== undefined && <span class="end"> {end}</span>}
      </th>
      <td data-label="Level">
        <LevelWithScope cell={cell} platform={platform} />
      </td>
      <td data-label="What is missing" class="wide">
        {texts.length > 0 ? texts.join('; ') : <span class="quiet">{withoutMissing(cell)}</span>}
      </td>
    </tr>
  );
}

/** What is to be said where no criterion is named. */
function withoutMissing({ level, limited }: Cell): string {
  if (level === 'none') return 'All of it: a source denies it.';
  return limited || level === 'partial' ? 'The evidence says what is not covered.' : 'Nothing that its bar needs.';
}
