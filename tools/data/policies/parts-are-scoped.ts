import type { Platform } from '../../../src/model/platform.ts';
import type { Rule } from '../../../src/model/rules/problem.ts';
import { eachFeature } from '../../../src/model/rules/walk.ts';

/** What a statement claims whose subject is a part of the platform, it claims of that part, or of the forms that it names. */
export const partsAreScoped: Rule = function* (content) {
  for (const { platform, feature, live, path } of eachFeature(content)) {
    const claims = Object.values(feature.support).some((support) => support !== undefined && support.how !== 'none');
    if (!live || !claims) continue;
    const part = subjectOf(feature.text, platform);
    if (part === undefined || (feature.only ?? []).length > 0) continue;
    const { name } = platform.offerings[part] ?? { name: part };
    yield { path, message: `found a claim of ${name} for the whole platform, expected only: ['${part}']` };
  }
};

/** The part, or the offering beside the platform, that a text begins with; of several, that with the longest name. */
function subjectOf(text: string, { offerings }: Platform): string | undefined {
  const subject = text.replace(/^(?:The|In|With|A|An) /, '');
  const named = Object.entries(offerings).filter(
    ([, { name, standing }]) =>
      standing !== 'form' && subject.startsWith(name) && !/^[\p{L}\p{N}-]| \p{Lu}/u.test(subject.slice(name.length)),
  );
  return named.sort(([, a], [, b]) => b.name.length - a.name.length)[0]?.[0];
}
