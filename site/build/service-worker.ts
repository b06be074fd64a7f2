import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Writes `sw.js`, which keeps the page for use without a network. It knows every file by its name, of which those of the
 * first load are kept at once and the others in the background.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'explorer-service-worker',
    apply: 'build',
    // After the page, whose name has no hash.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const names = Object.keys(bundle).sort();
        const page = bundle['index.html'];
        const html = page?.type === 'asset' ? String(page.source) : '';
        const first = names.filter((name) => html.includes(name));
        const files = {
          first: ['./', 'theme.js', 'icon.svg', ...first],
          later: names.filter((name) => !first.includes(name) && name !== 'index.html'),
        };
        const version = createHash('sha256').update(html).update(JSON.stringify(files)).digest('hex').slice(0, 16);
        const template = readFileSync(new URL('./service-worker.template.js', import.meta.url), 'utf8');
        const source = template.replace('__FILES__', JSON.stringify(files)).replace('__VERSION__', version);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
