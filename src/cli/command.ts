import type { Line } from './layout/line.ts';
import type { Terminal } from './terminal.ts';

/** What the shell can complete in a place. */
export type Completes =
  | 'platform'
  | 'category'
  | 'capability'
  | 'requirement'
  | 'offering'
  | 'requirement-set'
  | 'product'
  | 'command'
  | 'file'
  | 'shown'
  | readonly string[];

export interface OptionSpec {
  readonly summary: string;
  /** What its value is called in the help; an option without is on or off. */
  readonly value?: string;
  /** Whether it may be given several times. */
  readonly multiple?: true;
  /** What may stand behind a `=`, of an option that is on or off. */
  readonly inline?: readonly string[];
  readonly completes?: Completes;
}

/** What can be typed after the name of a command, without the code that answers it. */
export interface CommandSpec {
  readonly summary: string;
  readonly takes: {
    /** As the help shows it; empty for nothing. */
    readonly shown: string;
    readonly least: number;
    /** Left out, any number. */
    readonly most?: number;
    readonly completes?: Completes;
  };
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly (readonly [asked: string, says: string])[];
}

/** What was typed for each option: a list, a text or nothing, or whether it is on. */
export type OptionValues<Options extends CommandSpec['options']> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly multiple: true }
    ? readonly string[]
    : Options[Name] extends { readonly value: string }
      ? string | undefined
      : boolean;
};

/** A command as it was typed. */
export interface Invocation<Spec extends CommandSpec = CommandSpec> {
  readonly words: readonly string[];
  readonly options: OptionValues<Spec['options']>;
}

/** What a command has to say, for whoever asked. */
export interface Answered {
  /** For programs, as JSON. */
  readonly value: unknown;
  /** For readers: laid out for where they read it, or a text that is to arrive as it is. */
  readonly shown: ((terminal: Terminal) => readonly Line[]) | string;
  /** The exit code, where it is not 0. */
  readonly code?: number;
}

/** What answers a command: it is told what was typed, and whether the answer is to be JSON. */
export type Answer<Spec extends CommandSpec> = (
  invocation: Invocation<Spec>,
  json: boolean,
) => Answered | Promise<Answered>;

/** The code behind a command, as `import()` gives it. */
export interface Answering {
  // A method, because its parameter is narrower in every command than here.
  answer(invocation: Invocation, json: boolean): Answered | Promise<Answered>;
}
