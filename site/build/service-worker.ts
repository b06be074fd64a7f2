import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Writes `sw.js`, which keeps the page for use without a network. It knows every file by its name, of which those of the
 * first load are kept at once and the others in the background.
 */
export function serviceWorker(): Plugin {
  let folder = '';
  return {
    name: 'explorer-service-worker',
    apply: 'build',
    configResolved({ publicDir }) {
      folder = publicDir;
    },
    // After the page, whose name has no hash.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const names = Object.keys(bundle).sort();
        const page = bundle['index.html'];
        const html = page?.type === 'asset' ? String(page.source) : '';
        const first = names.filter((name) => html.includes(name));
        const unhashed = readdirSync(folder).sort();
        const files = {
          first: ['./', ...unhashed, ...first],
          later: names.filter((name) => !first.includes(name) && name !== 'index.html'),
        };
        const version = createHash('sha256').update(html).update(JSON.stringify(files));
        // What has no hash in its name is another version as soon as it says something else.
        for (const name of unhashed) version.update(readFileSync(join(folder, name)));
        const template = readFileSync(new URL('./service-worker.template.js', import.meta.url), 'utf8');
        const source = template
          .replace('__FILES__', JSON.stringify(files))
          .replace('__VERSION__', version.digest('hex').slice(0, 16));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
