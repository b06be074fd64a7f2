import { type CapabilitySupport, capabilities, dataset, type PlatformId } from 'mlops-platforms';
import { Citations } from './citations.ts';
import { levelHeadings, limitsOf } from './limits.ts';
import { type Asked, asked, type Candidate, groupedBy, lacking, notListed, shortlist } from './shortlist.ts';

const citations = new Citations();
const claims = shortlist.flatMap(({ support }) => asked.flatMap((id) => support[id].claims));
const recorded = [...new Set(claims.map(({ feature }) => feature.recorded))].sort();
const nameOf = (id: Asked) => capabilities[id].name;

console.log(
  [
    `# Shortlist: ${asked.map(nameOf).join(' and ')}`,
    '',
    `${shortlist.length} of ${shortlist.length + notListed.length} platforms are recorded with both.`,
    ...groupedBy('drift-detection', shortlist).flatMap(([level, group]) => [
      '',
      `## ${nameOf('drift-detection')}: ${levelHeadings[level]}`,
      ...group.flatMap(entry),
    ]),
    '',
    '## Not on the list',
    '',
    ...notListed.map((platform) => `- **${platform.name}**: ${reasons(platform)}`),
    '',
    `Data: mlops-platforms ${dataset.version}. The statements were recorded in ${recorded.join(', ')}.`,
    '',
    ...citations.list(),
  ].join('\n'),
);

function entry({ name, support }: Candidate): string[] {
  return ['', `### ${name}`, '', ...asked.flatMap((id) => evidence(id, support[id]))];
}

/** Every claim on a capability, the strongest first, with what limits it and where it can be checked. */
function evidence(id: Asked, { claims, contested }: CapabilitySupport<PlatformId>): string[] {
  const statements = claims.map((claim) => {
    const limits = limitsOf(claim);
    const aside = limits.length === 0 ? '' : ` _(${limits.join('; ')})_`;
    return `  - ${claim.feature.text}${aside}${citations.cite(claim.feature.sources)}`;
  });
  return [`- **${nameOf(id)}**${contested ? ' (contested)' : ''}`, ...statements];
}

function reasons(platform: Candidate): string {
  const reasonOf = (id: Asked) => {
    const { level, claims, lookedOn } = platform.support[id];
    if (level === 'none')
      return `${nameOf(id)} is denied${citations.cite(claims.flatMap((claim) => claim.feature.sources))}`;
    const search = lookedOn === undefined ? '' : `, and nothing was found on ${lookedOn}`;
    return `nothing is recorded on ${nameOf(id)}${search}`;
  };
  return lacking(platform).map(reasonOf).join('; ');
}
