import { answeredLevels, levelMeanings } from 'mlops-platforms/levels';
import { element } from './element.ts';
import { levelBadge } from './level.ts';

/** What may follow a level. */
const scopeMeanings = [
  ['· name', 'only with the offerings that are named'],
  ['· name by itself', 'only with a part that its vendor also offers without the platform'],
  ['except name', 'a source denies it for the offerings that are named'],
  ['limited', 'every statement of that level covers it in part'],
  ['contested', 'a statement of the same scope denies it'],
] as const;

/** The level words and what follows them, each with what it means. */
export function legend(): HTMLElement[] {
  return [
    ...answeredLevels.flatMap((level) => [
      element('dt', {}, levelBadge(level)),
      element('dd', {}, levelMeanings[level]),
    ]),
    ...scopeMeanings.flatMap(([words, meaning]) => [element('dt', {}, words), element('dd', {}, meaning)]),
  ];
}
