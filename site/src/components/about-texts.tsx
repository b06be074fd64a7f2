import { correction, version } from '../data/overview.ts';
import { citationOf } from './citation.ts';
import { External, isPage } from './external.tsx';

/** How to say where a fact is from, so that others can check it. */
export function HowToCite() {
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">How to cite</h2>
      <p class="summary">
        Every view, statement, capability, platform and concept has an address that stays; “Copy and cite” in the head
        of a view has its citation. Of the data as a whole:
      </p>
      <p class="citation">{citationOf('About the data')}</p>
      <p class="summary">
        The same data come as an npm package, in JSON, CSV and Parquet, with the queries of this page. Pin the version
        that a decision was based on:
      </p>
      <p class="citation">
        <code>npm install mlops-platforms{version !== undefined && `@${version}`}</code>
      </p>
    </section>
  );
}

interface ContributeProps {
  /** Where the sources of the data are kept. */
  readonly repository: string | undefined;
}

/** How to mend a fact, or to add one. */
export function HowToContribute({ repository }: ContributeProps) {
  return (
    <section aria-labelledby="contribute">
      <h2 id="contribute">How to contribute</h2>
      <ul class="ways">
        <li>
          A fact is wrong or out of date: “Correct” beside it opens a form with its id filled in.
          {correction !== undefined && isPage(correction) && (
            <>
              {' '}
              <External href={correction}>Open the form</External>
            </>
          )}
        </li>
        <li>
          A fact is missing: it needs one plain sentence, and a page of the vendor’s or the project’s own that says so.
          {repository !== undefined && (
            <>
              {' '}
              <External href={`${repository}/blob/main/CONTRIBUTING.md`}>How statements are written</External>
            </>
          )}
        </li>
        <li>
          A platform is missing: a page like this can be made of a matrix of your own, with the same queries.
          {repository !== undefined && (
            <>
              {' '}
              <External href={repository}>The repository</External>
            </>
          )}
        </li>
      </ul>
    </section>
  );
}
