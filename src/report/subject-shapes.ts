import { hows, recordedLevels, stages } from '../model/support.ts';
import { releaseLevels } from '../query/diff/change.ts';
import type { Shape } from '../query/shape.ts';
import { flag, listOf, number, object, oneOf, recordOf, text } from './shape.ts';

// Reports may come from plain JavaScript, or from an answer that was stored as JSON: what they read is checked first.

const texts = listOf(text);
const sources = listOf(
  object({ title: text, url: text }, { recorded: text, accessed: text, gone: text, archive: text }),
);
const support = object({ how: oneOf(hows) }, { via: text, partial: flag, stage: oneOf(stages) });
const retired = object({ recorded: text, why: text, reason: text, sources }, { since: text, replacedBy: texts });
const feature = object(
  { id: text, platform: text, category: text, text, support: recordOf(support), sources, recorded: text },
  { about: texts, only: texts, date: text, retired },
);
const features = listOf(feature);
const claim = { level: oneOf(recordedLevels), support, feature };
/** A comparison names its rows and columns, and has a cell for each of both. */
const comparison: Shape = (value, path) => {
  object({ platforms: texts, categories: texts })(value, path);
  const { platforms, categories } = value as { platforms: readonly string[]; categories: readonly string[] };
  const each = (ids: readonly string[], part: Shape) => object(Object.fromEntries(ids.map((id) => [id, part])));
  object({ cells: each(categories, each(platforms, features)) })(value, path);
};

const judgedClaim = object({ ...claim, accepted: flag, limited: flag, disputedBy: texts, score: number });
const verdict = object(
  {
    capability: text,
    priority: text,
    weight: number,
    verdict: text,
    score: number,
    claims: listOf(judgedClaim),
  },
  { lookedOn: text },
);
const standing = object({
  platform: text,
  rank: number,
  score: number,
  unknown: number,
  best: number,
  worst: number,
  middle: number,
  fails: texts,
  unsure: texts,
  verdicts: listOf(verdict),
});
const requirement = object({ capability: text, priority: text, weight: number, accept: texts });

const fieldChange = object({ path: texts, level: text, reason: text });
const anyChange = object(
  { kind: text, id: text, level: oneOf(releaseLevels), reason: text },
  { changes: listOf(fieldChange), retired, of: text, category: text },
);
const move = object({ from: texts, to: texts });
/** Of what was there before and is there after, only features are shown in full. */
const change: Shape = (value, path) => {
  anyChange(value, path);
  const { kind, ...rest } = value as { readonly kind: string };
  if ('from' in rest || 'to' in rest) move(value, path);
  if (!kind.startsWith('feature-')) return;
  if (kind === 'feature-added') object({ after: feature })(value, path);
  else if (kind === 'feature-removed') object({ before: feature })(value, path);
  else object({}, { before: feature, after: feature })(value, path);
};

/** What queries answer, by the kinds of their answers. */
export const shapes = {
  features,
  results: listOf(object({ feature, score: number, terms: listOf(object({ asked: text, found: text, by: text })) })),
  category: object({ category: object({ id: text, name: text, hint: text }), platforms: recordOf(features) }),
  capability: object({
    capability: object({ id: text, name: text, definition: text, aliases: texts }),
    platforms: recordOf(
      object(
        { level: oneOf([...recordedLevels, 'unknown']), claims: listOf(object(claim)), contested: flag },
        { lookedOn: text },
      ),
    ),
  }),
  comparison,
  evaluation: object({ requirements: listOf(requirement), platforms: listOf(standing) }),
  diff: object({ level: oneOf(releaseLevels), changes: listOf(change) }),
} as const satisfies Readonly<Record<string, Shape>>;
