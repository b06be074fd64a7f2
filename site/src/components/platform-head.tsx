import type { ComponentChildren } from 'preact';
import type { PlatformFacts } from '../data/overview-shape.ts';
import { counted, deliveryWords, endInWords, licenseWords } from '../data/words.ts';
import { linkTo } from '../routes.ts';
import { External } from './external.tsx';
import { CorrectionLink } from './permalink.tsx';
import { ViewHead } from './view-head.tsx';

interface PlatformHeadProps {
  readonly facts: PlatformFacts;
  readonly tools: ComponentChildren;
}

/** What is to be said of a platform before anything else. */
export function PlatformHead({ facts, tools }: PlatformHeadProps) {
  const { id, name, otherNames, vendor, homepage, license, status, deliveries, counts, read } = facts;
  const end = endInWords(status);
  const said = [
    vendor,
    licenseWords[license],
    deliveries.map((delivery) => deliveryWords[delivery].toLowerCase()).join(' or '),
  ].filter((part) => part !== '');
  return (
    <ViewHead
      title={name}
      tools={tools}
      lead={
        <>
          <p>
            {end !== undefined && <strong class="end">{end}. </strong>}
            {said.join(' · ')}
            {' · '}
            <External href={homepage}>Home page</External>
            {' · '}
            <a href={linkTo('compare', { platform: [id] })}>Compare with others</a> <CorrectionLink id={id} />
          </p>
          <p>
            {counted(counts.statements, 'statement')}
            {read !== undefined && `, last read ${read[1]}`}
            {otherNames.length > 0 && (
              <>
                {'. Also called '}
                {otherNames.map(({ name, from, until }) => `${name}${yearsOf(from, until)}`).join(', ')}
              </>
            )}
            .
          </p>
        </>
      }
    />
  );
}

function yearsOf(from: string | undefined, until: string | undefined): string {
  if (from === undefined && until === undefined) return '';
  if (from === undefined) return ` (until ${until})`;
  return until === undefined ? ` (since ${from})` : ` (${from} to ${until})`;
}
