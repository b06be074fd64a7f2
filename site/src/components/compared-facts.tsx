import { capabilities, cellOf } from '../data/overview.ts';
import type { PlatformFacts } from '../data/overview-shape.ts';
import { deliveryWords, endInWords, licenseWords, statusWords } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { countsOf, Strip } from './level-bar.tsx';

type Fact = readonly [name: string, said: (platform: PlatformFacts) => string];

const facts: readonly Fact[] = [
  ['Vendor', ({ vendor }) => vendor],
  ['Licence', ({ license }) => licenseWords[license]],
  ['Delivery', ({ deliveries }) => deliveries.map((each) => deliveryWords[each]).join(', ') || 'Not offered'],
  ['Status', ({ status }) => endInWords(status) ?? statusWords[status.is]],
  ['Known', ({ counts }) => `${counts.known} of ${capabilities.length}`],
  ['Searched for, not found', ({ counts }) => String(counts.notFound)],
  ['Statements', ({ counts }) => String(counts.statements)],
  ['Last read', ({ read }) => read?.[1] ?? 'never'],
];

/** What is to be known of each platform before its capabilities are compared. */
export function ComparedFacts({ columns }: { readonly columns: readonly PlatformFacts[] }) {
  return (
    <div class="compared-scroll">
      <table class="compared" data-columns={columns.length}>
        <caption class="hidden">The platforms in short</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                <a href={linkTo('platform', { platform: id })}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(([name, said]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map((platform) => (
                <td key={platform.id}>{said(platform)}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Levels</th>
            {columns.map(({ id }) => {
              const cells = capabilities.map((capability) => cellOf(id, capability.id));
              return (
                <td key={id}>
                  <Strip cells={cells} />
                  <span class="hidden">
                    {countsOf(cells)
                      .map(({ level, count }) => `${count} ${level}`)
                      .join(', ')}
                  </span>
                </td>
              );
            })}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
