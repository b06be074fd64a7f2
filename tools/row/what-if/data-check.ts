import type { MatrixContent } from '../../../src/data/matrix-types.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Day } from '../../../src/model/date.ts';
import { noContradictions } from '../../../src/model/rules/no-contradictions.ts';
import type { FirstEdition } from '../../data/first-edition/records.ts';
import type { Data } from '../../data/load-data.ts';
import { problemsIn } from '../../data/problems.ts';
import type { Broken } from './outcome.ts';

/** What `npm run data` would find in a content in place of the data's own, with contradictions by themselves. */
export function dataCheck(data: Data, edition: FirstEdition, today: Day): (content: Content) => Broken {
  return (content) => {
    const contradictions = [...noContradictions(content)];
    const known = new Set(contradictions.map(({ path, message }) => `${path}: ${message}`));
    const problems = problemsIn({ ...data, content: content as MatrixContent }, edition, today);
    return { contradictions, rules: problems.filter(({ path, message }) => !known.has(`${path}: ${message}`)) };
  };
}
