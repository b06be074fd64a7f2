import { contentFrom, dataset, InvalidContentError } from 'mlops-platforms';
import type { Content } from '../../model/content.ts';
import type { Answer } from '../command.ts';
import type { links } from '../commands/links.ts';
import { readDataset } from '../input/dataset-file.ts';
import { answeredBy, assertFormat } from '../links/answered.ts';
import { checkedLinks } from '../links/checked-links.ts';
import { foundBy } from '../messages.ts';
import { UsageError } from '../usage-error.ts';

export const answer: Answer<typeof links> = async ({ words: [file], options }, json) => {
  assertFormat(options.format, json);
  const content = file === undefined ? dataset : await contentIn(file);
  return answeredBy(await checkedLinks(content, options), options.format);
};

async function contentIn(path: string): Promise<Content> {
  const { file, value } = await readDataset(path);
  try {
    return contentFrom(value);
  } catch (error) {
    if (!(error instanceof InvalidContentError)) throw error;
    const place = error.path || 'the whole';
    throw new UsageError(`${file} is no dataset: ${place}: found ${foundBy(error)}, expected ${error.expected}`);
  }
}
