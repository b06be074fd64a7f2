import { InvalidArgumentError } from './invalid-argument-error.ts';
import { InvalidContentError } from './invalid-content-error.ts';

/** How mistakes in one kind of input are told. */
export interface Mistakes {
  /** The error that a mistake in it is. */
  readonly mistake: (path: string, found: string, expected: string) => Error;
  /** The path of a part of what is at a path, by its key or its place. */
  readonly inside: (path: string, step: string | number) => string;
}

/** In what a call is given, as one would write it: `options.platforms[0]`. */
export const inArguments: Mistakes = {
  mistake: (path, found, expected) => new InvalidArgumentError(path, found, expected),
  inside: (path, step) => (typeof step === 'number' ? `${path}[${step}]` : `${path}.${step}`),
};

/** In a content, as its permalinks are written: `platforms/kubeflow/cells/pricing/0`. */
export const inContent: Mistakes = {
  mistake: (path, found, expected) => new InvalidContentError(path, found, expected),
  inside: (path, step) => (path === '' ? String(step) : `${path}/${step}`),
};
