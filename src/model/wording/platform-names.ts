import type { Platform } from '../platform.ts';

/** What a platform is and was called. */
export function namesOf({ name, names }: Platform): readonly string[] {
  return [name, ...names.map((other) => other.name)];
}

/** The names of a platform and of all that belongs to it. */
export function namesAround(platform: Platform): readonly string[] {
  const { offerings, introduction } = platform;
  return [
    ...namesOf(platform),
    ...Object.values(offerings).map((offering) => offering.name),
    ...introduction.concepts.flatMap(({ term, aliases }) => [term, ...aliases]),
  ];
}
