import type { levels } from '../data/overview.ts';
import { LevelMark } from './level.tsx';
import { Picker, type PickerProps } from './picker.tsx';

interface RecordPickerProps extends Omit<PickerProps<string>, 'options'> {
  readonly records: readonly { readonly id: string; readonly name: string }[];
}

/** A filter by records that have an id and a name: platforms, categories. */
export function RecordPicker({ records, ...picker }: RecordPickerProps) {
  return <Picker {...picker} options={records.map(({ id, name }) => ({ value: id, name }))} />;
}

type LevelPickerProps = Pick<PickerProps<(typeof levels)[number]>, 'chosen' | 'onChange'> & {
  readonly among: typeof levels;
};

/** A filter by levels, with their marks. */
export function LevelPicker({ among, ...picker }: LevelPickerProps) {
  return (
    <Picker
      {...picker}
      label="Level"
      options={among.map((level) => ({ value: level, name: <LevelMark level={level} /> }))}
    />
  );
}
