import { inArguments } from '../../errors/mistakes.ts';
import { plainValue } from '../../errors/plain-value.ts';
import { isRecord, type Shape, shapesFor } from '../../errors/shape.ts';
import type { Fixable } from './apply-fixes.ts';
import { phraseShape } from './options.ts';

const { fitting, text, oneOf, listOf, object } = /* @__PURE__ */ shapesFor(inArguments);

const place = /* @__PURE__ */ fitting(
  'a whole number from 0',
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
);
const phrases = /* @__PURE__ */ listOf(phraseShape);

const shapes: Readonly<Record<string, Shape>> = {
  edit: /* @__PURE__ */ object({ of: text, start: place, end: place, becomes: text }),
  link: /* @__PURE__ */ object({ url: text, becomes: text }),
  remove: /* @__PURE__ */ object({ of: phraseShape }),
  restore: /* @__PURE__ */ object({ of: phrases, becomes: phrases }),
};

const fix: Shape = (value, path) => {
  object({ is: oneOf(Object.keys(shapes)) })(value, path);
  if (isRecord(value)) shapes[String(value['is'])]?.(value, path);
};

const findings: Shape = (value, path) =>
  listOf(object({ platform: text }, { category: text, phrase: place, fix }))(value, path);

/**
 * Copies of findings, as far as they are applied.
 *
 * @throws InvalidArgumentError for what are none
 */
export function fixableFrom(value: unknown): readonly Fixable[] {
  const given = plainValue(value, 'findings', inArguments);
  findings(given, 'findings');
  return given as readonly Fixable[];
}
