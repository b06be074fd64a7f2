import { content } from './data/content.ts';
import { concordanceText } from './query/search/concordance-text.ts';

/** All words of this matrix and where they occur, as a text: the build puts the text itself here. */
export const text = (): string => concordanceText(content);
