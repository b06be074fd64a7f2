import { criteriaSection } from './criteria-section.ts';
import type { DataChanges } from './data-changes.ts';
import { idSection } from './id-section.ts';
import { levelSections } from './level-sections.ts';
import { addedSection, changedSection } from './record-sections.ts';
import type { Section, Telling } from './section.ts';
import { sourceSection } from './source-section.ts';
import { statementSection } from './statement-section.ts';

/** All that is told of changed data: what a dependant has to act on first. */
export function sectionsOf(changes: DataChanges, telling: Telling): readonly Section[] {
  return [
    ...idSection(changes),
    ...levelSections(changes),
    ...addedSection(changes),
    ...criteriaSection(changes),
    ...changedSection(changes),
    ...statementSection(changes, telling),
    ...sourceSection(changes),
  ];
}
