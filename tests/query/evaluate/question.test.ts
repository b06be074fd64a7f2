import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../../src/errors/invalid-argument-error.ts';
import { UnknownIdError } from '../../../src/errors/unknown-id-error.ts';
import { evaluate } from '../../../src/query/evaluate/evaluate.ts';
import { contentOf } from '../fixture.ts';
import { having } from './claims.ts';

/** Of drift, a claim shows that it sees or tells. */
const withBar = (() => {
  const made = contentOf({ acme: having('acme') });
  const criteria = (...ids: readonly string[]) => ids.map((id) => ({ id, text: `it does ${id}` }));
  const bar = { scope: 'All of it.', core: criteria('see', 'seek'), also: criteria('tell'), full: 'all' } as const;
  return { ...made, capabilities: { ...made.capabilities, drift: { ...made.capabilities.drift, bar } } };
})();

describe('a question that cannot be', () => {
  const drift = { capability: 'drift' };
  const name = 'question.requirements';
  it.each([
    [null, 'Invalid question: found null, expected an object.'],
    [{}, `Invalid ${name}: found undefined, expected a list.`],
    [{ requirements: 'drift' }, `Invalid ${name}: found 'drift', expected a list.`],
    [{ requirements: [] }, `Invalid ${name}: found none, expected one at least.`],
    [{ requirement: ['drift'] }, "Invalid question: found 'requirement', expected 'requirements'."],
    [{ requirements: ['drift'], platforms: 'acme' }, "Invalid question.platforms: found 'acme', expected a list."],
    [{ requirements: [5] }, `Invalid ${name}[0]: found 5, expected a capability, or an object that names one.`],
    [{ requirements: ['drift', drift] }, `Invalid ${name}[1]: found 'drift' again, expected each requirement once.`],
    [{ requirements: [{ ...drift, wieght: 2 }] }, `Invalid ${name}[0]: found 'wieght', expected 'weight'.`],
    [
      { requirements: [{ ...drift, priority: 'may' }] },
      `${name}[0].priority: found 'may', expected one of must, should.`,
    ],
    [{ requirements: [{ ...drift, weight: 0 }] }, `${name}[0].weight: found 0, expected a finite number above 0.`],
    [{ requirements: [{ ...drift, weight: Number.POSITIVE_INFINITY }] }, 'found Infinity, expected a finite number'],
    [{ requirements: [{ ...drift, weight: '2' }] }, "found '2', expected a finite number above 0."],
    [{ requirements: [{ ...drift, accept: [] }] }, `${name}[0].accept: found none, expected one level at least.`],
    [{ requirements: ['drift'], accept: ['none'] }, "Invalid question.accept: found 'none', expected one of native,"],
    [
      { requirements: ['drift/see'] },
      `${name}[0]: found 'drift/see', expected 'drift' as a whole, which has no criteria`,
    ],
    [{ requirements: ['drift'], accept: 'native' }, "Invalid question.accept: found 'native', expected a list."],
  ])('is an error that says what %j should be', (question, message) => {
    const ask = () => evaluate(contentOf({ acme: having('acme') }), question as never);
    expect(ask).toThrow(InvalidArgumentError);
    expect(ask).toThrow(message);
  });

  it.each([
    [{ requirements: ['drft'] }, "Unknown capability id 'drft'. Did you mean 'drift'?"],
    [{ requirements: [{ weight: 2 }] }, 'Unknown capability id undefined.'],
    [{ requirements: ['drift'], platforms: ['acne'] }, "Unknown platform id 'acne'. Did you mean 'acme'?"],
    [{ requirements: ['drft/see'] }, "Unknown capability id 'drft'. Did you mean 'drift'?"],
    [
      { requirements: ['acme/cloud'] },
      "Unknown capability id 'acme'. It stands for the platform 'acme'; expected a capability.",
    ],
    [{ requirements: ['A/B testing'] }, "It is a name of 'rollout': pass the id."],
  ])('is an error with the nearest id for %j', (question, message) => {
    const ask = () => evaluate(contentOf({ acme: having('acme') }), question as never);
    expect(ask).toThrow(UnknownIdError);
    expect(ask).toThrow(message);
  });

  it.each([
    ['drift/tel', ['drift/tell'], "Unknown criterion id 'drift/tel'. Did you mean 'drift/tell'?"],
    ['drift/see/', ['drift/see', 'drift/seek'], "'drift/see/'. Did you mean 'drift/see', 'drift/seek'?"],
    ['drift/rollout', [], "Valid ids: 'drift/see', 'drift/seek', 'drift/tell'."],
    ['drift/', [], "Valid ids: 'drift/see', 'drift/seek', 'drift/tell'."],
    ['drift/__proto__', [], "Unknown criterion id 'drift/__proto__'."],
  ])('is an error with the nearest criteria of the same bar for %j', (id, nearest, message) => {
    for (const asked of [id, { capability: id }]) {
      try {
        evaluate(withBar, { requirements: [asked] } as never);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(UnknownIdError);
        expect(error).toMatchObject({ kind: 'criterion', asked: `'${id}'`, nearest });
        expect((error as Error).message).toContain(message);
      }
    }
  });

  it('names no capability, and no criterion, twice; both may be asked for', () => {
    const ask = (...requirements: readonly unknown[]) => evaluate(withBar, { requirements } as never);
    const { requirements } = ask('drift', 'drift/see', { capability: 'drift/tell' });
    expect(requirements.map(({ id, capability, criterion }) => [id, capability, criterion])).toEqual([
      ['drift', 'drift', undefined],
      ['drift/see', 'drift', 'see'],
      ['drift/tell', 'drift', 'tell'],
    ]);
    expect(() => ask('drift/see', { capability: 'drift/see', weight: 2 })).toThrow(
      "Invalid question.requirements[1]: found 'drift/see' again, expected each requirement once.",
    );
  });
});
