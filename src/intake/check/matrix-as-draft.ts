import type { Content } from '../../model/content.ts';
import type { Feature } from '../../model/feature.ts';
import type { DraftPhrase, DraftPlatform } from '../draft.ts';
import { onOneLine } from '../table.ts';

/** What a content says of a platform, as a draft has it; nothing for a platform that it has not. */
export function draftOfPlatform({ platforms }: Content, id: string): DraftPlatform | undefined {
  if (!Object.hasOwn(platforms, id)) return undefined;
  const cells = Object.entries(platforms[id]?.cells ?? {});
  return Object.fromEntries(cells.map(([category, features]) => [category, features.map(phraseOf)]));
}

function phraseOf({ text, sources }: Feature): DraftPhrase {
  return { text: onOneLine(text), links: sources.map(({ title, url }) => ({ text: onOneLine(title) || url, url })) };
}

/**
 * Whether a phrase says what a statement says. Documents of the matrix put its day and its offerings in brackets behind
 * it; and a copy may have lost its links.
 */
export function saysTheSame(phrase: DraftPhrase, statement: DraftPhrase): boolean {
  const { text } = statement;
  const isText = phrase.text === text || (phrase.text.startsWith(`${text} (`) && phrase.text.endsWith(')'));
  if (!isText || phrase.links.length === 0) return isText;
  const urls = new Set(statement.links.map(({ url }) => url));
  return (
    phrase.links.every(({ url }) => urls.has(url)) && new Set(phrase.links.map(({ url }) => url)).size === urls.size
  );
}
