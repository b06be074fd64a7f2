import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkedData, withCompiled } from '../../tools/data/check.ts';
import { compilerFindings } from '../../tools/data/compiler.ts';
import type { Finding } from '../../tools/data/finding.ts';
import { today } from '../../tools/data/today.ts';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Where statements are planted. */
export const file = 'src/data/platforms/kubeflow/collaboration.ts';

/** The lines of a statement with which nothing is wrong. */
export const sound = {
  slug: "slug: 'planted',",
  text: "text: 'Kubeflow has a feature that a test planted.',",
  support: 'support: {},',
  sources: "sources: [{ page: { title: 'A page', url: 'https://example.org/page' }, accessed: '2026-11-23' }],",
  recorded: "recorded: '2026-11',",
} as const;

/** A copy of the data, into which mistakes are planted. */
export class PlantedData {
  readonly root = mkdtempSync(join(tmpdir(), 'planted-'));
  readonly #copied = join(repository, 'src/data');

  constructor() {
    cpSync(this.#copied, join(this.root, 'src/data'), { recursive: true });
    // What is unfinished on a branch is no mistake in the copy either.
    cpSync(join(repository, 'tools/data/unfinished.txt'), join(this.root, 'tools/data/unfinished.txt'));
    symlinkSync(join(repository, 'src/model'), join(this.root, 'src/model'));
  }

  /** Puts statements at the end of the list, and tells in which line each begins. */
  plant(statements: readonly (readonly string[])[]): number[] {
    let text = this.original(file).replace(/\n\];\n$/, '\n');
    const begins = statements.map((lines, place) => {
      const begin = text.split('\n').length;
      // No statement stands twice.
      const written = lines.map(
        (line) => `    ${line === sound.text ? line.replace('.', ` in place ${place}.`) : line}\n`,
      );
      text += `  {\n${written.join('')}  },\n`;
      return begin;
    });
    this.write(file, `${text}];\n`);
    return begins;
  }

  original(name: string): string {
    return readFileSync(join(repository, name), 'utf8');
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.root, name), text);
  }

  restore(...names: readonly string[]): void {
    for (const name of names) this.write(name, this.original(name));
  }

  /** @param types - whether the compiler is asked too, which keeps what it found where `npm run data` looks for it */
  async findings({ types = false } = {}): Promise<Finding[]> {
    const { root } = this;
    const compiled = types ? compilerFindings(root, join(root, 'node_modules/.cache/mlops-platforms')) : [];
    return withCompiled(await checkedData({ root, repository, today: today() }), await compiled);
  }
}
