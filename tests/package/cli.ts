import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { AnsweringProcess } from './answering-process.ts';
import { type CommandResult, ended, environment } from './command.ts';
import { installedPackage } from './consumer.ts';

/** The installed command, as `node_modules/.bin` links to it. */
const program = () => join(installedPackage(), '..', '.bin', 'mlops-platforms');

/** As a shell has it whose user said nothing about colours. */
function plainEnvironment(): Record<string, string> {
  const { NO_COLOR, FORCE_COLOR, ...others } = environment();
  return others;
}

/** Runs the command to its end, in a process of its own, with its output in a pipe. */
export function ask(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CommandResult> {
  return ended(program(), args, { env: { ...plainEnvironment(), ...env }, timeout: 60_000 });
}

let answering: AnsweringProcess | undefined;
afterAll(() => answering?.stop());

/** The same without a process of its own, in a fraction of the time: for what is answered, not how a process ends. */
export function answered(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CommandResult> {
  answering ??= new AnsweringProcess(join(installedPackage(), 'dist', 'cli.js'), plainEnvironment());
  return answering.ask(args, env);
}

/** What makes time go ten times faster for a command. */
export const quickly = { NODE_OPTIONS: `--import ${new URL('quick-clock.mjs', import.meta.url)}` };

/** What the command prints, if it has nothing to complain of. */
export async function answerTo(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await answered(args);
  if (code !== 0 || stderr !== '') throw new Error(`${args.join(' ')} ended with ${code}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Runs the command with a reader that goes away after the first piece of the output. */
export function askAndLeave(args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program(), args, { env: plainEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stderr }));
  });
}

/** Runs a line of bash in a folder, with the command as `ask`. */
export function inShell(script: string, cwd: string, stdin = ''): Promise<CommandResult> {
  const env = { ...plainEnvironment(), COMMAND: program() };
  return ended('bash', ['-c', `ask() { "$COMMAND" "$@"; }\n${script}`], { cwd, env, timeout: 60_000, input: stdin });
}

/** Starts the command, to be interrupted. */
export function startAsking(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(program(), args, { env: { ...plainEnvironment(), ...env }, stdio: 'ignore' });
  const end = new Promise<Pick<ChildProcess, 'signalCode' | 'exitCode'>>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve(child));
  });
  return { child, ended: end };
}

/** Files in a new folder; gives the folder. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cli-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}
