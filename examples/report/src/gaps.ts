import { capabilityName, configurationName, offeringNames } from './names.ts';
import { type Asked, asked, type Candidate, type Verdict, verdictOn } from './shortlist.ts';

/**
 * Why a platform is not on the list, one reason for each capability that it lacks.
 *
 * @param cite - gives the numbers of the sources of some statements
 */
export function gapsOf(candidate: Candidate, cite: (claims: Verdict['claims']) => string): string {
  const missing = asked.filter((id) => [...candidate.fails, ...candidate.unsure].includes(id));
  return missing.map((id) => gap(candidate, id, cite)).join('; ');
}

function gap(candidate: Candidate, id: Asked, cite: (claims: Verdict['claims']) => string): string {
  const { platform, configuration } = candidate;
  const { verdict, level, only = [], elsewhere = [], lookedOn, claims } = verdictOn(candidate, id);
  const holding = claims.filter(({ holds }) => holds);
  const scope = only.length === 0 ? '' : ` for ${offeringNames(platform, only)}`;
  const others = claims.filter(
    (claim) => claim.level !== 'none' && (claim.feature.only ?? [platform]).some((key) => elsewhere.includes(key)),
  );
  const away =
    elsewhere.length === 0 ? '' : ` (documented only for ${offeringNames(platform, elsewhere)}${cite(others)})`;
  switch (verdict) {
    case 'not-found':
      return `${capabilityName(id)} was searched for on ${lookedOn} and not found${away}`;
    case 'contested':
      return `sources disagree on ${capabilityName(id)}${cite(holding)}`;
    case 'unmet':
    case 'elsewhere':
      if (level === 'none') return `${capabilityName(id)} is denied${scope}${cite(holding)}${away}`;
      if (level === 'not-found' || level === 'unknown') {
        const search = lookedOn === undefined ? '' : `, searched for on ${lookedOn}`;
        return `${capabilityName(id)} is not documented for ${configurationName(platform, configuration)}${search}${away}`;
      }
      return `${capabilityName(id)} is ${level}${scope}${away}`;
    default:
      return `nobody has looked for ${capabilityName(id)}`;
  }
}
