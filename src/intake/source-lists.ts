import type { Words } from './table.ts';

/** A capital says that it is the head of a list; a small letter does behind a sentence, but not in `data sources: …`. */
const sources = '(?:S(?<![\\p{L}\\p{N}_-]S)(?:ources?|OURCES?)|s(?<=(?:^|[.!?;(\\[)"\'”’])\\s*s)ources?)[\\s*]*';

/** What others call them, behind a sentence: a word among others is none. */
const otherwise =
  '(?<=(?:^|[.!?;(\\[)"\'”’])\\s*)(?:[Dd]oc(?:s|umentation)?|[Ll]inks?|[Rr]ef(?:s|\\.|erences?)?|[Ss]ee(?: also)?|(?:[Ll]earn|[Rr]ead) more|[Mm]ore(?: info(?:rmation)?)?|[Uu]rls?|URLs?|[Cc]itations?|[Qq]uellen?)[\\s*]*';
const head = `(?:${sources}|${otherwise})`;

/** What stands before cited pages, at the end of the words before them: `Sources: `, also in bold that is left over. */
export const startOfSources = /* @__PURE__ */ new RegExp(
  `(?:\\*\\*)?(?:${head}[:\\-–—]|(?<=(?:^|[.!?;(\\[)"'”’])\\s*)(?:[Ss]ee(?: also)?|(?:[Ll]earn|[Rr]ead) more(?: at| in| here)?)\\s)[\\s*]*$`,
  'u',
);

/** What stands between the pages that are cited, and behind the last. */
export const betweenSources = /^[\s.,;|/&·]*(?:and\s+)?$/;

/** What stands around a list in brackets: `(Source: [Guide](https://…))`. */
export const openingBracket = /\s*[([]\s*$/;
export const closingBracket = /^[\s.,;]*[)\]][\s.]*$/;

const leftSources = /* @__PURE__ */ new RegExp(`${sources}:`, 'u');
const leftAddress = /(?<![\p{L}\p{N}])https?:\/\/\S+/iu;

/** What was meant as a source, but stands in a text yet: the head of a list, or an address. */
export function sourceLeftIn(text: string): string | undefined {
  return (leftSources.exec(text) ?? leftAddress.exec(text))?.[0];
}

const addressAlone = /^https?:\/\/\S+$/i;
const headAlone = /* @__PURE__ */ new RegExp(
  `^[\\s*]*(?:(?:[Ss]ources?|SOURCES?)[\\s*]*(?:[:\\-–—][\\s*]*)?|${otherwise}[:\\-–—][\\s*]*)$`,
  'u',
);

/** Whether a line says nothing but where it is said: what it cites belongs to the line before. */
export function isListOfSources(line: readonly Words[], isBehindHead: boolean): boolean {
  const [first, ...others] = line.filter(({ text, url }) => url !== undefined || text.trim() !== '');
  if (first === undefined) return false;
  const links = first.url === undefined ? others : [first, ...others];
  const isList = links.some(({ url }) => url !== undefined) && links.every(isLinkOrBetween);
  if (!isList) return false;
  if (first.url === undefined) return first.text.replace(startOfSources, '').trim() === '';
  return isBehindHead || links.every(({ text, url }) => url === undefined || addressAlone.test(text));
}

/** What a text says before the head of a list that stands on the lines behind it; nothing, where it ends with none. */
export function headOfSourcesIn(text: string): string | undefined {
  if (headAlone.test(text)) return '';
  return startOfSources.test(text) ? text.replace(startOfSources, '').trimEnd() : undefined;
}

function isLinkOrBetween({ text, url }: Words): boolean {
  return url !== undefined || betweenSources.test(text);
}
