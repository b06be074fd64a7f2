import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import { isText, type Shape, shapesFor } from '../errors/shape.ts';

export const { fitting, listOf, recordOf, object } = /* @__PURE__ */ shapesFor(
  (path, found, expected) => new InvalidArgumentError(path, found, expected),
  (path, step) => (typeof step === 'number' ? `${path}[${step}]` : `${path}.${step}`),
);

export const text: Shape = fitting('a text', isText);
export const number: Shape = fitting('a number', (value) => typeof value === 'number' && Number.isFinite(value));
export const flag: Shape = fitting('true or false', (value) => typeof value === 'boolean');

export function oneOf(words: readonly string[]): Shape {
  return fitting(`one of ${words.join(', ')}`, (value) => isText(value) && words.includes(value));
}
