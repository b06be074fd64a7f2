import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { filesOf, folder } from './api/files.ts';
import { release } from './api/release.ts';

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/**
 * Writes the same data beside the page as static files, for programs that cannot install the package. They are no part of
 * the page, which neither loads nor keeps them. A matrix of one's own has no releases that they could promise anything of,
 * and gets none.
 */
export function staticApi(): Plugin {
  return {
    name: 'explorer-static-api',
    apply: (_, { command }) => command === 'build' && process.env['EXPLORER_CONTENT'] === undefined,
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: {
          rel: 'alternate',
          type: 'application/atom+xml',
          title: 'What changed in the data',
          href: `./${folder}/changes.atom`,
        },
        injectTo: 'head',
      },
    ],
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('expected a folder to build into');
      let [count, total] = [0, 0];
      for (const [path, text] of filesOf(release())) {
        const file = join(dir, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
        count++;
        total += Buffer.byteLength(text);
        if (!/(platforms|capabilities)\//.test(path)) {
          this.info(`${path}: ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gzipped`);
        }
      }
      this.info(`${folder} and llms.txt: ${count} files, ${kilobytes(total)}`);
    },
  };
}
