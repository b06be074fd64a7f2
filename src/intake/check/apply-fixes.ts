import type { DraftPhrase, DraftPlatform, MatrixDraft } from '../draft.ts';
import { onOneLine } from '../table.ts';
import type { EditFix, MatrixFinding, MatrixFix } from './finding.ts';

/** A finding, as far as it is applied. */
export type Fixable = Pick<MatrixFinding, 'platform' | 'category' | 'phrase' | 'fix'>;

/** Makes the changes of findings; see the entry for what it answers. */
export function fixed({ platforms }: MatrixDraft, findings: readonly Fixable[]): MatrixDraft {
  const fixes = byPlace(findings);
  const columns = Object.entries(platforms).map(([id, cells]) => [id, fixedColumn(id, cells, fixes)] as const);
  return { platforms: Object.fromEntries(columns) };
}

type Fixes = ReadonlyMap<string, readonly MatrixFix[]>;

function byPlace(findings: readonly Fixable[]): Fixes {
  const places = new Map<string, MatrixFix[]>();
  for (const { platform, category, phrase, fix } of findings) {
    if (fix === undefined || category === undefined) continue;
    const place = keyOf(platform, category, phrase);
    const others = places.get(place);
    if (others === undefined) places.set(place, [fix]);
    else others.push(fix);
  }
  return places;
}

function keyOf(...place: readonly (string | number | undefined)[]): string {
  return JSON.stringify(place);
}

function fixedColumn(id: string, cells: DraftPlatform, fixes: Fixes): DraftPlatform {
  return Object.fromEntries(
    Object.entries(cells).map(([category, phrases]) => {
      const restored = phrasesBefore(phrases, fixes.get(keyOf(id, category, undefined)) ?? []);
      const kept = (restored ?? phrases).flatMap((phrase, index) => {
        const own = restored === undefined ? fixes.get(keyOf(id, category, index)) : undefined;
        return own === undefined ? [phrase] : fixedPhrase(phrase, own);
      });
      return [category, kept];
    }),
  );
}

function phrasesBefore(
  phrases: readonly DraftPhrase[],
  fixes: readonly MatrixFix[],
): readonly DraftPhrase[] | undefined {
  const fix = fixes.find((one) => one.is === 'restore');
  const isAsFound =
    fix?.of.length === phrases.length && fix.of.every((phrase, place) => isSame(phrase, phrases[place]));
  return isAsFound ? fix.becomes : undefined;
}

function isSame(a: DraftPhrase, b: DraftPhrase | undefined): boolean {
  return (
    a.text === b?.text &&
    a.links.length === b.links.length &&
    a.links.every(({ text, url }, place) => text === b.links[place]?.text && url === b.links[place]?.url)
  );
}

/** A phrase with its fixes, or none: nothing is changed in a phrase that is another by now. */
function fixedPhrase(phrase: DraftPhrase, fixes: readonly MatrixFix[]): readonly DraftPhrase[] {
  if (fixes.some((fix) => fix.is === 'remove' && isSame(fix.of, phrase))) return [];
  const edits = fixes.filter((fix): fix is EditFix => fix.is === 'edit' && fix.of === phrase.text);
  const addresses = new Map(fixes.flatMap((fix) => (fix.is === 'link' ? [[fix.url, fix.becomes]] : [])));
  const links = phrase.links.map(({ text, url }) => ({ text, url: addresses.get(url) ?? url }));
  return [{ text: edits.length === 0 ? phrase.text : edited(phrase.text, edits), links }];
}

/** Of edits that overlap, the longer one counts: a name that begins a sentence is spelt as it is, small letter or not. */
function edited(text: string, edits: readonly EditFix[]): string {
  const made: EditFix[] = [];
  for (const edit of [...edits].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (made.every(({ start, end }) => edit.end <= start || edit.start >= end)) made.push(edit);
  }
  made.sort((a, b) => a.start - b.start || a.end - b.end);
  let [said, from] = ['', 0];
  for (const { start, end, becomes } of made) {
    said += text.slice(from, start) + becomes;
    from = end;
  }
  return onOneLine(said + text.slice(from));
}
