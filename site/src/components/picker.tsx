import type { ComponentChildren } from 'preact';
import { Menu } from './menu.tsx';

export interface PickerProps<Value extends string> {
  readonly label: string;
  /** What it is about, for those who do not see where it stands. */
  readonly of?: string;
  readonly options: readonly { readonly value: Value; readonly name: ComponentChildren }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  /** How many may be ticked at once; left out, all. */
  readonly limit?: number;
}

/** A filter: some of a list may be ticked, and none means all. The button says how many are. */
export function Picker<Value extends string>({ label, of, options, chosen, onChange, limit }: PickerProps<Value>) {
  const toggle = (value: Value, isOn: boolean) => {
    const all = options.map((option) => option.value);
    onChange(all.filter((one) => (one === value ? isOn : chosen.includes(one))));
  };
  return (
    <Menu
      label={
        <>
          {label}
          {of !== undefined && <span class="hidden"> of {of}</span>}
          {chosen.length > 0 && <span class="count">{chosen.length}</span>}
        </>
      }
    >
      <fieldset class="ticks">
        <legend class="hidden">{label}</legend>
        {options.map(({ value, name }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              disabled={limit !== undefined && chosen.length >= limit && !chosen.includes(value)}
              onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {chosen.length > 0 && (
        <button type="button" class="plain" onClick={() => onChange([])}>
          Clear
        </button>
      )}
    </Menu>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly chosen: Value;
  readonly onChange: (chosen: Value) => void;
}

/** One of a few: how something is sorted or grouped. */
export function Choice<Value extends string>({ label, options, chosen, onChange }: ChoiceProps<Value>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={chosen} onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
