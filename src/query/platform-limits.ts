import { dateWay, describeDate, type Precision } from '../errors/date-way.ts';
import { describe } from '../errors/describe.ts';
import { knownFields } from '../errors/known-names.ts';
import { inArguments } from '../errors/mistakes.ts';
import { isText, type Shape, shapesFor } from '../errors/shape.ts';
import { homeAddress, pageAddress } from '../model/address-pattern.ts';
import { maximumTextLength } from '../model/feature.ts';
import { hasAtMost, linePattern, longestLine, longestSlug, slugPattern } from '../model/line.ts';
import type { Standing } from '../model/offering.ts';

type Fields = Readonly<Record<string, Shape>>;

/** What a platform is held to beside the shape of a content: by all of it, it is one by the schema, which costs zod. */
interface PlatformLimits {
  /** The facts that a draft has to have, as far as a content's shape says less of them. */
  readonly facts: Shape;
  readonly sources: Shape;
  readonly platform: Shape;
}

let made: PlatformLimits | undefined;

/** Made when they are first needed. */
export function platformLimits(): PlatformLimits {
  made ??= makeLimits();
  return made;
}

function makeLimits(): PlatformLimits {
  const { fitting, listOf, recordOf, object } = shapesFor(inArguments);

  const lineOf = (most: number) =>
    fitting(
      `a text of one line without white space at its ends, at most ${most} characters`,
      (value) => isText(value) && linePattern.test(value) && hasAtMost(most, value),
    );
  const line = lineOf(longestLine);
  const statement = lineOf(maximumTextLength);
  const slug = fitting(
    `lower-case words joined by hyphens, at most ${longestSlug} characters`,
    (value) => isText(value) && value.length <= longestSlug && slugPattern.test(value),
  );
  const addressOf = (pattern: RegExp) =>
    fitting('an absolute address, https://…', (value) => isText(value) && pattern.test(value));
  const dateIn = (precision: Precision) => {
    const { expected, fits } = dateWay(precision);
    return fitting(expected, fits, describeDate);
  };
  const [day, month] = [dateIn('day'), dateIn('month')];

  /** What the shape of a content holds to all that there is to hold it to. */
  const any: Shape = () => {};
  const closed = (required: Fields, optional: Fields = {}): Shape => {
    const shape = object(required, optional);
    const names = [...Object.keys(required), ...Object.keys(optional)];
    return (value, path) => {
      knownFields(path, value, names);
      shape(value, path);
    };
  };
  /** A list that has each of its texts once. */
  const listOnce = (item: Shape, least = 0): Shape => {
    const list = listOf(item);
    const full = fitting(
      'one at least',
      (value) => (value as readonly unknown[]).length >= least,
      () => 'none',
    );
    const once = fitting('each once', (value) => new Set(value as []).size === (value as []).length, repeated);
    return (value, path) => {
      list(value, path);
      full(value, path);
      once(value, path);
    };
  };
  const keyed = (part: Shape): Shape => {
    const record = recordOf(part);
    return (value, path) => {
      for (const key of Object.keys(value as object)) slug(key, path);
      record(value, path);
    };
  };

  const page = addressOf(pageAddress);
  const sources = listOf(
    closed(
      { title: line, url: page },
      { dated: any, version: line, recorded: month, accessed: day, gone: day, archive: page },
    ),
  );
  const status = closed({ is: any, sources }, { since: any });
  const support = closed({ how: any }, { via: listOnce(line, 1), shows: listOnce(slug, 1), partial: any, stage: any });
  const through = fitting('the products that the integration works through', (via) => via !== undefined);
  const supported: Shape = (value, path) => {
    support(value, path);
    const { how, via } = value as Readonly<Record<string, unknown>>;
    if (how === 'integration') through(via, `${path}.via`);
  };
  const told = { slug, text: statement, support: recordOf(supported), sources, recorded: any };
  const limits = { about: listOnce(slug, 1), only: listOnce(slug, 1), date: any };
  const retired = closed(
    { recorded: any, why: any, reason: statement, sources },
    { since: any, replacedBy: listOnce(line, 1) },
  );
  // What is said of a form is not said of a part, nor the other way round.
  const ofStanding: Readonly<Record<Standing, readonly [required: Fields, optional: Fields]>> = {
    form: [{ delivery: fitting('who runs it, as a form has', isText) }, {}],
    part: [{}, { with: listOnce(slug), alone: any }],
    apart: [{}, {}],
  };
  const offerings = Object.entries(ofStanding).map(([standing, [required, optional]]): [unknown, Shape] => [
    standing,
    closed({ name: line, kind: any, standing: any, ...required }, { status, sources, ...optional }),
  ]);
  const shapeOfStanding = new Map(offerings);
  const offering: Shape = (value, path) =>
    shapeOfStanding.get((value as { readonly standing: unknown }).standing)?.(value, path);
  const concept = closed({ slug, term: line, aliases: listOnce(line), definition: line, sources });
  const lineOrNumber: Shape = (value, path) => (typeof value === 'number' ? undefined : line(value, path));
  const value = closed({ value: lineOrNumber, sources, recorded: any }, { only: listOnce(slug, 1) });

  const facts = { id: slug, name: line, vendor: line, homepage: addressOf(homeAddress) };
  return {
    facts: object({ ...facts, recorded: month }),
    sources,
    platform: closed(
      {
        ...facts,
        license: any,
        status,
        names: listOf(closed({ name: line, sources }, { from: any, until: any })),
        offerings: keyed(offering),
        introduction: closed({ summary: line, concepts: listOf(concept) }),
        cells: recordOf(listOf(closed(told, limits))),
        history: listOf(closed({ ...told, category: slug, retired }, limits)),
        notFound: any,
      },
      { values: keyed(listOf(value)) },
    ),
  };
}

function repeated(value: unknown): string {
  const seen = new Set<unknown>();
  const again = (value as readonly unknown[]).find((item) => seen.size === seen.add(item).size);
  return `${describe(again)} again`;
}
