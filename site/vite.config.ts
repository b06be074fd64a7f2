import { defineConfig } from 'vite';
import { explorerData } from './build/explorer-data.ts';
import { serviceWorker } from './build/service-worker.ts';
import { staticApi } from './build/static-api.ts';

export default defineConfig({
  // Works from any path of a host of static pages.
  base: './',
  plugins: [explorerData(), serviceWorker(), staticApi()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // One sheet: what a view looks like is there before the view is.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // Nothing is written into the page itself, which the policy of the page would refuse.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // The data of the first load are a file of their own, beside the program.
      output: { codeSplitting: { groups: [{ name: 'overview', test: /explorer:overview/ }] } },
    },
  },
});
