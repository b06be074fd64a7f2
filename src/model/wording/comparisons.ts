import type { FoundWords } from './found-words.ts';

/** By what names a comparison is told to be one with somebody else. */
export interface ComparedNames {
  /** Of the platform that the text is about, and of all that belongs to it; nothing where it is about none. */
  readonly own?: readonly string[] | undefined;
  /** Of all platforms that are known. */
  readonly all: readonly string[];
}

/** What leads over to the other side of a comparison. */
const lead =
  /(?<![\w-])(?:(?:better|faster|cheaper|easier|simpler|quicker|smarter|stronger|safer|broader|richer|more (?:advanced|powerful|complete|comprehensive|flexible|scalable|secure|reliable|mature|capable|features)|less (?:expensive|complex)) (?:[\w-]+ ){0,3}?than|superior to|unlike|in contrast to|as opposed to|compared (?:to|with)|ahead of|outperform(?:s|ed|ing)?|outclass(?:es)?|beats|surpass(?:es|ed)?)\s+(?:(?:on|in|with|using) )?(?:the )?/gi;

/** These also stand between what a platform works on, so that a name behind them is not yet a rival's. */
const isNeutral = /^(?:compared|ahead)/i;

/** Who is better than something judges, whatever that is. */
const isVerdict = /^(?:better than|superior)/i;

/** Rivals that are not named. */
const rivals =
  /^(?:(?:its|their|any|some|nearly) )*(?:(?:other|competing|comparable|rival|traditional|conventional|all|many|most) (?:[\w-]+ ){0,2}?(?:platform|tool|vendor|product|solution|framework|provider|supplier|offering)s?|(?:all )?(?:rivals?|competitors?|competition|peers|others))(?![\w-])/i;

/** A name of somebody's. */
const name = /^[A-Z][\w-]*/;

/** What is written so is rather a technique: GPU, REST. */
const abbreviation = /^[A-Z\d-]{2,}$/;

/** The comparisons of a text with somebody else: a platform's own products may be compared. */
export function* comparisonsIn(text: string, names: ComparedNames): Generator<FoundWords> {
  for (const { 0: words, index: start } of text.matchAll(lead)) {
    const other = text.slice(start + words.length);
    const rival = rivals.exec(other)?.[0] ?? rivalNamed(other, names, words);
    if (rival === undefined) continue;
    const compared = words + rival;
    yield {
      words: compared,
      start,
      found: `the comparison '${compared}'`,
      expected: 'what the platform itself does',
    };
  }
}

/** The name at the beginning of a text, if it is somebody else's. */
function rivalNamed(text: string, { own, all }: ComparedNames, words: string): string | undefined {
  const word = name.exec(text)?.[0];
  if (word === undefined) return undefined;
  const isWord = new RegExp(`(?<!\\w)${word}(?!\\w)`, 'i');
  if (own?.some((other) => isWord.test(other))) return undefined;
  if (all.some((other) => isWord.test(other))) return word;
  if (isNeutral.test(words)) return undefined;
  return abbreviation.test(word) && !isVerdict.test(words) ? undefined : word;
}
