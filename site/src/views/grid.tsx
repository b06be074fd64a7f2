import { useMemo } from 'preact/hooks';
import { Chips } from '../components/chips.tsx';
import { CopyMenu } from '../components/copy-menu.tsx';
import { GridFilters } from '../components/grid-filters.tsx';
import { GridTable } from '../components/grid-table.tsx';
import { Legend, LevelKey } from '../components/legend.tsx';
import { Empty } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { type Selection, selectionOf } from '../data/grid-selection.ts';
import { capabilities, categoryOf, platformOf, platforms } from '../data/overview.ts';
import { counted, deliveryWords, levelWord, licenseWords, statusWords } from '../data/words.ts';
import { change } from '../navigation.ts';
import { linkTo, type Route, routeTo } from '../routes.ts';

/** Which platforms do what: capabilities × platforms, at a glance. */
export function View({ route }: { readonly route: Route<'grid'> }) {
  const selection = useMemo(() => selectionOf(route), [route]);
  const { rows, columns } = selection;
  const clear = () => change(route, { ...routeTo('grid'), group: route.group, sort: route.sort });
  const shown = rows.flatMap(([, own]) => own.map(({ id }) => id));
  return (
    <div class="grid-view">
      <ViewHead
        title="Which platform does what"
        lead={shown.length > 0 && columns.length > 0 ? <Lead selection={selection} /> : undefined}
        tools={
          <CopyMenu
            title="Which platform does what"
            subject={({ matrix }) =>
              matrix.supportGrid({ platforms: columns.map(({ id }) => id), capabilities: shown })
            }
          />
        }
      />
      <GridFilters route={route} />
      <Chips chips={chipsOf(route)} onClear={clear} />
      {shown.length === 0 || columns.length === 0 ? (
        <Empty
          title={columns.length === 0 ? 'No platform passes these filters.' : 'No capability passes these filters.'}
        >
          <button type="button" onClick={clear}>
            Clear the filters
          </button>
          {route.q !== '' && (
            <p>
              Or <a href={linkTo('search', { q: route.q })}>search the statements</a> for “{route.q}”.
            </p>
          )}
        </Empty>
      ) : (
        <>
          <LevelKey />
          <GridTable selection={selection} />
          <Legend />
        </>
      )}
    </div>
  );
}

/** How much of what is shown is known, and how. */
function Lead({ selection: { rows, columns } }: { readonly selection: Selection }) {
  const shown = rows.reduce((sum, [, own]) => sum + own.length, 0);
  const statements = columns.reduce((sum, { counts }) => sum + counts.statements, 0);
  const days = columns.flatMap(({ read }) => read ?? []).sort();
  return (
    <p>
      {counted(shown, 'capability', 'capabilities')} on {counted(columns.length, 'platform')}
      {shown === capabilities.length && `, by ${counted(statements, 'statement')} with sources`}
      {days.length > 0 && (
        <>
          {'; evidence read from '}
          <span class="date">{days[0]}</span> to <span class="date">{days.at(-1)}</span>
        </>
      )}
      . A cell leads to its evidence.
    </p>
  );
}

function chipsOf(route: Route<'grid'>) {
  const without = <T,>(list: readonly T[], item: T) => list.filter((each) => each !== item);
  return [
    ...(route.q === '' ? [] : [{ key: 'q', name: `“${route.q}”`, onRemove: () => change(route, { q: '' }) }]),
    ...route.category.map((id) => ({
      key: `c ${id}`,
      name: categoryOf(id)?.name ?? id,
      onRemove: () => change(route, { category: without(route.category, id) }),
    })),
    ...route.level.map((level) => ({
      key: `l ${level}`,
      name: levelWord(level),
      onRemove: () => change(route, { level: without(route.level, level) }),
    })),
    ...route.license.map((license) => ({
      key: license,
      name: licenseWords[license],
      onRemove: () => change(route, { license: without(route.license, license) }),
    })),
    ...route.status.map((status) => ({
      key: status,
      name: statusWords[status],
      onRemove: () => change(route, { status: without(route.status, status) }),
    })),
    ...route.delivery.map((delivery) => ({
      key: delivery,
      name: deliveryWords[delivery],
      onRemove: () => change(route, { delivery: without(route.delivery, delivery) }),
    })),
    ...(route.platform.length === 0 || route.platform.length === platforms.length
      ? []
      : route.platform.map((id) => ({
          key: `p ${id}`,
          name: platformOf(id)?.name ?? id,
          onRemove: () => change(route, { platform: without(route.platform, id) }),
        }))),
  ];
}
