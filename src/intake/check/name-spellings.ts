import { withoutBrackets } from '../../content/names.ts';
import type { Content } from '../../model/content.ts';
import { namesOf } from '../../model/wording/platform-names.ts';
import { withoutQuotations } from '../../model/wording/quotations.ts';
import { onceFor } from './known-content.ts';
import { spellingsInTexts } from './spellings-in-texts.ts';

/** A name that is written in another way than it is spelt. */
export interface Misspelt {
  readonly words: string;
  readonly start: number;
  readonly name: string;
}

/** How names are spelt. */
export interface NameSpellings {
  readonly misspeltIn: (text: string) => Iterable<Misspelt>;
  /** Whether a text begins with a name as it is spelt. */
  readonly beginsWithName: (text: string) => boolean;
}

/** What stands before a name that is a part of something else: a path, a module, a command, an option. */
const before = /[\p{L}\p{M}\p{N}_./@:\\$~#=-]$/u;
/** And what stands behind it. */
const behind = /^(?:[\p{L}\p{M}\p{N}_/@\\=]|[-.:][\p{L}\p{N}_/]|\()/u;

/** A word that says that the one beside it is typed so. */
const typed = /^\s*(?:command|cli|package|module|library|namespace|file|flag)s?(?![\p{L}\p{N}])/iu;

/**
 * The names of a content: of platforms, offerings and products, and what its statements write in capitals. Of a name that
 * its statements write in small letters as well, no spelling is wrong.
 */
export function nameSpellings(content: Content | undefined): NameSpellings {
  const byFirstWord = new Map<string, { readonly key: string; readonly name: string }[]>();
  const { names, isOrdinary } = content === undefined ? nothingNamed : namesOfContent(content);
  for (const [key, name] of names) {
    const first = firstWord(key);
    const others = byFirstWord.get(first);
    if (others === undefined) byFirstWord.set(first, [{ key, name }]);
    else others.push({ key, name });
  }
  // The longest first: Kubeflow Pipelines is no Kubeflow.
  for (const list of byFirstWord.values()) list.sort((a, b) => b.key.length - a.key.length);

  function* namesAt(text: string): Generator<{ readonly start: number; readonly key: string; readonly name: string }> {
    const small = text.toLowerCase();
    // Some capitals become several letters, and no place would be the same.
    if (small.length !== text.length) return;
    let past = 0;
    for (const { 0: word, index: start } of small.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (start < past) continue;
      for (const { key, name } of byFirstWord.get(word) ?? []) {
        if (!small.startsWith(key, start) || behind.test(small.slice(start + key.length))) continue;
        past = start + key.length;
        yield { start, key, name };
        break;
      }
    }
  }

  return {
    *misspeltIn(text) {
      const plain = withoutQuotations(text);
      for (const { start, key, name } of namesAt(plain)) {
        const words = text.slice(start, start + key.length);
        const isFirst = /^[^\p{L}\p{N}]*$/u.test(text.slice(0, start));
        if (words === name || (isFirst && words === capitalised(name)) || isSpelt(words, name, isOrdinary)) continue;
        if (before.test(plain.slice(0, start)) || typed.test(plain.slice(start + key.length))) continue;
        yield { words, start, name };
      }
    },
    beginsWithName: (text) => {
      for (const { start, key, name } of namesAt(text)) return start === 0 && text.slice(0, key.length) === name;
      return false;
    },
  };
}

/** A name of several words may have its ordinary ones in small letters: `managed Kubeflow`. */
function isSpelt(text: string, name: string, isOrdinary: (name: string) => boolean): boolean {
  const [words, named] = [text.split(' '), name.split(' ')];
  return (
    named.length > 1 &&
    words.length === named.length &&
    words.every(
      (word, place) =>
        word === named[place] || (word === named[place]?.toLowerCase() && isOrdinary(named[place] ?? '')),
    )
  );
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function firstWord(key: string): string {
  return /[\p{L}\p{M}\p{N}]+/u.exec(key)?.[0] ?? '';
}

interface Named {
  /** By each way of writing a name in small letters. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether statements write a name in small letters too, as ordinary words. */
  readonly isOrdinary: (name: string) => boolean;
}

const namesOfContent = /* @__PURE__ */ onceFor(namesIn);
const nothingNamed: Named = { names: new Map(), isOrdinary: () => false };

/** Every way of writing a name in small letters that is known to be one, with its spelling: current names before others. */
function namesIn({ platforms, products = {} }: Content): Named {
  const statements = Object.values(platforms).flatMap(({ cells }) =>
    Object.values(cells).flatMap((features) => features.map(({ text }) => text)),
  );
  const written = spellingsInTexts(statements);
  const named = [
    ...Object.values(platforms).map(({ name }) => name),
    ...Object.values(products).map(({ name }) => name),
    ...Object.values(platforms).flatMap(namesOf),
    ...Object.values(products).flatMap(({ aliases }) => aliases),
    ...Object.values(platforms).flatMap(({ offerings }) => Object.values(offerings).map(({ name }) => name)),
  ];
  const found = new Map<string, string>();
  for (const name of [...named.map((one) => withoutBrackets(one).trim()), ...written.names]) {
    for (const key of [name.toLowerCase(), ...torn(name)]) {
      const isName = name.length > 2 && name.toLowerCase().length === name.length && firstWord(key) !== '';
      if (isName && !found.has(key) && !written.isOrdinary(name, key)) found.set(key, name);
    }
  }
  return { names: found, isOrdinary: written.isOrdinary };
}

/** `Py Torch`: a name with a capital inside, torn in two. */
function torn(name: string): readonly string[] {
  const parts = name.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Ll}{3})/u);
  return parts.length === 2 ? [parts.join(' ').toLowerCase()] : [];
}
