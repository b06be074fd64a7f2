import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Cell } from '../data/cells.ts';
import type { Selection } from '../data/grid-selection.ts';
import { capabilityOf, cellOf, platformOf } from '../data/overview.ts';
import type { OverviewCapability, PlatformFacts } from '../data/overview-shape.ts';
import { counted, levelSigns, levelWord, scopeInWords, statusWords } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { hasView } from '../views/index.ts';
import { CategoryRow } from './category-row.tsx';
import { GridPane } from './grid-pane.tsx';
import { LevelMark } from './level.tsx';

/** The heat map: each cell by sign, word and colour, and a link to the evidence. One stop of the tab key; arrows move in it. */
export function GridTable({ selection }: { readonly selection: Selection }) {
  const { groups, columns, rows } = selection;
  const table = useRef<HTMLTableElement>(null);
  // Another selection has other cells, of which one has to be the stop of the tab key
  useEffect(() => {
    table.current?.querySelector('.cell[tabindex="0"]')?.setAttribute('tabindex', '-1');
    table.current?.querySelector('.cell')?.setAttribute('tabindex', '0');
    pointed.value = undefined;
  }, [selection]);
  return (
    <>
      <GridPane of={selection} columns={columns.length}>
        <table
          ref={table}
          class="grid"
          data-size={columns.length <= 6 ? 'few' : 'many'}
          style={{ '--columns': columns.length }}
          onPointerOver={point}
          onFocusIn={point}
          onPointerLeave={() => {
            pointed.value = undefined;
          }}
        >
          <caption class="hidden">Capabilities by platform, with the level of support</caption>
          {groups.map((group) => (
            <colgroup key={group.name} span={group.platforms.length} />
          ))}
          <thead>
            {groups.length > 1 && (
              <tr class="groups">
                <td />
                {groups.map(({ name, platforms }) => (
                  <th key={name} scope="colgroup" colSpan={platforms.length}>
                    <span title={name}>{name}</span>
                  </th>
                ))}
              </tr>
            )}
            <tr>
              <td class="corner" />
              {columns.map((platform) => (
                <Head key={platform.id} platform={platform} />
              ))}
            </tr>
          </thead>
          {rows.map(([category, capabilities]) => (
            <tbody key={category.id}>
              <CategoryRow name={category.name} columns={columns.length + 1} />
              {capabilities.map((capability) => (
                <Row key={capability.id} capability={capability} selection={selection} />
              ))}
            </tbody>
          ))}
        </table>
      </GridPane>
      <CellCard />
    </>
  );
}

function Head({ platform }: { readonly platform: PlatformFacts }) {
  const { id, name, status, counts } = platform;
  return (
    <th scope="col" data-status={status.is}>
      <a
        href={linkTo('platform', { platform: id })}
        title={`${name}: ${counted(counts.known, 'capability is known', 'capabilities are known')}`}
      >
        <span class="name">{name}</span>
        {status.is !== 'active' && (
          <span class="end">
            {` ${statusWords[status.is]}`}
            {status.since !== undefined && (
              <>
                {' since '}
                <span class="date">{status.since}</span>
              </>
            )}
          </span>
        )}
      </a>
    </th>
  );
}

interface RowProps {
  readonly capability: OverviewCapability;
  readonly selection: Selection;
}

function Row({ capability: { id, name }, selection: { columns, isAsked } }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {hasView('capability') ? <a href={linkTo('capability', { capability: id })}>{name}</a> : name}
      </th>
      {columns.map((platform) => {
        const cell = cellOf(platform.id, id);
        const { level } = cell;
        const scope = scopeInWords(cell, platform.offerings);
        const marks = marksOf(cell);
        const label = `${platform.name}, ${name}: ${levelWord(level)}${scope === '' ? '' : `; ${scope}`}`;
        return (
          <td key={platform.id}>
            <a
              class="cell"
              href={linkTo('platform', { platform: platform.id, capability: id })}
              tabIndex={-1}
              aria-label={label}
              data-level={level}
              data-asked={isAsked(cell) ? undefined : 'no'}
              data-of={`${platform.id}/${id}`}
            >
              <span class="sign" aria-hidden="true">
                {levelSigns[level]}
              </span>
              <span class="word">{levelWord(level)}</span>
              {marks !== '' && <span class="marks" data-marks={marks} />}
            </a>
          </td>
        );
      })}
    </tr>
  );
}

/** That there is more to say of a cell: of which offerings it is true, that it is limited, or contested. */
function marksOf({ level, only, except, limited, contested }: Cell): string {
  return `${only || except ? '¹' : ''}${limited && level !== 'partial' ? '½' : ''}${contested ? '!' : ''}`;
}

interface Pointed {
  readonly platform: string;
  readonly capability: string;
}

/** The cell under the pointer or the focus. The grid does not look at it, so that it is not drawn anew with every move. */
const pointed = signal<Pointed | undefined>(undefined);

function point({ target }: Event): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-of]') : null;
  const [platform, capability] = cell?.dataset['of']?.split('/') ?? [];
  pointed.value = platform === undefined || capability === undefined ? undefined : { platform, capability };
}

/** All that the cell under the pointer says: its scope has no room in the grid. Screen readers have it as the cell's name. */
function CellCard() {
  const platform = platformOf(pointed.value?.platform ?? '');
  const capability = capabilityOf(pointed.value?.capability ?? '');
  if (!platform || !capability) return null;
  const cell = cellOf(platform.id, capability.id);
  const scope = scopeInWords(cell, platform.offerings);
  return (
    <div class="cell-card" aria-hidden="true">
      <p>
        <strong>{platform.name}</strong> · {capability.name}
      </p>
      <p>
        <LevelMark level={cell.level} /> {scope}
      </p>
      <p class="quiet">{capability.definition}</p>
    </div>
  );
}
