import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { content } from './src/data/content.ts';
import { releaseFacts } from './tools/release-facts.ts';

const source = (name: string) => fileURLToPath(new URL(`./src/${name}.ts`, import.meta.url));

export default defineConfig({
  define: { RELEASE: JSON.stringify(JSON.stringify(releaseFacts(content))) },
  test: {
    reporters: ['default', './tools/count-reporter.ts'],
    projects: [
      {
        extends: true,
        // As tsconfig.json has it: the command asks the package by its name, which is not built yet here.
        resolve: {
          alias: [
            { find: /^mlops-platforms\/(diff|intake|levels|report|xlsx)$/, replacement: source('$1') },
            { find: /^mlops-platforms$/, replacement: source('index') },
          ],
        },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/package/**', 'tests/examples/**', 'tests/site/explorer.test.ts'],
          // Some ask the whole matrix or thousands of made-up ones, which takes a busy machine longer than five seconds.
          testTimeout: 60_000,
          typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
        },
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
