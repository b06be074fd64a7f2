import { appendFileSync } from 'node:fs';

/** Hands facts to the steps of a workflow that follow; anywhere else, it does nothing. */
export function tellSteps(facts: Readonly<Record<string, string>>): void {
  const file = process.env['GITHUB_OUTPUT'];
  const lines = Object.entries(facts).map(([name, value]) => `${name}=${value}\n`);
  if (file) appendFileSync(file, lines.join(''));
}
