import type { Matrix } from 'mlops-platforms';
import { groupsOf } from '../data/capability-groups.ts';
import { cellOf } from '../data/overview.ts';
import type { OverviewCapability, PlatformFacts } from '../data/overview-shape.ts';
import { linkTo } from '../routes.ts';
import { CategoryRow } from './category-row.tsx';
import { External } from './external.tsx';
import { LevelWithScope } from './level.tsx';

interface ComparedTableProps {
  readonly caption: string;
  readonly columns: readonly PlatformFacts[];
  readonly rows: readonly OverviewCapability[];
  /** With it, each level stands with the statement that it rests on. */
  readonly matrix?: Matrix;
}

/** Capabilities × platforms: the level with its scope, and the statement that says so. */
export function ComparedTable({ caption, columns, rows, matrix }: ComparedTableProps) {
  const shown = new Set(rows);
  const groups = groupsOf((capability) => shown.has(capability));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="compared-scroll" tabIndex={0} aria-label={caption}>
      <table class="compared" data-columns={columns.length}>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([category, own]) => (
          <tbody key={category.id}>
            <CategoryRow name={category.name} columns={columns.length + 1} />
            {own.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={linkTo('capability', { capability: id })}>{name}</a>
                </th>
                {columns.map((platform) => (
                  <td key={platform.id}>
                    <a class="to-evidence" href={linkTo('platform', { platform: platform.id, capability: id })}>
                      <span class="hidden">
                        {platform.name}, {name}:{' '}
                      </span>
                      <LevelWithScope cell={cellOf(platform.id, id)} platform={platform} />
                    </a>
                    {matrix && <Reason matrix={matrix} platform={platform.id} capability={id} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** The strongest statement that counts, with the page that it was read on. */
function Reason({
  matrix,
  platform,
  capability,
}: {
  readonly matrix: Matrix;
  readonly platform: string;
  readonly capability: string;
}) {
  const { claims } = matrix.supportOf(platform, capability);
  const claim = claims.find(({ aside }) => aside === undefined);
  if (claim === undefined) return null;
  const [source] = claim.feature.sources;
  return (
    <p class="reason">
      {claim.feature.text}{' '}
      {source && (
        <span class="quiet">
          <External href={source.url}>{source.title}</External>{' '}
          <span class="date">{source.accessed === undefined ? 'not read again' : `read ${source.accessed}`}</span>
        </span>
      )}
    </p>
  );
}
