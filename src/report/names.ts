import { criteriaIn } from '../model/bar.ts';
import type { Content } from '../model/content.ts';
import { levelOf } from '../model/level-of.ts';
import { ownOf } from '../model/own-of.ts';
import type { StatusWord } from '../model/status.ts';
import type { RecordedLevel, Support } from '../model/support.ts';
import { endInWords, endOfProductInWords } from './platform-words.ts';

/** The names that ids stand for; an id stands for itself where no content names it. */
export interface Names {
  /** With its end, if it has one; `status` is what is known of it where no content is. */
  readonly platform: (id: string, status?: { readonly is: StatusWord; readonly since?: string }) => string;
  /** The name alone, for tables that have a column for the status. */
  readonly plainPlatform: (id: string) => string;
  /** `active`, `maintenance` or `discontinued`; nothing where no content says it. */
  readonly status: (platform: string) => StatusWord | '';
  readonly category: (id: string) => string;
  /** Of one criterion, as requirements name it, too: `AutoML: ranking`. */
  readonly capability: (id: string) => string;
  /** What a page has to say that shows a criterion, where a content says it. */
  readonly criterion: (capability: string, id?: string) => string | undefined;
  /** The category that a capability is at home in, where a content says it. */
  readonly home: (capability: string) => string | undefined;
  /** With its end, if it has one. */
  readonly offering: (platform: string, id: string) => string;
  /** The level of a claim of a capability by itself, held against its bar where a content has one. */
  readonly level: (capability: string, support: Support) => RecordedLevel;
  /** A product that `via` names, with its end, if it has ended. */
  readonly product: (id: string) => string;
}

export function namesIn(content: Content | undefined): Names {
  const platform = (id: string) => ownOf(content?.platforms, id);
  const plainPlatform = (id: string) => platform(id)?.name ?? id;
  const capability = (id: string) => ownOf(content?.capabilities, id);
  return {
    platform: (id, status) => `${plainPlatform(id)}${endInWords(platform(id)?.status ?? status)}`,
    plainPlatform,
    status: (id) => platform(id)?.status.is ?? '',
    category: (id) => ownOf(content?.categories, id)?.name ?? id,
    capability: (asked) => {
      const [id = '', ...criterion] = asked.split('/');
      return [capability(id)?.name ?? id, ...criterion].join(': ');
    },
    criterion: (of, id) => {
      const bar = capability(of)?.bar;
      return bar && criteriaIn(bar).find((one) => one.id === id)?.text;
    },
    home: (id) => capability(id)?.category,
    offering: (id, key) => {
      const offering = ownOf(platform(id)?.offerings, key);
      return `${offering?.name ?? key}${endInWords(offering?.status)}`;
    },
    level: (of, support) => levelOf(support, capability(of)?.bar),
    product: (id) => {
      const product = ownOf(content?.products, id);
      return `${product?.name ?? id}${endOfProductInWords(product?.status)}`;
    },
  };
}
