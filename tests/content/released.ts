import type { AnyContent } from '../../src/content/any-content.ts';
import answers from './answers-1.1.0.json' with { type: 'json' };
import dataset from './dataset-1.1.0.json' with { type: 'json' };

/**
 * A part of a released dataset: of dataset.json of version 1.1.0, three platforms with six statements at most of each
 * of two categories, the capabilities at home there, one source a statement, and three concepts a platform. What is there
 * stands as it was released.
 */
export const released = dataset as unknown as AnyContent & { readonly schemaVersion: number };

/** The levels that version 1.1.0 answered over that part. It had one word for what was not found and what is unknown. */
export const releasedLevels: Readonly<Record<string, Readonly<Record<string, string>>>> = answers;
