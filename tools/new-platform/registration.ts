import { unfinishedList } from '../data/unfinished.ts';
import { capitalised } from './identifiers.ts';
import { inMarkdown } from './markdown.ts';
import { type PlatformDraft, PlatformMistake } from './platform-draft.ts';

/** A platform that files are told of. */
type NamedPlatform = Pick<PlatformDraft, 'id' | 'name'>;

/** How a file that names every platform is told of one more, which comes last, as it came last. */
interface Registration {
  readonly file: string;
  readonly edit: (text: string, platform: NamedPlatform) => string;
}

/** Every file that names the platforms, beside those that belong to one. */
export const registrations: readonly Registration[] = [
  {
    file: 'src/data/ids.ts',
    edit: (text, { id }) => {
      const typed = replacedOnce(text, /(export type PlatformId =[^;]*)(?=;)/, (union) => `${union}\n  | '${id}'`);
      const list = /(?<=export const platformIds: readonly PlatformId\[\] = [^[]*\[\]>\(\[)[^\]]*/;
      return replacedOnce(typed, list, (ids) => `${ids}  '${id}',\n`);
    },
  },
  {
    file: 'src/data/content.ts',
    edit: (text, { id }) => {
      const read = `read${capitalised(id)}`;
      if (new RegExp(`\\b${read}\\b`).test(text)) {
        throw new PlatformMistake(`found the id '${id}', expected one that can name a constant of its own`);
      }
      const imported = `import { read as ${read} } from './carried/${id}.ts';\n`;
      const entries = /(?<=readWhenTouched<Platforms>\(\{)[^}]*/;
      return imported + replacedOnce(text, entries, (known) => `${known}  '${id}': ${read},\n`);
    },
  },
  { file: unfinishedList, edit: (text, { id }) => `${text}${id}\n` },
  {
    file: 'tools/release/files.txt',
    edit: (text, { id }) => {
      const added = ['cjs', 'd.cts', 'd.ts', 'js'].map((ending) => `dist/platforms/${id}.${ending}`);
      return `${[...new Set([...text.trim().split('\n'), ...added])].sort().join('\n')}\n`;
    },
  },
  {
    // What the package is to have is written there apart, so that nothing gets lost unseen.
    file: 'tests/package/type-consumer.ts',
    edit: (text, { id }) => {
      return replacedOnce(text, /(?<=export const platformIds = \[)[^\]]*/, (ids) => `${ids}  '${id}',\n`);
    },
  },
  {
    file: 'README.md',
    edit: (text, { id, name = id }) => {
      const list = /(?<=platforms:\s+Dataiku,[\s\S]*)\s+and\s+([^,]+?)(?=\.\s+It\s+began\s+as)/;
      return replacedOnce(text, list, (last) => `${last.replace(/^\s+and\s+/, ', ')} and ${inMarkdown(name)}`);
    },
  },
];

function replacedOnce(text: string, pattern: RegExp, by: (found: string) => string): string {
  if (!pattern.test(text)) throw new PlatformMistake(`found nothing like ${pattern}, expected a list of the platforms`);
  return text.replace(pattern, by);
}
