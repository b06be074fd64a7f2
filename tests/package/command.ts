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

/** Runs a command to its end, whatever that is. */
export function outcomeOf(command: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const env = { ...environment(), ...options.env };
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: options.cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
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
