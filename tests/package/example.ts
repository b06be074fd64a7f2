import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A block of TypeScript in a document or in a doc comment. */
export interface Example {
  readonly file: string;
  /** The line of its fence; the code begins in the next. */
  readonly line: number;
  readonly code: string;
  /** Whether it is to be executed too; `no-run` after the language says that it is not. */
  readonly runs: boolean;
  /** What it says that it prints, line by line: the texts of its comments that begin with an arrow. */
  readonly prints: readonly string[];
}

/** The examples of a text, or of its doc comments only. */
export function examplesIn(file: string, text: string, where: 'document' | 'doc comments'): Example[] {
  // What stands before every line of a block: spaces, and in a comment the star.
  const margin = where === 'document' ? ' *' : ' *\\* ';
  const opening = new RegExp(`^(${margin})\`\`\`ts(?: +(.*))?$`);
  const lines = text.split('\n');
  const examples: Example[] = [];
  for (let place = 0; place < lines.length; place++) {
    const [fence, before, info = ''] = opening.exec(lines[place] ?? '') ?? [];
    if (fence === undefined || before === undefined) continue;
    const end = lines.findIndex((line, later) => later > place && line.trimEnd() === `${before}\`\`\``);
    if (end < 0) throw new Error(`${file}:${place + 1}: this block of code has no end`);
    const code = lines.slice(place + 1, end).map((line) => line.slice(before.length));
    const prints = code.flatMap((line) => /\/\/ → (.*)$/.exec(line)?.[1]?.trimEnd() ?? []);
    examples.push({ file, line: place + 1, code: code.join('\n'), runs: !info.includes('no-run'), prints });
    place = end;
  }
  return examples;
}

/** Every example of a repository's documents and source files. */
export function examplesOf(repository: string, documents: readonly string[]): Example[] {
  const read = (file: string) => readFileSync(join(repository, file), 'utf8');
  const sources = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name))
    .sort();
  return [
    ...documents.flatMap((file) => examplesIn(file, read(file), 'document')),
    ...sources.flatMap((file) => examplesIn(file, read(file), 'doc comments')),
  ];
}
