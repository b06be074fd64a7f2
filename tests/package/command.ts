import { execFile } from 'node:child_process';

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, whatever that is, in this environment alone; `input` is what it can read. */
export function ended(
  command: string,
  args: readonly string[],
  { input, ...options }: { cwd?: string; env: Readonly<Record<string, string>>; timeout?: number; input?: string },
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, { ...options, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
    if (input === undefined) return;
    // It may end before it has read all of it.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Runs a command to its end, in the environment of the tests and whatever is added to it. */
export function outcomeOf(command: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return ended(command, args, { cwd: options.cwd, env: { ...environment(), ...options.env } });
}

/** What a command prints; one that fails rejects with everything that it said. */
export async function run(command: string, args: readonly string[], options: CommandOptions): Promise<string> {
  const { code, stdout, stderr } = await outcomeOf(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}\n${stdout}\n${stderr}`);
  return stdout;
}

/** As a user's shell would have it: npm and Vitest hand their own settings to whatever they start. */
export function environment(): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_|vitest|node_env|node_options)/i.test(name));
  return Object.fromEntries(inherited.map(([name, value]) => [name, value ?? '']));
}
