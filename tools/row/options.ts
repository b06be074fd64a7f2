import type { OptionSpec } from '../../src/cli/command.ts';

/** So many candidates for each platform, unless it is said otherwise. */
export const usualCandidates = 5;

/** What can be typed behind the capability, beside what every command can be asked. */
export const options = {
  platforms: { value: '<id>', multiple: true, summary: 'Show these platforms; left out, all.' },
  candidates: {
    value: '<number>',
    summary: `Show so many statements for each platform that may be missing claims; left out, ${usualCandidates}.`,
  },
  'what-if': {
    value: '<file>',
    summary:
      'Show what moves if statements are judged as the file says: a path from the repository’s folder, or - for the input.',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** What is shown of what every command can be asked. */
export const commonSummaries = {
  json: 'Print JSON, for programs: npm run --silent row -- <capability> --json.',
  help: 'Explain all this.',
} as const;
