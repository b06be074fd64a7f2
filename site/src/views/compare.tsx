import { useMemo } from 'preact/hooks';
import { ComparedFacts } from '../components/compared-facts.tsx';
import { ComparedTable } from '../components/compared-table.tsx';
import { CopyMenu } from '../components/copy-menu.tsx';
import { RecordPicker } from '../components/record-picker.tsx';
import { Empty, Failed, LoadingEverything } from '../components/states.tsx';
import { UnknownNames } from '../components/unknown-names.tsx';
import { useLoaded } from '../components/use-loaded.ts';
import { useMeant } from '../components/use-meant.ts';
import { ViewHead } from '../components/view-head.tsx';
import { compared, most } from '../data/compared.ts';
import { type Loaded, loadMatrix } from '../data/matrix.ts';
import { capabilitiesByCategory, categoryOf, platformOf, platforms } from '../data/overview.ts';
import type { PlatformFacts } from '../data/overview-shape.ts';
import { counted } from '../data/words.ts';
import { change } from '../navigation.ts';
import { linkTo, type Route } from '../routes.ts';

/** Two to four platforms side by side: what sets them apart first, then what they share. */
export function View({ route }: { readonly route: Route<'compare'> }) {
  const asked = useMeant(
    'platform',
    route.platform,
    (id) => platformOf(id) !== undefined,
    (platform) => change(route, { platform }),
  );
  const columns = asked.ids.slice(0, most).flatMap((id) => platformOf(id) ?? []);
  const categories = route.category.filter((id) => categoryOf(id) !== undefined);
  const ids = columns.map(({ id }) => id);
  const names = columns.map(({ name }) => name);
  const title = names.length < 2 ? 'Compare platforms' : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return (
    <div class="compare-view">
      <ViewHead
        title={title}
        lead={<p>What sets two to four platforms apart, then what they share. Every level leads to its evidence.</p>}
        tools={
          <CopyMenu
            title={names.length < 2 ? title : `${title} compared`}
            {...(ids.length >= 2 && {
              subject: ({ matrix }: Loaded) =>
                matrix.compare(ids, {
                  ...(categories.length > 0 && { categories }),
                  ...(route.differences && { differences: true }),
                }),
            })}
          />
        }
      />
      <div class="filters">
        <RecordPicker
          label="Platforms"
          records={platforms}
          chosen={ids}
          limit={most}
          onChange={(platform) => change(route, { platform })}
        />
        <RecordPicker
          label="Category"
          records={capabilitiesByCategory.map(([category]) => category)}
          chosen={categories}
          onChange={(category) => change(route, { category })}
        />
        <label class="choice">
          <input
            type="checkbox"
            checked={route.differences}
            onChange={({ currentTarget }) => change(route, { differences: currentTarget.checked })}
          />
          <span>Differences only</span>
        </label>
      </div>
      <UnknownNames names={asked.unknown} kind="platform" />
      {asked.ids.length > most && (
        <p class="unknown-names" role="status">
          Shown are the first {most} of {asked.ids.length}: more do not fit beside each other. The{' '}
          <a href={linkTo('grid', { platform: asked.ids })}>grid</a> shows all.
        </p>
      )}
      {columns.length < 2 ? (
        <Choose chosen={columns} />
      ) : (
        <Shown route={route} columns={columns} categories={categories} />
      )}
    </div>
  );
}

interface ShownProps {
  readonly route: Route<'compare'>;
  readonly columns: readonly PlatformFacts[];
  readonly categories: readonly string[];
}

function Shown({ route, columns, categories }: ShownProps) {
  const everything = useLoaded('everything', loadMatrix);
  const loaded = everything.state === 'there' ? everything.value : undefined;
  const ids = columns.map(({ id }) => id);
  const answer = useMemo(() => loaded && compared(loaded, ids, categories), [loaded, ids.join(), categories.join()]);
  if (everything.state === 'failed') return <Failed what="The statements" onRetry={everything.retry} />;
  return (
    <>
      <ComparedFacts columns={columns} />
      {loaded === undefined || answer === undefined ? (
        <LoadingEverything />
      ) : (
        <>
          <section aria-labelledby="differing">
            <h2 id="differing">
              Where they differ{' '}
              <span class="quiet">{counted(answer.differing.length, 'capability', 'capabilities')}</span>
            </h2>
            {answer.differing.length === 0 ? (
              <p class="quiet">At no capability asked about: levels and scopes are the same.</p>
            ) : (
              <ComparedTable
                caption="Capabilities at which the platforms differ"
                columns={columns}
                rows={answer.differing}
                matrix={loaded.matrix}
              />
            )}
          </section>
          {!route.differences && (
            <section aria-labelledby="alike">
              <h2 id="alike">
                What they share <span class="quiet">{counted(answer.alike.length, 'capability', 'capabilities')}</span>
              </h2>
              {answer.alike.length === 0 ? (
                <p class="quiet">Nothing is recorded of all of them at the same level.</p>
              ) : (
                <ComparedTable caption="Capabilities at one level" columns={columns} rows={answer.alike} />
              )}
              {answer.silent.length > 0 && (
                <p class="silent">
                  <strong>Recorded of none of them:</strong>{' '}
                  {answer.silent.map(({ id, name }, place) => (
                    <>
                      {place > 0 && ', '}
                      <a key={id} href={linkTo('capability', { capability: id })}>
                        {name}
                      </a>
                    </>
                  ))}
                  .
                </p>
              )}
            </section>
          )}
        </>
      )}
    </>
  );
}

/** Where fewer than two are named: which there are, and what each would be compared with. */
function Choose({ chosen }: { readonly chosen: readonly PlatformFacts[] }) {
  const [first] = chosen;
  return (
    <Empty title={first ? `${first.name} with which other platform?` : 'Which platforms?'}>
      <ul class="choices" aria-label="Platforms to compare">
        {platforms
          .filter((platform) => platform !== first)
          .map(({ id, name }) => (
            <li key={id}>
              <a href={linkTo('compare', { platform: first ? [first.id, id] : [id] })}>{name}</a>
            </li>
          ))}
      </ul>
    </Empty>
  );
}
