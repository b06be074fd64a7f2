import { levelChanges } from '../query/diff/level-changes.ts';
import { findFeatures } from '../query/find/find-features.ts';
import type { Block, ReportDocument } from './document.ts';
import { capabilityBlocks } from './documents/capability.ts';
import { categoryBlocks } from './documents/category.ts';
import { comparisonBlocks, comparisonTitle } from './documents/comparison.ts';
import { diffBlocks, type LevelsBefore } from './documents/diff.ts';
import { evaluationBlocks } from './documents/evaluation.ts';
import { featureBlocks } from './documents/features.ts';
import { gridBlocks } from './documents/grid.ts';
import { matrixBlocks } from './documents/matrix.ts';
import { platformBlocks } from './documents/platform.ts';
import { resultBlocks } from './documents/results.ts';
import { type Draft, keyOf, newDraft } from './draft.ts';
import { type Names, namesIn } from './names.ts';
import { narrowed, type Shown } from './narrowed.ts';
import type { StatedOptions } from './options.ts';
import { originInWords } from './release-words.ts';
import type { KnownSubject } from './subject.ts';

/** A subject as a document that has no format yet. */
export function documentOf(subject: KnownSubject, options: StatedOptions): ReportDocument {
  const isPart = options.capabilities !== undefined || (subject.kind === 'comparison' && 'differing' in subject.value);
  const draft = newDraft(namesFor(subject, options), isPart, options.missing);
  const { title, blocks } = titleAndBlocks(draft, narrowed(subject, options), options);
  const origin = originInWords(subject.kind === 'content' ? subject.value : options.content);
  return {
    title: options.title ?? title,
    blocks: [...blocks, ...keyOf(draft)],
    references: draft.references,
    ...(origin !== undefined && { origin }),
  };
}

/** The names that a report on a subject is written with. */
export function namesFor(subject: KnownSubject, { content }: StatedOptions): Names {
  if (subject.kind === 'content') return namesIn(subject.value);
  if (subject.kind !== 'platform') return namesIn(content);
  const { platform, plainPlatform, status, offering } = namesIn(subject.content);
  return { ...namesIn(content), platform, plainPlatform, status, offering };
}

function titleAndBlocks(
  draft: Draft,
  { subject, grid }: Shown,
  options: StatedOptions,
): { readonly title: string; readonly blocks: readonly Block[] } {
  const { retired, levelsOnly } = options;
  switch (subject.kind) {
    case 'content': {
      const features = findFeatures(subject.value, { retired });
      return { title: 'MLOps platforms', blocks: matrixBlocks(draft, subject.value, features, grid) };
    }
    case 'platform':
      return {
        title: draft.names.platform(subject.value.id),
        blocks: platformBlocks(draft, subject.value, findFeatures(subject.content, { retired })),
      };
    case 'category':
      return { title: subject.value.category.name, blocks: categoryBlocks(draft, subject.value) };
    case 'capability':
      return { title: subject.value.capability.name, blocks: capabilityBlocks(draft, subject.value) };
    case 'comparison':
      return { title: comparisonTitle(draft, subject.value), blocks: comparisonBlocks(draft, subject.value, grid) };
    case 'features':
      return { title: 'Statements', blocks: featureBlocks(draft, subject.value, 'Statements') };
    case 'results':
      return { title: 'Search results', blocks: resultBlocks(draft, subject.value, subject.search) };
    case 'grid':
      return { title: 'What platforms support', blocks: gridBlocks(draft, subject.value) };
    case 'evaluation': {
      const blocks = evaluationBlocks(draft, subject.value, levelsOnly !== true);
      return { title: 'Platforms against requirements', blocks };
    }
    case 'diff':
      return {
        title: 'What changed',
        blocks: diffBlocks(draft, subject.value, levelsBefore(options), {
          sides: [options.before, options.content],
          withDetails: levelsOnly !== true,
        }),
      };
  }
}

/** The levels that changed, where the options have both contents. */
function levelsBefore({ before, content, categories, capabilities }: StatedOptions): LevelsBefore | undefined {
  if (before === undefined || content === undefined) return undefined;
  return { content: before, changes: levelChanges(before, content, { categories, capabilities }) };
}
