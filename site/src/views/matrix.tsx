import { CopyMenu } from '../components/copy-menu.tsx';
import { MatrixTable } from '../components/matrix-table.tsx';
import { RecordPicker } from '../components/record-picker.tsx';
import { Empty } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import type { Loaded } from '../data/matrix.ts';
import { categories, categoryOf, platformOf, platforms } from '../data/overview.ts';
import { counted } from '../data/words.ts';
import { change } from '../navigation.ts';
import type { Route } from '../routes.ts';

/** Categories × platforms, as the matrix began: how much is recorded in each cell, which opens to its statements. */
export function View({ route }: { readonly route: Route<'matrix'> }) {
  const isShown = (chosen: readonly string[], id: string) => chosen.length === 0 || chosen.includes(id);
  const columns = platforms.filter(({ id }) => isShown(route.platform, id));
  const rows = categories.filter(({ id }) => isShown(route.category, id));
  const statements = columns.reduce((sum, { counts }) => sum + counts.statements, 0);
  const open = openCell(route.open);
  const title = 'The matrix';
  return (
    <div class="matrix-view">
      <ViewHead
        title={title}
        lead={
          <p>
            {counted(categories.length, 'category', 'categories')} and {counted(columns.length, 'platform')}:{' '}
            {counted(statements, 'statement')}. A cell opens to its statements, each with its sources and the day they
            were read.
          </p>
        }
        tools={
          <CopyMenu
            title={
              open === undefined ? title : `${platformOf(open.platform)?.name}: ${categoryOf(open.category)?.name}`
            }
            subject={({ matrix }: Loaded) =>
              open === undefined
                ? matrix.compare(
                    columns.map(({ id }) => id),
                    { categories: rows.map(({ id }) => id) },
                  )
                : matrix.findFeatures({ platforms: [open.platform], categories: [open.category] })
            }
          />
        }
      />
      <div class="filters">
        <RecordPicker
          label="Category"
          records={categories}
          chosen={route.category}
          onChange={(category) => change(route, { category })}
        />
        <RecordPicker
          label="Platform"
          records={platforms}
          chosen={route.platform}
          onChange={(platform) => change(route, { platform })}
        />
      </div>
      {rows.length === 0 || columns.length === 0 ? (
        <Empty title={columns.length === 0 ? 'No platform has this id.' : 'No category has this id.'}>
          <button type="button" onClick={() => change(route, { category: [], platform: [] })}>
            Show the whole matrix
          </button>
        </Empty>
      ) : (
        <MatrixTable route={route} columns={columns} rows={rows} open={open} />
      )}
    </div>
  );
}

/** The cell that `kubeflow/pricing` names. */
function openCell(said: string): { readonly platform: string; readonly category: string } | undefined {
  const [platform = '', category = ''] = said.split('/');
  return platformOf(platform) && categoryOf(category) && { platform, category };
}
