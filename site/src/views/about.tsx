import { AgeOfEvidence, CoverageByPlatform, GrowthByEdition, LevelsByPlatform } from '../components/about-charts.tsx';
import { HowToCite, HowToContribute } from '../components/about-texts.tsx';
import { CopyMenu } from '../components/copy-menu.tsx';
import { Legend } from '../components/legend.tsx';
import { Failed, Loading } from '../components/states.tsx';
import { useLoaded } from '../components/use-loaded.ts';
import { ViewHead } from '../components/view-head.tsx';
import type { AboutShape } from '../data/about-shape.ts';
import { capabilities, categories, hash, platforms, updated, version } from '../data/overview.ts';
import { linkTo, type Route } from '../routes.ts';

/** What the data are: how many, how well covered, how old, how grown; how to cite them, and to add to them. */
export function View(_: { readonly route: Route<'about'> }) {
  const about = useLoaded('about', async () => (await import('explorer:about')).default);
  return (
    <article class="about-view">
      <ViewHead
        title="About the data"
        lead={
          <p>What is recorded, how well it is evidenced, how old the evidence is, and how to check it or add to it.</p>
        }
        tools={
          <CopyMenu
            title="About the data"
            subject={({ matrix }) => matrix.supportGrid({ platforms: platforms.map(({ id }) => id) })}
          />
        }
      />
      {about.state === 'loading' && <Loading what="Loading the figures" />}
      {about.state === 'failed' && <Failed what="The figures" onRetry={about.retry} />}
      {about.state === 'there' && <Shown about={about.value} />}
    </article>
  );
}

function Shown({ about }: { readonly about: AboutShape }) {
  const { counts, coverage, read, unread, editions, repository } = about;
  return (
    <>
      <Totals counts={counts} />
      <LevelsByPlatform />
      <CoverageByPlatform coverage={coverage} />
      <AgeOfEvidence read={read} unread={unread} />
      <GrowthByEdition editions={editions} />
      <Legend />
      <HowToCite />
      <HowToContribute repository={repository} />
    </>
  );
}

function Totals({ counts: { statements, retired, sources, requirementSets } }: Pick<AboutShape, 'counts'>) {
  const totals: readonly (readonly [number, string, string])[] = [
    [statements, 'statements', linkTo('matrix')],
    [platforms.length, 'platforms', linkTo('platforms')],
    [capabilities.length, 'capabilities', linkTo('capabilities')],
    [categories.length, 'categories', linkTo('matrix')],
    [sources, 'pages cited', linkTo('search')],
    [retired, 'no longer hold', linkTo('search', { retired: true })],
    [requirementSets, 'requirement sets', linkTo('evaluate')],
  ];
  return (
    <section aria-label="In figures">
      <ul class="totals">
        {totals.map(([figure, name, address]) => (
          <li key={name}>
            <a href={address}>
              <b>{figure.toLocaleString('en')}</b> {name}
            </a>
          </li>
        ))}
      </ul>
      <dl class="edition">
        {version !== undefined && (
          <div>
            <dt>Version</dt>
            <dd>{version}</dd>
          </div>
        )}
        {updated !== undefined && (
          <div>
            <dt>Data of</dt>
            <dd>{updated}</dd>
          </div>
        )}
        {hash !== undefined && (
          <div>
            <dt>SHA-256 of the data</dt>
            <dd class="hash">{hash}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
