import type { ComponentChildren } from 'preact';

export interface Chip {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly onRemove: () => void;
}

/** What a view is limited to, each with a way to take it off again. */
export function Chips({ chips, onClear }: { readonly chips: readonly Chip[]; readonly onClear: () => void }) {
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="Filters">
      {chips.map(({ key, name, onRemove }) => (
        <li key={key}>
          <button type="button" class="chip" onClick={onRemove}>
            {name}
            <span aria-hidden="true">×</span>
            <span class="hidden">: take off</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="plain" onClick={onClear}>
          Clear all
        </button>
      </li>
    </ul>
  );
}
