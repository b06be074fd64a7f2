import type { Shape } from '../errors/shape.ts';
import { deliveries } from '../model/offering.ts';
import { statuses } from '../model/status.ts';
import { answeredLevels, hows, recordedLevels, stages } from '../model/support.ts';
import { releaseLevels } from '../query/diff/change.ts';
import { flag, listOf, number, object, oneOf, recordOf, text } from './shape.ts';

// Reports may come from plain JavaScript, or from an answer that was stored as JSON: what they read is checked first.

const texts = listOf(text);
const sources = listOf(
  object(
    { title: text, url: text },
    { dated: text, version: text, recorded: text, accessed: text, gone: text, archive: text },
  ),
);
/** Answers that were stored by an earlier version have a text for `via`. */
const via: Shape = (value, path) => (Array.isArray(value) ? texts : text)(value, path);
const support = object({ how: oneOf(hows) }, { via, shows: texts, partial: flag, stage: oneOf(stages) });
const retired = object({ recorded: text, why: text, reason: text, sources }, { since: text, replacedBy: texts });
const feature = object(
  { id: text, platform: text, category: text, text, support: recordOf(support), sources, recorded: text },
  { about: texts, only: texts, date: text, retired },
);
const features = listOf(feature);
const claim = { level: oneOf(recordedLevels), support, feature };

/** The level that a query answered, and its scope. */
const answer = { level: oneOf(answeredLevels), limited: flag };
const scope = { only: texts, except: texts, lookedOn: text };
const gridCell = object({ ...answer, contested: flag }, { ...scope, alone: flag, missing: texts });
const each = (ids: readonly string[], part: Shape) => object(Object.fromEntries(ids.map((id) => [id, part])));
/** A grid names its rows and columns, and has a cell for each of both. */
const grid: Shape = (value, path) => {
  object({ platforms: texts, capabilities: texts, offerings: recordOf(text) })(value, path);
  const { platforms, capabilities } = value as { platforms: readonly string[]; capabilities: readonly string[] };
  object({ cells: each(capabilities, each(platforms, gridCell)) })(value, path);
};
const comparison: Shape = (value, path) => {
  object({ platforms: texts, categories: texts }, { differing: grid })(value, path);
  const { platforms, categories } = value as { platforms: readonly string[]; categories: readonly string[] };
  object({ cells: each(categories, each(platforms, features)) })(value, path);
};

/** Evaluations that were stored by an earlier version have no ids of their own. */
const asked = { id: text, criterion: text };
const verdict = object(
  {
    ...answer,
    capability: text,
    priority: text,
    weight: number,
    verdict: text,
    score: number,
    claims: listOf(object({ ...claim, holds: flag, accepted: flag })),
    mentions: features,
  },
  { ...scope, ...asked, elsewhere: texts },
);
const configuration = object({ parts: texts }, { form: text, delivery: oneOf(deliveries), alone: flag });
const standing = { configuration, score: number, best: number, fails: texts, unsure: texts };
const evaluated = object({
  ...standing,
  platform: text,
  status: oneOf(statuses),
  rank: number,
  notFound: number,
  unknown: number,
  verdicts: listOf(verdict),
  otherForms: listOf(object({ ...standing, changes: listOf(object({ capability: text, verdict: text }, asked)) })),
});
const requirement = object({ capability: text, priority: text, weight: number, accept: texts }, asked);
const status = object({ is: oneOf(statuses), sources }, { since: text });

const fieldChange = object({ path: texts, level: text, reason: text });
const anyChange = object(
  { kind: text, id: text, level: oneOf(releaseLevels), reason: text },
  { changes: listOf(fieldChange), retired, of: text, category: text, capabilities: texts },
);
const move = object({ from: texts, to: texts });
/** Of what was there before and is there after, what is read. */
const sides: readonly (readonly [kind: string, side: Shape])[] = [
  ['feature-', feature],
  ['platform-', object({ notFound: recordOf(text) })],
  ['requirement-set-', object({ capabilities: texts })],
  ['redirect-', texts],
];
const change: Shape = (value, path) => {
  anyChange(value, path);
  const { kind, ...rest } = value as { readonly kind: string };
  if ('from' in rest || 'to' in rest) move(value, path);
  const side = sides.find(([start]) => kind.startsWith(start))?.[1];
  if (side === undefined) return;
  if (kind.endsWith('-added')) object({ after: side })(value, path);
  else if (kind.endsWith('-removed')) object({ before: side })(value, path);
  else object({}, { before: side, after: side })(value, path);
};

const criteria = listOf(object({ id: text, text }));
const full: Shape = (value, path) => {
  if (value !== 'all') number(value, path);
};
const bar = object({ scope: text, core: criteria, also: criteria, full }, { how: recordOf(oneOf(hows)) });

/** What queries answer, by the kinds of their answers. */
export const shapes = {
  features,
  results: listOf(object({ feature, score: number, terms: listOf(object({ asked: text, found: text, by: text })) })),
  search: object({
    matched: oneOf(['words', 'near', 'nothing']),
    words: listOf(object({ word: text, found: text, as: texts })),
  }),
  category: object({ category: object({ id: text, name: text, hint: text }), platforms: recordOf(features) }),
  capability: object({
    capability: object({ id: text, name: text, definition: text, aliases: texts }, { bar }),
    platforms: recordOf(
      object(
        { ...answer, contested: flag, claims: listOf(object(claim, { aside: text })), mentions: features },
        { ...scope, alone: flag, missing: texts },
      ),
    ),
  }),
  grid,
  comparison,
  evaluation: object({
    requirements: listOf(requirement),
    sameOffering: flag,
    platforms: listOf(evaluated),
    aside: listOf(object({ platform: text, status })),
  }),
  diff: object({ level: oneOf(releaseLevels), changes: listOf(change) }),
} as const satisfies Readonly<Record<string, Shape>>;
