import type { Content } from '../../../src/model/content.ts';
import type { Rule } from '../../../src/model/rules/problem.ts';
import { eachFeature } from '../../../src/model/rules/walk.ts';
import { supportOf } from '../../../src/query/support/support-of.ts';

/** How one gets a platform is told of each: whoever reads a level asks where it holds. */
export const formsAreTold: Rule = function* (content) {
  for (const [id, { offerings }] of Object.entries(content.platforms)) {
    if (Object.keys(offerings).length > 0) continue;
    yield {
      path: `platforms/${id}/offerings`,
      message: 'found no form, expected one at least: a way to get the whole',
    };
  }
};

/** What an offering is stands on pages: of a form always, of others where they are alone or have ended. */
export const offeringsAreSourced: Rule = function* (content) {
  for (const [id, { offerings }] of Object.entries(content.platforms)) {
    for (const [key, offering] of Object.entries(offerings)) {
      const { standing, alone, status, sources = [] } = offering;
      const states = standing === 'form' || alone === true || status?.is === 'discontinued';
      if (!states || sources.length + (status?.sources.length ?? 0) > 0) continue;
      yield {
        path: `platforms/${id}/offerings/${key}`,
        message: 'found no source, expected the page that says what it is',
      };
    }
  }
};

/** Something is said of every offering; a form need not be named, as most statements hold in it. */
export const offeringsAreNamed: Rule = function* (content) {
  const named = new Set<string>();
  for (const { platform, feature } of eachFeature(content)) {
    for (const key of feature.only ?? []) named.add(`${platform.id}/${key}`);
  }
  for (const [id, { offerings }] of Object.entries(content.platforms)) {
    for (const [key, { standing }] of Object.entries(offerings)) {
      if (standing === 'form' || named.has(`${id}/${key}`)) continue;
      const message = 'found an offering that nothing is said of, expected a statement that names it in only';
      yield { path: `platforms/${id}/offerings/${key}`, message };
    }
  }
};

/** How a form is delivered is claimed by a statement with a source. */
export const deliveriesAreClaimed: Rule = function* (content) {
  const capabilities = Object.values(content.capabilities);
  for (const [id, { offerings }] of Object.entries(content.platforms)) {
    for (const [key, offering] of Object.entries(offerings)) {
      const capability = capabilities.find(({ delivery }) => delivery !== undefined && delivery === offering.delivery);
      if (offering.standing !== 'form' || capability === undefined) continue;
      if (isClaimed(content, id, capability.id, key)) continue;
      const message = `found no claim of '${capability.id}' for this form, expected a statement with a source`;
      yield { path: `platforms/${id}/offerings/${key}`, message };
    }
  }
};

function isClaimed(content: Content, platform: string, capability: string, form: string): boolean {
  const { level, claims } = supportOf(content, platform, capability, { offering: form });
  const holding = claims.filter((claim) => claim.aside === undefined && claim.level !== 'none');
  return ['native', 'partial', 'preview'].includes(level) && holding.some(({ feature }) => feature.sources.length > 0);
}
