import type { Plugin } from 'esbuild';

/**
 * Leaves out the messages of zod in fifty languages: `zod` exports them all in one object, so that no bundler sees that the
 * command uses none but English, which comes by another way. They would be a half of what `validate` loads.
 */
export const noLanguages: Plugin = {
  name: 'no-languages',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {};' }));
  },
};
