import type { Content } from '../../../src/model/content.ts';
import type { Feature } from '../../../src/model/feature.ts';
import { literalPattern } from '../../../src/model/literal-pattern.ts';
import type { Platform } from '../../../src/model/platform.ts';
import type { Rule } from '../../../src/model/rules/problem.ts';
import { families, type LimitId, statementsApart } from '../families.ts';

/** What holds for a whole product, and therefore stands in every statement on it: by its words, or by the stage of its claims. */
const limits: Readonly<Record<LimitId, { readonly words: RegExp; readonly stage?: 'deprecated' | 'preview' }>> = {
  deprecated: {
    words:
      /(?<![\w-])(?:deprecated|legacy|retired|retirement|discontinued|(?:development|support)(?: has)? ended)(?![\w-])/i,
    stage: 'deprecated',
  },
  preview: { words: /(?<![\w-])(?:preview|alpha|beta|experimental|pre-GA)(?![\w-])/i, stage: 'preview' },
  closed: { words: /(?<![\w-])(?:closed to new|no longer open to new|existing customers)(?![\w-])/i },
};

/** Statements on one product, of which one says what limits all of it. */
interface Family {
  readonly name: string;
  readonly named: RegExp;
  readonly limit: LimitId;
  /** Where the limit is told. */
  readonly told: string;
}

interface Statement {
  readonly id: string;
  readonly feature: Feature;
}

/**
 * Statements on one product agree on what limits all of it. A product is known by a sentence that begins with its name
 * and says so (`Model Monitor, …, is no longer open to new customers`), or is listed in `families.ts`. No statement is set
 * apart there that agrees with its family, or is in none.
 */
export const familiesAgree: Rule = function* (content) {
  const apart = new Set<string>();
  for (const { statement, family } of disagreements(content)) {
    if (Object.hasOwn(statementsApart, statement.id)) apart.add(statement.id);
    else yield { path: `platforms/${statement.id}`, message: messageOf(family) };
  }
  for (const id of Object.keys(statementsApart)) {
    if (apart.has(id)) continue;
    const message = `found '${id}' among the statements apart, expected only those that differ from their family`;
    yield { path: `platforms/${id}`, message };
  }
};

function messageOf({ name, limit, told }: Family): string {
  const stage = limits[limit].stage === undefined ? '' : `, or the stage '${limits[limit].stage}'`;
  return `found nothing of what limits all of ${name} (${limit}, by ${told}), expected it in the text${stage}`;
}

function* disagreements(content: Content): Generator<{ statement: Statement; family: Family }> {
  for (const platform of Object.values(content.platforms)) {
    const statements = statementsOf(platform);
    for (const family of [...familiesTold(platform, statements), ...familiesListed(platform, statements)]) {
      for (const statement of statements) {
        const { text, support } = statement.feature;
        const claims = Object.values(support).some((one) => one !== undefined && one.how !== 'none');
        if (!claims || !family.named.test(text) || carries(statement.feature, family.limit)) continue;
        yield { statement, family };
      }
    }
  }
}

function statementsOf({ id, cells }: Platform): Statement[] {
  return Object.entries(cells).flatMap(([category, features]) =>
    features.map((feature) => ({ id: `${id}/${category}/${feature.slug}`, feature })),
  );
}

function carries({ text, support }: Feature, limit: LimitId): boolean {
  const { words, stage } = limits[limit];
  const claims = Object.values(support).filter((one) => one !== undefined);
  return words.test(text) || (stage !== undefined && claims.length > 0 && claims.every((one) => one?.stage === stage));
}

/** The name that a sentence begins with, behind an article and the platform's own. */
const beginning = /^(?:The )?((?:\p{Lu}[\p{L}\p{N}-]*)(?: (?:for |of )?\p{Lu}[\p{L}\p{N}-]*| \(Legacy\))*)(.*)$/u;

/** Words that open sentences, and name nothing. */
const opener = /^(?:A|An|All|As|At|By|Each|Existing|For|From|If|In|New|On|Since|Some|To|Until|When|Where|With)(?: |$)/;

/** How the limit is said of what the sentence begins with: in its first clause, or between commas behind the name. */
const ofAll =
  /^(?: with [^,.]*)?(?:, which [^.]*?,)?,? (?:(?:is|are|was|were|has been|which is|which was) )?(?:now )?$/;

/** A product whose every statement would be one of the platform as a whole. */
function familiesTold(platform: Platform, statements: readonly Statement[]): Family[] {
  const found = new Map<string, Family>();
  for (const { id, feature } of statements) {
    const [, whole = '', rest = ''] = beginning.exec(feature.text) ?? [];
    const name = withoutOwner(whole, platform);
    if (name === undefined || opener.test(name)) continue;
    for (const [limit, { words }] of Object.entries(limits) as [LimitId, (typeof limits)[LimitId]][]) {
      // What is in preview is mostly a part of its product.
      if (limit === 'preview') continue;
      const at = words.exec(rest)?.index;
      if (at === undefined || !ofAll.test(rest.slice(0, at)) || found.has(`${name} ${limit}`)) continue;
      found.set(`${name} ${limit}`, { name, named: naming(name), limit, told: id });
    }
  }
  return [...found.values()];
}

function withoutOwner(name: string, { name: own, vendor, names }: Platform): string | undefined {
  const owners = [own, vendor, ...names.map((other) => other.name)].flatMap((owner) => [owner, ...owner.split(' ')]);
  let rest = name;
  for (let owner = ownerOf(rest, owners); owner !== undefined; owner = ownerOf(rest, owners)) {
    rest = rest.slice(owner.length + 1);
  }
  return rest === '' || owners.includes(rest) ? undefined : rest;
}

function ownerOf(name: string, owners: readonly string[]): string | undefined {
  return owners.find((owner) => owner.length > 2 && name.startsWith(`${owner} `));
}

/** Where a text has the name, and not that of something else that begins or ends with it. */
function naming(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${literalPattern(name)}(?![\\p{L}\\p{N}-])(?! \\p{Lu})`, 'u');
}

/** Of a listed family, each limit of these on which it has to agree that some of its statements tell. */
function familiesListed(platform: Platform, statements: readonly Statement[]): Family[] {
  return families
    .filter((family) => family.platform === platform.id)
    .flatMap(({ name, named, agreeOn }) =>
      agreeOn.flatMap((limit) => {
        const first = statements.find(
          ({ feature }) =>
            named.test(feature.text) && Object.keys(feature.support).length > 0 && carries(feature, limit),
        );
        return first === undefined ? [] : [{ name, named, limit, told: first.id }];
      }),
    );
}
