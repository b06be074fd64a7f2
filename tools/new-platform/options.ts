import type { OptionSpec } from '../../src/cli/command.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { describe } from '../../src/errors/describe.ts';
import { type License, licenses } from '../../src/model/platform.ts';

/** What can be said of a platform that is new. */
export const options = {
  name: { value: '<text>', summary: 'What people read, such as "Acme ML"; left out, the id.' },
  vendor: { value: '<text>', summary: 'Who makes it.' },
  homepage: { value: '<address>', summary: 'Its front page, https://…' },
  license: { value: `<${licenses.join('|')}>`, summary: 'The terms of its main product.' },
  summary: { value: '<text>', summary: 'What it is, and for whom, in 80 to 200 words.' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** @throws UsageError for a license that there is not */
export function assertLicense(typed: string | undefined): asserts typed is License | undefined {
  if (typed === undefined || (licenses as readonly string[]).includes(typed)) return;
  throw new UsageError(`--license expects one of ${licenses.join(', ')}, found ${describe(typed)}`);
}
