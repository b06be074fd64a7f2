import { capabilities, categories, cellOf } from '../data/overview.ts';
import type { OverviewCategory, PlatformFacts } from '../data/overview-shape.ts';
import { counted } from '../data/words.ts';
import { change } from '../navigation.ts';
import { linkTo, type Route } from '../routes.ts';
import { GridPane } from './grid-pane.tsx';
import { Strip } from './level-bar.tsx';
import { MatrixCell } from './matrix-cell.tsx';

interface MatrixTableProps {
  readonly route: Route<'matrix'>;
  readonly columns: readonly PlatformFacts[];
  readonly rows: readonly OverviewCategory[];
  readonly open: { readonly platform: string; readonly category: string } | undefined;
}

/** Each cell by the number of its statements and the levels of its capabilities. What is open stands below its row. */
export function MatrixTable({ route, columns, rows, open }: MatrixTableProps) {
  const isOpen = (platform: string, category: string) => open?.platform === platform && open.category === category;
  const stop = open ?? { platform: columns[0]?.id, category: rows[0]?.id };
  return (
    <GridPane of={columns} columns={columns.length} kind="matrix-scroll">
      <table
        class="grid matrix"
        data-size={columns.length <= 6 ? 'few' : 'many'}
        style={{ '--columns': columns.length }}
      >
        <caption class="hidden">Statements by category and platform</caption>
        <thead>
          <tr>
            <td class="corner" />
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                <a href={linkTo('platform', { platform: id })}>
                  <span class="name">{name}</span>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((category) => (
          <tbody key={category.id}>
            <tr>
              <th scope="row" title={category.hint}>
                <a href={linkTo('grid', { category: [category.id] })}>{category.name}</a>
              </th>
              {columns.map((platform) => (
                <td key={platform.id}>
                  <Button
                    category={category}
                    platform={platform}
                    isOpen={isOpen(platform.id, category.id)}
                    isStop={stop.platform === platform.id && stop.category === category.id}
                    onOpen={(is) => change(route, { open: is ? `${platform.id}/${category.id}` : '' })}
                  />
                </td>
              ))}
            </tr>
            {open?.category === category.id && (
              <tr>
                <td colSpan={columns.length + 1} class="opened-row">
                  <div class="opened">
                    <MatrixCell
                      key={`${open.platform}/${open.category}`}
                      platform={open.platform}
                      category={category}
                      onClose={() => change(route, { open: '' })}
                    />
                  </div>
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </GridPane>
  );
}

interface ButtonProps {
  readonly category: OverviewCategory;
  readonly platform: PlatformFacts;
  readonly isOpen: boolean;
  /** Whether it is the table's one stop of the tab key. */
  readonly isStop: boolean;
  readonly onOpen: (is: boolean) => void;
}

function Button({ category, platform, isOpen, isStop, onOpen }: ButtonProps) {
  const count = platform.perCategory[categories.indexOf(category)] ?? 0;
  const own = capabilities.filter((capability) => capability.category === category.id);
  return (
    <button
      type="button"
      class="cell"
      tabIndex={isStop ? 0 : -1}
      aria-expanded={isOpen}
      aria-label={`${platform.name}, ${category.name}: ${counted(count, 'statement')}`}
      onClick={() => onOpen(!isOpen)}
    >
      <b>{count}</b>
      {own.length > 0 && <Strip cells={own.map(({ id }) => cellOf(platform.id, id))} />}
    </button>
  );
}
