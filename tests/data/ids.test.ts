import { describe, expect, expectTypeOf, it } from 'vitest';
import { capabilities } from '../../src/data/capabilities.ts';
import { categories } from '../../src/data/categories.ts';
import { content, platforms } from '../../src/data/content.ts';
import {
  type CapabilityId,
  type CategoryId,
  capabilityIds,
  categoryIds,
  type PlatformId,
  platformIds,
  type RequirementSetId,
} from '../../src/data/ids.ts';
import { requirementSets } from '../../src/data/requirement-sets.ts';
import { isCapabilityId, isCategoryId, isPlatformId } from '../../src/own-platforms.ts';
import { resolveId } from '../../src/query/resolve-id.ts';

const kinds = [
  ['platforms', platformIds, platforms, isPlatformId],
  ['categories', categoryIds, categories, isCategoryId],
  ['capabilities', capabilityIds, capabilities, isCapabilityId],
] as const;

// The keys of the records are the unions, for the compiler; so a list that has these keys has every id of its union.
describe.each(kinds)('the ids of %s', (_, ids, records, isId) => {
  it('are those of the type, each once', () => {
    expectTypeOf<keyof typeof platforms>().toEqualTypeOf<PlatformId>();
    expectTypeOf<keyof typeof categories>().toEqualTypeOf<CategoryId>();
    expectTypeOf<keyof typeof capabilities>().toEqualTypeOf<CapabilityId>();
    expect([...ids]).toEqual(Object.keys(records));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(ids)).toBe(true);
  });

  it('are known, and nothing else is', () => {
    expect(ids.every((id) => isId(id))).toBe(true);
    for (const other of ['', 'constructor', '__proto__', 0, null, undefined, ids, {}]) expect(isId(other)).toBe(false);
  });
});

describe('the ids of requirement sets', () => {
  it('are those of the type, and no id or name of anything else', () => {
    expectTypeOf<keyof typeof requirementSets>().toEqualTypeOf<RequirementSetId>();
    for (const id of Object.keys(requirementSets)) {
      expect(resolveId(content, id)).toEqual([{ kind: 'requirement-set', id }]);
    }
  });
});
