import { defineConfig } from 'vitest/config';
import { content } from './src/data/content.ts';
import { DearestFirst } from './tools/dearest-first.ts';
import { releaseFacts } from './tools/release-facts.ts';

const unit = {
  // As tsconfig.json has it: the command asks the package by its name, which is not built yet here.
  resolve: { tsconfigPaths: true },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/package/**', 'tests/examples/**', 'tests/site/explorer.test.ts', 'tests/**/*.mocked.test.ts'],
    // Some ask the whole matrix or thousands of made-up ones, which takes a busy machine longer than five seconds.
    testTimeout: 60_000,
  },
};

export default defineConfig({
  define: { RELEASE: JSON.stringify(JSON.stringify(releaseFacts(content))) },
  test: {
    reporters: ['default', './tools/count-reporter.ts'],
    // On two cores, Vitest would leave one to itself.
    maxWorkers: '100%',
    sequence: { sequencer: DearestFirst },
    projects: [
      {
        ...unit,
        extends: true,
        test: {
          ...unit.test,
          name: 'unit',
          // The data are read once for all files, not once for each. In processes, because some count the time of theirs.
          pool: 'forks',
          isolate: false,
          // Of all that tsconfig.json includes, so that nothing else has to compile it in a run of all tests.
          typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
        },
      },
      {
        ...unit,
        extends: true,
        // Those that put another module in the place of one have all modules for themselves.
        test: { ...unit.test, name: 'unit-mocked', include: ['tests/**/*.mocked.test.ts'], exclude: [] },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tests/{package,examples}/**/*.test.ts', 'tests/site/explorer.test.ts'],
          globalSetup: ['tests/package/pack.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
