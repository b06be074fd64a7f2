import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Finding } from './finding.ts';

/**
 * What the compiler finds in the data: alone, and only what changed since the last time, so that it takes a second.
 *
 * @param root - the folder that `src/data` lies in
 * @param cache - a folder for what is kept from one time to the next
 */
export async function compilerFindings(root: string, cache: string): Promise<Finding[]> {
  mkdirSync(cache, { recursive: true });
  const project = join(cache, 'tsconfig.json');
  const compilerOptions = {
    rootDir: root,
    noEmit: true,
    incremental: true,
    tsBuildInfoFile: join(cache, 'data.tsbuildinfo'),
    types: [],
    paths: {},
  };
  const config = { extends: join(process.cwd(), 'tsconfig.json'), compilerOptions, include: [join(root, 'src/data')] };
  writeFileSync(project, JSON.stringify(config));
  const compiler = createRequire(join(process.cwd(), 'package.json')).resolve('typescript/bin/tsc');
  return findingsIn(await outputOf([compiler, '--project', project, '--pretty', 'false'], root));
}

function outputOf(args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      output += part;
    });
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}

/** Its messages have a first line, and then reasons that go further in: the last says it most exactly. */
function findingsIn(output: string): Finding[] {
  return output.split(/\n(?=\S)/).flatMap((text) => {
    const [, file, line, column, first, reasons] =
      /^(.+?)\((\d+),(\d+)\): error TS\d+: (.*)\n?((?:\s.*\n?)*)$/.exec(text.trimEnd()) ?? [];
    if (file === undefined || first === undefined) return [];
    const reason = reasons?.trim().split('\n').at(-1)?.trim();
    const message = `found what does not compile: ${shortened(reason || first)}`;
    return [{ place: { file, line: Number(line), column: Number(column) }, message }];
  });
}

/** Without the ids of a long list: a sentence has to be read. */
function shortened(message: string): string {
  return message.replace(/((?:"[^"]+" \| ){3})(?:(?:"[^"]+"|\.{3} \d+ more \.{3}) \| )+/g, '$1… | ');
}
