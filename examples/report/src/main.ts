import { dataset } from 'mlops-platforms';
import { Citations } from './citations.ts';
import { gapsOf } from './gaps.ts';
import { levelHeadings, levelInWords, limitsOf } from './limits.ts';
import { capabilityName, configurationName, platformName } from './names.ts';
import {
  type Asked,
  asked,
  type Candidate,
  discontinued,
  groupedBy,
  notListed,
  shortlist,
  toBeChecked,
  type Verdict,
  verdictOn,
} from './shortlist.ts';

const citations = new Citations();
const cite = (claims: Verdict['claims']) => citations.cite(claims.flatMap(({ feature }) => feature.sources));
const claims = shortlist.flatMap((one) => asked.flatMap((id) => verdictOn(one, id).claims));
const recorded = [...new Set(claims.map(({ feature }) => feature.recorded))].sort();
const ranked = shortlist.length + toBeChecked.length + notListed.length;

console.log(
  [
    `# Shortlist: ${new Intl.ListFormat('en-GB').format(asked.map(capabilityName))}`,
    '',
    `${shortlist.length} of ${ranked} platforms are documented to have all of it in one configuration, which is named.`,
    ...groupedBy('drift-detection', shortlist).flatMap(([level, group]) => [
      '',
      `## ${capabilityName('drift-detection')}: ${levelHeadings[level]}`,
      ...group.flatMap(entry),
    ]),
    ...section('Ask the vendor', toBeChecked.map(absence)),
    ...section('Not on the list', notListed.map(absence)),
    ...section(
      'No longer developed, and not ranked',
      discontinued.map(({ platform, status }) => `- **${platformName(platform)}**${citations.cite(status.sources)}`),
    ),
    '',
    `Data: mlops-platforms ${dataset.version}. The statements were recorded in ${recorded.join(', ')}.`,
    '',
    ...citations.list(),
  ].join('\n'),
);

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];
}

function entry(candidate: Candidate): string[] {
  const { platform, configuration } = candidate;
  const head = ['', `### ${platformName(platform)}`, '', `As ${configurationName(platform, configuration)}:`, ''];
  return [...head, ...asked.flatMap((id) => evidence(candidate, id))];
}

/** Every claim on a capability, those that hold first, with what limits it and where it can be checked. */
function evidence(candidate: Candidate, id: Asked): string[] {
  const verdict = verdictOn(candidate, id);
  const inOrder = [true, false].flatMap((holding) => verdict.claims.filter(({ holds }) => holds === holding));
  const statements = inOrder.map((claim) => {
    const limits = limitsOf(claim);
    const aside = limits.length === 0 ? '' : ` _(${limits.join('; ')})_`;
    return `  - ${claim.feature.text}${aside}${citations.cite(claim.feature.sources)}`;
  });
  return [`- **${capabilityName(id)}**: ${levelInWords(candidate, verdict)}`, ...statements];
}

function absence(candidate: Candidate): string {
  return `- **${platformName(candidate.platform)}**: ${gapsOf(candidate, cite)}`;
}
