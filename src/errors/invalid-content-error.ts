import { printable } from './printable.ts';

/**
 * Thrown where something that should be a matrix's content has not its shape.
 *
 * @example
 * ```ts
 * import { createMatrix, dataset, InvalidContentError } from 'mlops-platforms';
 *
 * try {
 *   createMatrix({ ...dataset, categories: {} } as never);
 * } catch (error) {
 *   if (error instanceof InvalidContentError) console.log(error.path); // → categories
 * }
 * ```
 */
export class InvalidContentError extends Error {
  /** The name of the class. */
  override readonly name = 'InvalidContentError';
  /** The same in every version: what to compare with. */
  readonly code = 'INVALID_CONTENT';
  /** The way to the place: `platforms/kubeflow/cells/pricing/0/text`. */
  readonly path: string;
  /** What is there, in words. */
  readonly found: string;
  /** What would have been right. */
  readonly expected: string;

  constructor(path: string, found: string, expected: string) {
    const [shown, right] = [printable(found), printable(expected)];
    super(`Invalid content at ${printable(path) || 'its root'}: found ${shown}, expected ${right}.`);
    this.path = path;
    this.found = shown;
    this.expected = right;
  }
}
