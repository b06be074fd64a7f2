import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CommandResult } from './command.ts';

type Told = CommandResult | { readonly failure: string };

/** A process in which a command answers one call after the other, each as if it had a process of its own. */
export class AnsweringProcess {
  readonly #child: ChildProcess;
  #last: Promise<unknown> = Promise.resolve();

  /** @param file - the file of the command, in the installed package */
  constructor(file: string, env: Readonly<Record<string, string>>) {
    const script = fileURLToPath(new URL('answering-process.mjs', import.meta.url));
    // With pipes, into which nothing is printed, because the command treats pipes and files differently.
    this.#child = fork(script, [file], { env, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  }

  /** @param env - what the environment has for this call besides */
  ask(args: readonly string[], env: Readonly<Record<string, string>>): Promise<CommandResult> {
    const told = this.#last.then(() => this.#told({ args, env }));
    this.#last = told.catch(() => undefined);
    return told;
  }

  stop(): void {
    this.#child.kill();
  }

  #told(call: { readonly args: readonly string[]; readonly env: object }): Promise<CommandResult> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`${call.args.join(' ')} ended the process`));
      this.#child.once('exit', ended);
      this.#child.once('message', (told: Told) => {
        this.#child.off('exit', ended);
        if ('failure' in told) reject(new Error(told.failure));
        else resolve(told);
      });
      this.#child.send(call, (error) => error && reject(error));
    });
  }
}
