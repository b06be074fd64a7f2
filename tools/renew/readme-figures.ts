import type { Content } from '../../src/model/content.ts';
import { literalPattern } from '../../src/model/literal-pattern.ts';
import { coverage } from '../../src/query/coverage.ts';
import { judgedCapabilities } from '../../src/query/judged-capabilities.ts';

/** What of a README cannot be renewed, and why. */
export class ReadmeMistake extends Error {}

/** A sentence of the README with a figure in it, `#`, that the data decide. */
interface Figure {
  readonly sentence: string;
  readonly value: string | number;
}

const numberWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** Every figure of the README that changes with the data. */
function figuresOf(content: Content): Figure[] {
  const counts = Object.values(coverage(content));
  const sum = (of: 'statements' | 'known' | 'notFound' | 'unsearched') =>
    counts.reduce((total, count) => total + count[of], 0);
  const platforms = counts.length;
  const capabilities = Object.values(content.capabilities);
  const aliases = capabilities.flatMap((capability) => capability.aliases).length;
  const unsearched = sum('unsearched');
  return [
    { sentence: '# platforms: Dataiku,', value: capitalised(numberWords[platforms] ?? String(platforms)) },
    { sentence: '# statements hold today', value: sum('statements') },
    { sentence: '# capabilities with over', value: capabilities.length },
    { sentence: 'capabilities with over # aliases', value: Math.floor(aliases / 100) * 100 },
    { sentence: 'Of # pairs of platform and capability', value: platforms * capabilities.length },
    { sentence: 'pairs of platform and capability # are known', value: sum('known') },
    { sentence: 'are known, # were searched for and not found', value: sum('notFound') },
    { sentence: '# of the capabilities are judged by their bar', value: judgedCapabilities(content).length },
    { sentence: 'not found, and # left unsearched', value: unsearched === 0 ? 'none' : unsearched },
  ];
}

function capitalised(word: string): string {
  return word.replace(/^./, (letter) => letter.toUpperCase());
}

/**
 * A README with the figures that the data give, and otherwise as it is.
 *
 * @throws ReadmeMistake where it no longer has the sentence of a figure, or has it twice
 */
export function withFigures(readme: string, content: Content): string {
  return figuresOf(content).reduce((text, { sentence, value }) => {
    const [before = '', after = ''] = sentence.split('#');
    // Words are found wherever the lines are wrapped.
    const pattern = new RegExp(`(${wrapped(before)})([\\w.,]*\\w)(?=${wrapped(after)})`, 'g');
    const found = [...text.matchAll(pattern)].length;
    if (found !== 1) {
      const times = found === 0 ? 'no sentence' : `${found} sentences`;
      throw new ReadmeMistake(
        `found ${times} like "${sentence}", expected one, or another in tools/renew/readme-figures.ts`,
      );
    }
    return text.replace(pattern, (_, lead: string) => `${lead}${value}`);
  }, readme);
}

function wrapped(words: string): string {
  return literalPattern(words).replace(/ +/g, '\\s+');
}
