import { parsed } from '../../src/cli/arguments.ts';
import type { OptionSpec, OptionValues } from '../../src/cli/command.ts';
import { intake } from '../../src/cli/commands/intake.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { describe } from '../../src/errors/describe.ts';
import type { License } from '../../src/model/platform.ts';
import { assertLicense, options as ofPlatforms } from '../new-platform/options.ts';

const { platform, name, homepage, original, bars } = intake.options;
const { vendor, license, summary } = ofPlatforms;

/** What can be typed behind the file: what the published command takes, what a new platform is told, and whether to write. */
export const options = {
  platform,
  name,
  homepage,
  vendor,
  license,
  summary: { ...summary, summary: 'What it is, and for whom; left out, its first statement in Product Focus.' },
  original,
  bars,
  fix: { summary: 'Mend what needs nobody’s judgement before it is checked and written; the file stays as it is.' },
  write: { summary: 'Write the platform; left out, it is said what would be written.' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** What was typed. */
export type IntakeOptions = OptionValues<typeof options> & { readonly license: License | undefined };

/** The file and the options that were typed; of these alone where help is asked for. */
export function typed(args: readonly string[]) {
  const { invocation, ...how } = parsed('intake', { options }, args);
  const { words } = invocation;
  if (!how.help && words.length !== 1) {
    const found = words.length === 0 ? 'found none' : `found ${words.map(describe).join(' and ')}`;
    throw new UsageError(`intake expects one file, ${found}; see: npm run intake -- --help`);
  }
  const values = invocation.options as unknown as OptionValues<typeof options>;
  const { license } = values;
  assertLicense(license);
  return { file: words[0] ?? '', asked: { ...values, license } satisfies IntakeOptions, ...how };
}
