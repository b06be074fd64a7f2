import type { Content } from '../model/content.ts';
import { levelOf } from '../model/level-of.ts';
import { ownOf } from '../model/own-of.ts';
import type { StatusWord } from '../model/status.ts';
import type { RecordedLevel, Support } from '../model/support.ts';
import { endInWords } from './platform-words.ts';

/** The names that ids stand for; an id stands for itself where no content names it. */
export interface Names {
  /** With its end, if it has one; `status` is what is known of it where no content is. */
  readonly platform: (id: string, status?: { readonly is: StatusWord; readonly since?: string }) => string;
  /** The name alone, for tables that have a column for the status. */
  readonly plainPlatform: (id: string) => string;
  /** `active`, `maintenance` or `discontinued`; nothing where no content says it. */
  readonly status: (platform: string) => StatusWord | '';
  readonly category: (id: string) => string;
  readonly capability: (id: string) => string;
  /** The category that a capability is at home in, where a content says it. */
  readonly home: (capability: string) => string | undefined;
  /** With its end, if it has one. */
  readonly offering: (platform: string, id: string) => string;
  /** The level of a claim of a capability by itself, held against its bar where a content has one. */
  readonly level: (capability: string, support: Support) => RecordedLevel;
  /** What a criterion of a capability's bar says, where a content has it. */
  readonly criterion: (capability: string, id: string) => string | undefined;
  /** A product that `via` names. */
  readonly product: (id: string) => string;
}

export function namesIn(content: Content | undefined): Names {
  const platform = (id: string) => ownOf(content?.platforms, id);
  const plainPlatform = (id: string) => platform(id)?.name ?? id;
  return {
    platform: (id, status) => `${plainPlatform(id)}${endInWords(platform(id)?.status ?? status)}`,
    plainPlatform,
    status: (id) => platform(id)?.status.is ?? '',
    category: (id) => ownOf(content?.categories, id)?.name ?? id,
    capability: (id) => ownOf(content?.capabilities, id)?.name ?? id,
    home: (id) => ownOf(content?.capabilities, id)?.category,
    offering: (id, key) => {
      const offering = ownOf(platform(id)?.offerings, key);
      return `${offering?.name ?? key}${endInWords(offering?.status)}`;
    },
    level: (capability, support) => levelOf(support, ownOf(content?.capabilities, capability)?.bar),
    criterion: (capability, id) => {
      const { core = [], also = [] } = ownOf(content?.capabilities, capability)?.bar ?? {};
      return [...core, ...also].find((one) => one.id === id)?.text;
    },
    product: (id) => ownOf(content?.products, id)?.name ?? id,
  };
}
