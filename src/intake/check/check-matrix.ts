import { printable } from '../../errors/printable.ts';
import type { Content } from '../../model/content.ts';
import type { MatrixDraft } from '../draft.ts';
import { capabilitySearch } from './capability-search.ts';
import type { Check, CheckedColumn, CheckedPhrase } from './check.ts';
import type { CheckRuleId, MatrixFinding } from './finding.ts';
import { draftOfPlatform, saysTheSame } from './matrix-as-draft.ts';
import { nameSpellings } from './name-spellings.ts';
import type { StatedCheck } from './options.ts';
import { hostsOf } from './own-hosts.ts';
import { rules } from './rules.ts';
import { saidBy } from './titles-behind.ts';

/** Of the words in question, the beginning says enough. */
const shownLength = 200;

/** Asks every rule; see the entry for what it answers. */
export function findingsIn(stated: StatedCheck): readonly MatrixFinding[] {
  const { draft, content, original, platform: own } = stated;
  const ids = own === undefined ? Object.keys(draft.platforms) : [own];
  const check: Check = {
    draft,
    own,
    original,
    content,
    columns: ids.map((id) => columnOf(id, stated)),
    capabilities: content && capabilitySearch(content),
    spellings: nameSpellings(content),
  };
  const found = (Object.entries(rules) as [CheckRuleId, (typeof rules)[CheckRuleId]][]).flatMap(([rule, find]) =>
    [...find(check)].map(
      (finding): MatrixFinding => ({ ...finding, rule, words: printable(finding.words, shownLength) }),
    ),
  );
  return inOrder(found, draft, content);
}

function columnOf(id: string, { draft, content, hosts }: StatedCheck): CheckedColumn {
  const platform = content && Object.hasOwn(content.platforms, id) ? content.platforms[id] : undefined;
  const phrases: CheckedPhrase[] = [];
  const known = [...new Set([...hosts, ...(platform === undefined ? [] : hostsOf(platform))])];
  const column = { id, platform, hosts: known, phrases };
  const released = content && draftOfPlatform(content, id);
  for (const [category, cell] of Object.entries(draft.platforms[id] ?? {})) {
    const statements = released && Object.hasOwn(released, category) ? (released[category] ?? []) : [];
    for (const [index, phrase] of cell.entries()) {
      const isReleased = statements.some((statement) => saysTheSame(phrase, statement));
      const said = isReleased ? phrase.text : saidBy(phrase);
      phrases.push({ ...phrase, text: said, whole: phrase.text, column, category, index, isReleased });
    }
  }
  return column;
}

/** By column, category and phrase, what is of the whole before its parts; of one phrase, in the order of the rules. */
function inOrder(found: readonly MatrixFinding[], { platforms }: MatrixDraft, content: Content | undefined) {
  const columns = placesOf(Object.keys(platforms));
  const rows = placesOf([...Object.keys(content?.categories ?? {}), ...Object.values(platforms).flatMap(Object.keys)]);
  const place = ({ platform, category, phrase }: MatrixFinding) =>
    [columns.get(platform), category === undefined ? -1 : rows.get(category), phrase ?? -1].map((each) => each ?? -1);
  const placed = found.map((finding) => ({ finding, place: place(finding) }));
  const first = (a: readonly number[], b: readonly number[]) =>
    a.map((each, at) => each - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return placed.sort((a, b) => first(a.place, b.place)).map(({ finding }) => finding);
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(keys)].map((key, place) => [key, place]));
}
