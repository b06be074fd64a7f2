import type { AboutShape } from '../data/about-shape.ts';
import type { LevelCount, ReadCount } from '../data/charts.ts';
import { capabilities, cellOf, levels, platformOf, platforms } from '../data/overview.ts';
import { counted, levelWord } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { Chart } from './chart.tsx';
import { Figures } from './figures.tsx';
import { LevelMark } from './level.tsx';

const names = platforms.map(({ name }) => name);

/** How many capabilities each platform has at which level. */
export function LevelsByPlatform() {
  const counts: readonly LevelCount[] = platforms.flatMap(({ id, name }) =>
    levels.map((level) => ({
      platform: name,
      level,
      count: capabilities.filter((capability) => cellOf(id, capability.id).level === level).length,
    })),
  );
  const used = levels.filter((level) => counts.some((each) => each.level === level && each.count > 0));
  const countOf = (name: string, level: string) =>
    counts.find((each) => each.platform === name && each.level === level)?.count ?? 0;
  return (
    <Chart
      title="Levels by platform"
      id="levels-by-platform"
      label={`Bars: of ${capabilities.length} capabilities, how many each platform has at which level. The table below has the numbers.`}
      height={names.length * 26 + 40}
      draw={({ levelsChart }) =>
        levelsChart(
          counts.filter(({ count }) => count > 0),
          names,
          used,
        )
      }
      lead={
        <ul class="chart-legend" aria-label="Levels">
          {used.map((level) => (
            <li key={level}>
              <LevelMark level={level} />
            </li>
          ))}
        </ul>
      }
    >
      <Figures
        caption="Capabilities by platform and level"
        heads={['Platform', ...used.map(levelWord)]}
        rows={platforms.map(({ id, name }) => [id, linked(id), ...used.map((level) => countOf(name, level))])}
      />
    </Chart>
  );
}

/** How much is recorded of each platform, and how much of that was read. */
export function CoverageByPlatform({ coverage }: Pick<AboutShape, 'coverage'>) {
  const rows = platforms.flatMap(({ id, name }) => {
    const own = coverage[id];
    return own === undefined ? [] : [{ id, platform: name, ...own }];
  });
  return (
    <Chart
      title="Coverage"
      id="coverage"
      label="Bars: how many statements are recorded of each platform. The table below has the numbers, and those of the capabilities."
      height={rows.length * 26 + 40}
      draw={({ statementsChart }) => statementsChart(rows)}
    >
      <Figures
        caption="What is recorded, by platform"
        heads={[
          'Platform',
          'Statements',
          'with a source',
          'read again',
          'no longer hold',
          'Capabilities known',
          'of these denied',
          'judged by a bar',
          'not found',
          'never searched for',
        ]}
        rows={rows.map((row) => [
          row.id,
          linked(row.id),
          row.statements,
          row.sourced,
          row.read,
          row.retired,
          row.known,
          row.denied,
          row.judged,
          row.notFound,
          row.unsearched,
        ])}
      />
    </Chart>
  );
}

/** When the pages were read that statements rest on. */
export function AgeOfEvidence({ read, unread }: Pick<AboutShape, 'read' | 'unread'>) {
  const { counts, unit } = binned(read);
  const [first, last] = [counts[0], counts.at(-1)];
  return (
    <Chart
      title="Age of the evidence"
      id="age"
      label={`Bars: how many statements were last read in which ${unit}, ${first ? `from ${first.when} to ${last?.when}` : 'none yet'}. The table below has the numbers.`}
      height={240}
      draw={({ readChart }) => readChart(counts, unit)}
      lead={
        <p class="explained">
          By the {unit} on which an editor last read a page that says so.
          {unread > 0 &&
            ` ${counted(unread, 'statement')} of the first edition nobody has read again: they are not drawn.`}
        </p>
      }
    >
      <Figures
        caption="Statements by when they were last read"
        heads={['Last read', 'Statements']}
        rows={[
          ...counts.map(({ when, statements }) => [when, when, statements] as const),
          ...(unread > 0 ? [['never', 'not read again', unread] as const] : []),
        ]}
      />
    </Chart>
  );
}

/** What each edition recorded and wrote off. */
export function GrowthByEdition({ editions }: Pick<AboutShape, 'editions'>) {
  return (
    <Chart
      title="Growth by edition"
      id="growth"
      label="Bars: the statements that each edition recorded, and, below zero, those that it wrote off; a line: how many held then. The table below has the numbers."
      height={260}
      draw={({ growthChart }) => growthChart(editions)}
      lead={
        <ul class="chart-legend" aria-label="What is drawn">
          <li>
            <span class="swatch" data-of="recorded" /> recorded
          </li>
          <li>
            <span class="swatch" data-of="retired" /> written off
          </li>
          <li>
            <span class="swatch" data-of="holding" /> holding then
          </li>
        </ul>
      }
    >
      <Figures
        caption="Statements by edition"
        heads={['Edition', 'recorded', 'written off', 'holding then']}
        rows={editions.map(({ month, recorded, retired, holding }) => [month, month, recorded, retired, holding])}
      />
    </Chart>
  );
}

function linked(id: string) {
  return <a href={linkTo('platform', { platform: id })}>{platformOf(id)?.name ?? id}</a>;
}

/** A season of days is drawn by day; more, by month. */
function binned(read: AboutShape['read']): { readonly counts: readonly ReadCount[]; readonly unit: 'day' | 'month' } {
  const [first = ['']] = read;
  const [last] = read.at(-1) ?? [''];
  const days = (Date.parse(last) - Date.parse(first[0])) / 86_400_000;
  const unit = days > 100 ? 'month' : 'day';
  const counts = new Map<string, number>();
  for (const [day, statements] of read) {
    const when = unit === 'month' ? day.slice(0, 7) : day;
    counts.set(when, (counts.get(when) ?? 0) + statements);
  }
  return { counts: [...counts].map(([when, statements]) => ({ when, statements })), unit };
}
