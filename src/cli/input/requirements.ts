import { extname } from 'node:path';
import type { CapabilityId, CriterionId, Priority, Requirement } from 'mlops-platforms';
import { isRecord } from '../../errors/shape.ts';
import { idOf, requirementIdOf } from '../ids.ts';
import { weight } from '../numbers.ts';
import { parseJson } from './json.ts';
import { nameOf, textOf } from './text-file.ts';

/** More than ten times what every capability with every property takes. */
const largest = 64_000;

/** What a file asks, with names turned into ids; whether it is a question at all, `evaluate` will tell. */
export async function questionIn(file: string): Promise<unknown> {
  const text = await textOf(file, largest);
  // The input has no name that tells, and JSON is YAML as well.
  const isJson = ['.json', '.jsonl', '.ndjson'].includes(extname(file).toLowerCase());
  const question = isJson ? parseJson(file, text) : await parseYaml(nameOf(file), text);
  return isRecord(question) ? withIds(question) : question;
}

/** A question as the library takes it: by ids, and without the address of the schema that editors check the file by. */
export function withIds({ $schema, ...question }: Readonly<Record<string, unknown>>): unknown {
  const { requirements, platforms } = question;
  return {
    // Anything but an address is a mistake, as any other property would be.
    ...($schema !== undefined && typeof $schema !== 'string' && { $schema }),
    ...question,
    ...(Array.isArray(requirements) && { requirements: requirements.map(withId) }),
    ...(Array.isArray(platforms) && {
      platforms: platforms.map((name) => known(name, (text) => idOf('platform', text))),
    }),
  };
}

async function parseYaml(file: string, text: string): Promise<unknown> {
  // Nobody who asks without a file waits for this.
  const yaml = await import('./yaml.ts');
  return yaml.parseYaml(file, text);
}

/** `automl`, `automl/ranking` for one criterion, or `automl:2` with a weight. */
export function requirementOf<P extends Priority>(priority: P, typed: string) {
  const end = typed.lastIndexOf(':');
  const name = end < 0 ? typed : typed.slice(0, end);
  const stated: Requirement<CapabilityId | CriterionId> & { readonly priority: P } = {
    capability: requirementIdOf(name),
    priority,
  };
  return end < 0 ? stated : { ...stated, weight: weight(`--${priority}`, typed.slice(end + 1)) };
}

function withId(requirement: unknown): unknown {
  if (!isRecord(requirement)) return known(requirement, requirementIdOf);
  return 'capability' in requirement
    ? { ...requirement, capability: known(requirement['capability'], requirementIdOf) }
    : requirement;
}

function known(name: unknown, idFor: (name: string) => string): unknown {
  return typeof name === 'string' ? idFor(name) : name;
}
