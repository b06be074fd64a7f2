import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// The files of the project `unit` share one process and its modules: what one of them changes there, others would meet.

const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.test.ts') && !/^(?:package|examples)\b/.test(file),
);

/** Puts a module in the place of another, or something in that of a global, a timer, a variable or the folder. */
const changesWhatIsShared = (code: string) =>
  /\bvi\.(?:(?:do|un)?[mM]ock|stub\w+|useFakeTimers|setSystemTime|resetModules)\(|\bprocess\.(?:chdir\(|env(?:\.\w+|\[[^\]]+\]) =[^=])/.test(
    code,
  );

describe('a test file of sources', () => {
  it('is named .mocked.test.ts, and has all modules for itself, where it changes what others share', () => {
    const changing = files.filter((file) => changesWhatIsShared(readFileSync(join(root, file), 'utf8')));
    expect(changing.sort()).toEqual(files.filter((file) => file.endsWith('.mocked.test.ts')).sort());
  });

  it.each([
    `vi.${'mock'}('mlops-platforms', load);`,
    `vi.${'stubEnv'}('NO_COLOR', '1');`,
    `process.${'env'}['NO_COLOR'] = '1';`,
    `process.${'chdir'}('/');`,
  ])('would be found to: %s', (code) => {
    expect(changesWhatIsShared(code)).toBe(true);
  });
});
