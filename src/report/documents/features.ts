import type { LocatedFeature } from '../../model/feature.ts';
import { type Block, cell, type Line, line, paragraph, section, strong } from '../document.ts';
import { type Draft, featureLine } from '../draft.ts';

/** A feature in a list, and what is to be said of it there. */
export interface ListedFeature {
  readonly feature: LocatedFeature;
  readonly notes?: readonly string[];
}

/** A flat list of features, in the order in which they were given. */
export function featureBlocks(draft: Draft, features: readonly LocatedFeature[], caption: string): readonly Block[] {
  return listBlocks(
    draft,
    features.map((feature) => ({ feature })),
    caption,
  );
}

/** The same, with what is to be said of each. */
export function listBlocks(draft: Draft, features: readonly ListedFeature[], caption: string): readonly Block[] {
  const { names } = draft;
  if (features.length === 0) return [paragraph('None is recorded.')];
  return [
    {
      is: 'table',
      caption,
      nothing: '',
      columns: ['Platform', 'Category', 'Statement', 'Recorded'].map((name) => line(name)),
      rows: features.map(({ feature, notes = [] }) => ({
        head: line(strong(names.platform(feature.platform))),
        cells: [
          cell(line(names.category(feature.category))),
          cell(withNotes(featureLine(draft, feature, { claims: true }), notes)),
          cell(line(feature.recorded)),
        ],
      })),
    },
  ];
}

function withNotes(sentence: Line, notes: readonly string[]): Line {
  return { ...sentence, notes: [...(sentence.notes ?? []), ...notes.map((note) => [note])] };
}

/** What no longer holds, under a heading of its own; nothing where there is none. */
export function retiredBlocks(draft: Draft, features: readonly LocatedFeature[]): readonly Block[] {
  const retired = features.filter((feature) => feature.retired !== undefined);
  if (retired.length === 0) return [];
  const title = 'What no longer holds';
  return [section(title, ...featureBlocks(draft, retired, title))];
}
