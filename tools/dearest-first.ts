import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes ten seconds and more by itself; at the end, one core would wait for it. */
const long = /\/(?:growth\/growth|hostile\/hostile|data\/check|validation\/findings)\.test\.ts$/;

/**
 * Starts with the tests that take longest, those of what is packed and then some others, so that short ones fill up the
 * end. Files of one project stay together, because only then do they share a process.
 */
export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => turnOf(one) - turnOf(other));
  }
}

function turnOf({ project, moduleId }: TestSpecification): number {
  if (project.name === 'unit') return long.test(moduleId) ? 2 : 3;
  return project.name === 'unit-mocked' ? 1 : 0;
}
