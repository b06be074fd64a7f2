import type { Dataset } from '../model/content.ts';
import { findFeatures } from '../query/find-features.ts';
import type { Block, ReportDocument } from './document.ts';
import { capabilityBlocks } from './documents/capability.ts';
import { categoryBlocks } from './documents/category.ts';
import { comparisonBlocks, comparisonTitle } from './documents/comparison.ts';
import { diffBlocks } from './documents/diff.ts';
import { evaluationBlocks } from './documents/evaluation.ts';
import { featureBlocks } from './documents/features.ts';
import { matrixBlocks } from './documents/matrix.ts';
import { platformBlocks } from './documents/platform.ts';
import { type Draft, keyOf, newDraft } from './draft.ts';
import { namesIn } from './names.ts';
import type { ReportOptions } from './options.ts';
import type { KnownSubject } from './subject.ts';

/** A subject as a document that has no format yet. */
export function documentOf(subject: KnownSubject, options: ReportOptions): ReportDocument {
  const draft = newDraft(namesFor(subject, options));
  const { title, blocks } = titleAndBlocks(draft, subject, options);
  const origin = originOf(subject.kind === 'content' ? subject.value : options.content);
  return {
    title: options.title ?? title,
    blocks: [...blocks, ...keyOf(draft)],
    references: draft.references,
    ...(origin !== undefined && { origin }),
  };
}

function namesFor(subject: KnownSubject, { content }: ReportOptions): Draft['names'] {
  if (subject.kind === 'content') return namesIn(subject.value);
  if (subject.kind !== 'platform') return namesIn(content);
  const { platform, offering } = namesIn(subject.content);
  return { ...namesIn(content), platform, offering };
}

function titleAndBlocks(
  draft: Draft,
  subject: KnownSubject,
  { retired }: ReportOptions,
): { readonly title: string; readonly blocks: readonly Block[] } {
  switch (subject.kind) {
    case 'content':
      return {
        title: 'MLOps platforms',
        blocks: matrixBlocks(draft, subject.value, findFeatures(subject.value, { retired })),
      };
    case 'platform':
      return {
        title: subject.value.name,
        blocks: platformBlocks(draft, subject.value, findFeatures(subject.content, { retired })),
      };
    case 'category':
      return { title: subject.value.category.name, blocks: categoryBlocks(draft, subject.value) };
    case 'capability':
      return { title: subject.value.capability.name, blocks: capabilityBlocks(draft, subject.value) };
    case 'comparison':
      return { title: comparisonTitle(draft, subject.value), blocks: comparisonBlocks(draft, subject.value) };
    case 'features':
      return { title: 'Statements', blocks: featureBlocks(draft, subject.value, 'Statements') };
    case 'results': {
      const features = subject.value.map(({ feature }) => feature);
      return { title: 'Search results', blocks: featureBlocks(draft, features, 'Statements, best first') };
    }
    case 'evaluation':
      return { title: 'Platforms against requirements', blocks: evaluationBlocks(draft, subject.value) };
    case 'diff':
      return { title: 'What changed', blocks: diffBlocks(draft, subject.value) };
  }
}

/** Which release of the data a report rests on, where its content says so. */
function originOf(content: object | undefined): string | undefined {
  const { version, updated, hash }: Partial<Record<keyof Dataset, unknown>> = content ?? {};
  if (typeof version !== 'string' || typeof updated !== 'string' || typeof hash !== 'string') return undefined;
  return `Data of version ${version}, updated in ${updated}, SHA-256 ${hash}.`;
}
