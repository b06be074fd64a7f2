import type { CapabilityId, PlatformId, Requirement } from 'mlops-platforms';
import { isRecord } from '../../errors/shape.ts';
import { idOf } from '../ids.ts';
import { weight } from '../numbers.ts';
import { parseJson } from './json.ts';
import { textOf } from './text-file.ts';

/** More than ten times what every capability with every property takes. */
const largest = 64_000;

/** What a file asks, with names turned into ids; whether it is a question at all, `evaluate` will tell. */
export async function questionIn(file: string): Promise<unknown> {
  const text = await textOf(file, largest);
  const question = file.endsWith('.json') ? parseJson(file, text) : await parseYaml(file, text);
  if (!isRecord(question)) return question;
  const { requirements, platforms } = question;
  return {
    ...question,
    ...(Array.isArray(requirements) && { requirements: requirements.map(withId) }),
    ...(Array.isArray(platforms) && { platforms: platforms.map((name) => known('platform', name)) }),
  };
}

async function parseYaml(file: string, text: string): Promise<unknown> {
  // Nobody who asks without a file waits for this.
  const yaml = await import('./yaml.ts');
  return yaml.parseYaml(file, text);
}

/** `automl`, or `automl:2` with a weight. */
export function requirementOf(priority: 'must' | 'should', typed: string): Requirement<CapabilityId> {
  const end = typed.lastIndexOf(':');
  const name = end < 0 ? typed : typed.slice(0, end);
  const stated = { capability: idOf('capability', name), priority };
  return end < 0 ? stated : { ...stated, weight: weight(`--${priority}`, typed.slice(end + 1)) };
}

function withId(requirement: unknown): unknown {
  if (!isRecord(requirement)) return known('capability', requirement);
  return 'capability' in requirement
    ? { ...requirement, capability: known('capability', requirement['capability']) }
    : requirement;
}

function known(kind: 'capability' | 'platform', name: unknown): CapabilityId | PlatformId | unknown {
  return typeof name === 'string' ? idOf(kind, name) : name;
}
