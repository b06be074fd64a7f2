import type { Rule } from '../../../src/model/rules/problem.ts';

const words = { least: 80, most: 200 };
/** A product that was renamed part by part needs more of them: it is searched for by the old names too. */
const concepts = { least: 6, most: 18 };

/** A platform is introduced in few words and concepts, and each concept was read at its sources. */
export const introductionsAreRead: Rule = function* (content) {
  for (const [id, { introduction }] of Object.entries(content.platforms)) {
    const path = `platforms/${id}`;
    const length = introduction.summary.split(/\s+/).length;
    if (length < words.least || length > words.most) {
      const message = `found a summary of ${length} words, expected ${words.least} to ${words.most}`;
      yield { path: `${path}/introduction`, message };
    }
    const count = introduction.concepts.length;
    if (count < concepts.least || count > concepts.most) {
      const message = `found ${count} concepts, expected ${concepts.least} to ${concepts.most}`;
      yield { path: `${path}/introduction/concepts`, message };
    }
    for (const { term, sources } of introduction.concepts) {
      if (sources.length > 0 && sources.every(({ accessed }) => accessed !== undefined)) continue;
      const message = 'found no page, or one that nobody read, expected each with the day in accessed';
      yield { path: `${path}/concepts/${term}`, message };
    }
  }
};
