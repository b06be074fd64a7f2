import { CopyMenu } from '../components/copy-menu.tsx';
import { StripInWords } from '../components/level-bar.tsx';
import { Choice } from '../components/picker.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { orders } from '../data/grid-selection.ts';
import { capabilities, cellOf, platforms } from '../data/overview.ts';
import type { PlatformFacts } from '../data/overview-shape.ts';
import { counted, deliveryWords, endInWords, licenseWords } from '../data/words.ts';
import { change } from '../navigation.ts';
import { linkTo, type Route } from '../routes.ts';

/** Which platforms there are, and how much is known of each. */
export function View({ route }: { readonly route: Route<'platforms'> }) {
  const shown = route.sort === 'matrix' ? platforms : platforms.toSorted(orders[route.sort]);
  return (
    <>
      <ViewHead
        title="Platforms"
        lead={`${counted(platforms.length, 'platform')}; how much is known of each, and how old the evidence is.`}
        tools={
          <>
            <Choice
              label="Sort"
              options={[
                ['matrix', 'as in the matrix'],
                ['name', 'by name'],
                ['known', 'most known'],
                ['statements', 'most statements'],
                ['read', 'last read'],
              ]}
              chosen={route.sort}
              onChange={(sort) => change(route, { sort })}
            />
            <CopyMenu title="Platforms" />
          </>
        }
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label="Platforms">
        <table class="list">
          <thead>
            <tr>
              <th scope="col">Platform</th>
              <th scope="col">Licence</th>
              <th scope="col">Delivery</th>
              <th scope="col">Levels of {counted(capabilities.length, 'capability', 'capabilities')}</th>
              <th scope="col" class="number">
                Known
              </th>
              <th scope="col" class="number">
                Not found
              </th>
              <th scope="col" class="number">
                Statements
              </th>
              <th scope="col">Evidence read</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((platform) => (
              <Row key={platform.id} platform={platform} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Row({ platform }: { readonly platform: PlatformFacts }) {
  const { id, name, vendor, license, status, deliveries, counts, read } = platform;
  const end = endInWords(status);
  return (
    <tr>
      <th scope="row">
        <a href={linkTo('platform', { platform: id })}>{name}</a>
        {end !== undefined && <span class="end"> {end}</span>}
        {vendor !== name && <span class="quiet"> {vendor}</span>}
      </th>
      <td data-label="Licence">{licenseWords[license]}</td>
      <td data-label="Delivery">{deliveries.map((delivery) => deliveryWords[delivery]).join(', ') || 'Not offered'}</td>
      <td class="wide">
        <StripInWords cells={capabilities.map((capability) => cellOf(id, capability.id))} />
      </td>
      <td class="number" data-label="Known">
        {counts.known}
      </td>
      <td class="number" data-label="Not found">
        {counts.notFound}
      </td>
      <td class="number" data-label="Statements">
        {counts.statements}
      </td>
      <td data-label="Evidence read">
        {read === undefined ? 'never' : read[0] === read[1] ? read[0] : `${read[0]} to ${read[1]}`}
      </td>
    </tr>
  );
}
