import { unfinishedList } from '../data/unfinished.ts';
import { capitalised } from './identifiers.ts';
import { PlatformMistake } from './platform-draft.ts';

/** How a file that names every platform is told of one more, which comes last, as it came last. */
interface Registration {
  readonly file: string;
  readonly edit: (text: string, id: string) => string;
}

/** Every file that names the platforms, beside those that belong to one. */
export const registrations: readonly Registration[] = [
  {
    file: 'src/data/ids.ts',
    edit: (text, id) => {
      const typed = replacedOnce(text, /(export type PlatformId =[^;]*)(?=;)/, (union) => `${union}\n  | '${id}'`);
      const list = /(?<=export const platformIds: readonly PlatformId\[\] = [^[]*\[\]>\(\[)[^\]]*/;
      return replacedOnce(typed, list, (ids) => `${ids}  '${id}',\n`);
    },
  },
  {
    file: 'src/data/content.ts',
    edit: (text, id) => {
      const read = `read${capitalised(id)}`;
      const imported = `import { read as ${read} } from './carried/${id}.ts';\n`;
      const entries = /(?<=readWhenTouched<Platforms>\(\{)[^}]*/;
      return imported + replacedOnce(text, entries, (known) => `${known}  '${id}': ${read},\n`);
    },
  },
  { file: unfinishedList, edit: (text, id) => `${text}${id}\n` },
  {
    file: 'tools/release/files.txt',
    edit: (text, id) => {
      const added = ['cjs', 'd.cts', 'd.ts', 'js'].map((ending) => `dist/platforms/${id}.${ending}`);
      return `${[...new Set([...text.trim().split('\n'), ...added])].sort().join('\n')}\n`;
    },
  },
];

function replacedOnce(text: string, pattern: RegExp, by: (found: string) => string): string {
  if (!pattern.test(text)) throw new PlatformMistake(`found nothing like ${pattern}, expected a list of the platforms`);
  return text.replace(pattern, by);
}
