import { dateWay, describeDate, type Precision } from '../errors/date-way.ts';
import { inContent } from '../errors/mistakes.ts';
import { isText, type Shape, shapesFor } from '../errors/shape.ts';
import { capabilitySubjects } from '../model/capability.ts';
import type { Content } from '../model/content.ts';
import { retirementReasons } from '../model/feature.ts';
import { deliveries, offeringKinds, standings } from '../model/offering.ts';
import { licenses } from '../model/platform.ts';
import { statuses } from '../model/status.ts';
import { hows, stages } from '../model/support.ts';
import { barShape } from './bar-shape.ts';
import { assertIds } from './content-ids.ts';

let contentShape: Shape | undefined;

function shapeOfContent(): Shape {
  const shapes = shapesFor(inContent);
  const { fitting, text, yes, oneOf, listOf, recordOf, object } = shapes;
  const texts = listOf(text);

  const dateIn = (...precisions: readonly Precision[]) => {
    const { expected, fits } = dateWay(...precisions);
    return fitting(expected, fits, describeDate);
  };
  const day = dateIn('day');
  const month = dateIn('month');
  const dayOrMonth = dateIn('month', 'day');
  const date = dateIn('year', 'month', 'day');

  const sources = listOf(
    object(
      { title: text, url: text },
      { dated: date, version: text, recorded: month, accessed: day, gone: day, archive: text },
    ),
  );
  const status = object({ is: oneOf(statuses), sources }, { since: date });
  const named = { id: text, name: text };

  const support = recordOf(
    object({ how: oneOf(hows) }, { via: texts, shows: texts, partial: yes, stage: oneOf(stages) }),
  );
  const statement = { slug: text, text, support, sources, recorded: month };
  const limits = { about: texts, only: texts, date };
  const retired = object(
    { recorded: month, why: oneOf(retirementReasons), reason: text, sources },
    { since: date, replacedBy: texts },
  );

  const offering = object(
    { name: text, kind: oneOf(offeringKinds), standing: oneOf(standings) },
    { delivery: oneOf(deliveries), with: texts, alone: yes, status, sources },
  );
  const concept = object({ term: text, slug: text, aliases: texts, definition: text, sources });
  const value = object(
    { value: fitting('a text or a number', isTextOrNumber), sources, recorded: dayOrMonth },
    { only: texts },
  );
  const platform = object(
    {
      ...named,
      vendor: text,
      homepage: text,
      license: oneOf(licenses),
      status,
      names: listOf(object({ name: text, sources }, { from: date, until: date })),
      offerings: recordOf(offering),
      introduction: object({ summary: text, concepts: listOf(concept) }),
      cells: recordOf(listOf(object(statement, limits))),
      history: listOf(object({ ...statement, category: text, retired }, limits)),
      notFound: recordOf(dayOrMonth),
    },
    { values: recordOf(listOf(value)) },
  );

  const capability = object(
    { ...named, category: text, definition: text, aliases: texts },
    { of: oneOf(capabilitySubjects), delivery: oneOf(deliveries), bar: barShape(shapes) },
  );
  const redirects = recordOf(texts);

  return object(
    {
      categories: recordOf(object({ ...named, hint: text })),
      capabilities: recordOf(capability),
      platforms: recordOf(platform),
      redirects: object({ platforms: redirects, categories: redirects, capabilities: redirects, features: redirects }),
    },
    {
      products: recordOf(object({ ...named, vendor: text, status, aliases: texts, sources })),
      requirementSets: recordOf(object({ ...named, definition: text, capabilities: texts, sources })),
      measures: recordOf(object({ ...named, definition: text, aliases: texts }, { unit: text })),
    },
  );
}

function isTextOrNumber(value: unknown): boolean {
  return isText(value) || typeof value === 'number';
}

/**
 * Checks what the queries rely on: the shape of every part, the words that answers depend on, ids that tell what they
 * name apart, and a cell for every category. What the parts say is for `datasetSchema`, and costs zod.
 *
 * @throws InvalidContentError at the first place that is not right
 */
export function assertContentShape(value: unknown): asserts value is Content {
  // Made on the first content that is given: many who load the package give none.
  contentShape ??= shapeOfContent();
  contentShape(value, '');
  assertIds(value as Content);
}
