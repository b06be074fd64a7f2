import { inArguments } from '../errors/mistakes.ts';
import { type Shape, shapesFor } from '../errors/shape.ts';

export const { fitting, text, oneOf, listOf, recordOf, object } = /* @__PURE__ */ shapesFor(inArguments);

export const number: Shape = fitting('a number', (value) => typeof value === 'number' && Number.isFinite(value));
export const flag: Shape = fitting('true or false', (value) => typeof value === 'boolean');
