import type { Plugin } from 'esbuild';

/**
 * Leaves out of the reports what decodes the identifiers of references: links `[like][this]`, footnotes and definitions. The
 * library that writes Markdown brings it for these, with a table of all named characters that is a fifth of a bundle of the
 * reports. Reports write links with their addresses and no footnotes, so nobody calls it.
 */
export const noReferences: Plugin = {
  name: 'no-references',
  setup(build) {
    const namespace = 'no-references';
    build.onResolve({ filter: /^micromark-util-decode-string$/ }, ({ path }) => ({ path, namespace }));
    build.onLoad({ filter: /./, namespace }, () => ({ contents: 'export const decodeString = String;' }));
  },
};
