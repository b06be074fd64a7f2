import { nearlySpelt, type Spelling, spellingOf } from './spelling.ts';

/** Words that hold sentences together and say nothing about what is looked for. */
const functionWords = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'a about after all also am an and any are as at be because been before being but by can could did do does each else ' +
    'ever every for from had has have he her here his how i if in into is it its just many me might more most much my no ' +
    'nor not of off on only or other our out over please shall she should so some such than that the their them then ' +
    'there these they this those to too under until up very was we were what when where whether which while who whom ' +
    'whose why will with within without would yet you your'
  ).split(' '),
);

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}

let spelling: Spelling | undefined;

/** Whether a word may be one of these with so many typing errors, of those that are not too short: `thier` is no `tier`. */
export function isNearFunctionWord(word: string, errors: number): boolean {
  spelling ??= spellingOf([...functionWords], () => true);
  const { words } = spelling;
  return nearlySpelt(spelling, word, errors).some((place) => (words[place] as string).length > errors + 2);
}
