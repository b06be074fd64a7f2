import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../../src/errors/invalid-argument-error.ts';
import { UnknownIdError } from '../../../src/errors/unknown-id-error.ts';
import { evaluate } from '../../../src/query/evaluate/evaluate.ts';
import { contentOf } from '../fixture.ts';
import { having } from './claims.ts';

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
    [{ requirements: ['drift', drift] }, `Invalid ${name}[1]: found 'drift' again, expected each capability once.`],
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
  ])('is an error with the nearest id for %j', (question, message) => {
    const ask = () => evaluate(contentOf({ acme: having('acme') }), question as never);
    expect(ask).toThrow(UnknownIdError);
    expect(ask).toThrow(message);
  });
});
