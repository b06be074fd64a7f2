import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { InvalidContentError } from '../../src/errors/invalid-content-error.ts';
import { UnknownIdError } from '../../src/errors/unknown-id-error.ts';

type Anything = (...given: readonly unknown[]) => unknown;

/** What came of a call: its answer, or the message of an error of the package; else what happened instead. */
export type Outcome =
  | { readonly is: 'answered'; readonly answer: unknown }
  | { readonly is: 'refused'; readonly error: InvalidArgumentError | InvalidContentError | UnknownIdError }
  | { readonly is: 'failed'; readonly how: string };

export function outcomeOf(call: unknown, given: readonly unknown[]): Outcome {
  try {
    return { is: 'answered', answer: (call as Anything)(...given) };
  } catch (error) {
    if (
      error instanceof InvalidArgumentError ||
      error instanceof InvalidContentError ||
      error instanceof UnknownIdError
    ) {
      const fault = faultOf(error.message);
      return fault === undefined ? { is: 'refused', error } : { is: 'failed', how: fault };
    }
    return { is: 'failed', how: stackOf(error) };
  }
}

/** What is wrong with a message: it is read in terminals and logs. */
function faultOf(message: string): string | undefined {
  if (message.length > 4_000) return `a message of ${message.length} characters`;
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(message)
    ? `a message with what is not seen: ${escape(message)}`
    : undefined;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : 'no error';
}
