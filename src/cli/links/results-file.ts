import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Clock } from '../../links/clock.ts';
import { type Results, resultsFrom } from '../../links/results.ts';
import type { Outcome } from '../../links/verdict.ts';
import { parseJson } from '../input/json.ts';
import { textOf } from '../input/text-file.ts';
import { jsonText } from '../json-text.ts';
import { reasonOf } from '../reasons.ts';
import { UsageError } from '../usage-error.ts';

/** Some forty times what the pages of today need. */
const largest = 40_000_000;

/** So often, at most, is the file written: what is lost in between, by a power cut, is asked for again. */
const interval = 2_000;

/** The results of an earlier check; nothing where there is no file yet. */
export async function readResults(file: string): Promise<Results | undefined> {
  if (!existsSync(file)) return undefined;
  const value = parseJson(file, await textOf(file, largest));
  try {
    return resultsFrom(value);
  } catch (error) {
    throw new UsageError(`${file} is no file of results: ${(error as Error).message}`);
  }
}

/** A file that has the results of a check as it goes on. */
export class ResultsFile {
  readonly #file: string;
  readonly #clock: Clock;
  readonly #begun: string;
  readonly #outcomes: Map<string, Outcome>;
  #written: number;

  /** @param earlier - what the file has already: a check that was interrupted goes on, any other begins */
  constructor(file: string, earlier: Results | undefined, clock: Clock) {
    this.#file = file;
    this.#clock = clock;
    const isToGoOn = earlier !== undefined && earlier.ended === undefined;
    this.#begun = isToGoOn ? earlier.begun : new Date(clock.now()).toISOString();
    this.#outcomes = new Map(Object.entries(earlier?.outcomes ?? {}));
    this.#written = clock.now();
  }

  add(url: string, outcome: Outcome): void {
    this.#outcomes.set(url, outcome);
    if (this.#clock.now() - this.#written >= interval) this.write();
  }

  /**
   * Writes the file as a whole or not at all, and in one go: no signal comes in between.
   *
   * @param hasEnded - whether there is nothing left to go on with
   * @throws UsageError if it cannot be written
   */
  write(hasEnded = false): void {
    const now = this.#clock.now();
    const results: Results = {
      begun: this.#begun,
      ...(hasEnded && { ended: new Date(now).toISOString() }),
      outcomes: Object.fromEntries(this.#outcomes),
    };
    try {
      replace(existsSync(this.#file) ? realpathSync(this.#file) : this.#file, jsonText(results));
    } catch (error) {
      throw new UsageError(`cannot write ${this.#file}: ${reasonOf(error)}`);
    }
    this.#written = now;
  }
}

function replace(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
