import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import type { CapabilityId } from '../../../src/data/ids.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';

const certificates = [
  'soc-2-report',
  'iso-27001-certificate',
  'hipaa-eligibility',
  'fedramp-authorization',
] as const satisfies readonly CapabilityId[];

describe.each(certificates)('a search for %s', (id) => {
  const { name, aliases } = content.capabilities[id];

  it.each([name, ...aliases])('by "%s" begins with statements that claim it, or speak of it', (query) => {
    const answers = searchFeatures(content, query).map(
      ({ feature: { support, about = [] } }) => support[id] !== undefined || about.includes(id),
    );
    const first = answers.slice(0, Math.min(5, answers.filter(Boolean).length));
    expect(first).toContain(true);
    expect(first).not.toContain(false);
  });
});
