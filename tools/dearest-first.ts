import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** In which order the projects are taken; one that is not named here comes first. */
const last = ['unit-mocked', 'unit'];

/**
 * Starts with the tests that take longest, those of the packed package, so that short ones fill up the end. Files of one
 * project stay together, because only then do they share a process.
 */
export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => last.indexOf(one.project.name) - last.indexOf(other.project.name));
  }
}
