import { describe, expect, it } from 'vitest';
import { content } from '../../src/data/content.ts';
import { requirementSets } from '../../src/data/requirement-sets.ts';
import { evaluate } from '../../src/query/evaluate/evaluate.ts';

/** Who publishes laws, standards and guidance officially. */
const publishers = ['eur-lex.europa.eu', 'www.ecfr.gov', 'nvlpubs.nist.gov', 'www.occ.treas.gov'];

describe.each(Object.values(requirementSets))(
  'the requirement set $id',
  ({ name, definition, capabilities, sources }) => {
    it('is a question, in which each capability is asked for once', () => {
      const { requirements } = evaluate(content, { requirements: capabilities });
      expect(requirements.map(({ capability }) => capability)).toEqual([...new Set(capabilities)]);
    });

    it('cites who publishes it', () => {
      expect(sources).not.toEqual([]);
      for (const { url } of sources) expect(publishers).toContain(new URL(url).hostname);
    });

    it('says in one sentence what is asked for, and in brackets what it is about', () => {
      expect(definition.match(/[.!?](?= |$)/g)).toHaveLength(1);
      expect(name).toMatch(/^\S.* \([^()]+\)$/);
    });

    it('cannot be changed', () => {
      expect([requirementSets, capabilities, sources].every((part) => Object.isFrozen(part))).toBe(true);
    });
  },
);
