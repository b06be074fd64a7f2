import type { Level } from '../../src/model/support.ts';
import type { Column } from './column.ts';

/**
 * How many answers have which level, as columns: what a platform supports, or who supports a capability.
 *
 * @param counted - what there is an answer for, in the plural
 */
export function answerColumns<Row>(counted: string, levelsOf: (row: Row) => readonly Level[]): readonly Column<Row>[] {
  const count = (name: string, which: string, counts: (level: Level) => boolean): Column<Row> => ({
    name,
    type: 'integer',
    required: true,
    meaning: `Number of ${counted} whose answer is ${which}.`,
    of: (row) => levelsOf(row).filter(counts).length,
  });
  return [
    count('native_count', 'native, in whatever scope', (level) => level === 'native'),
    count('known_count', 'any level from native to none', (level) => level !== 'not-found' && level !== 'unknown'),
    count('not_found_count', 'not-found', (level) => level === 'not-found'),
    count('unknown_count', 'unknown', (level) => level === 'unknown'),
  ];
}
