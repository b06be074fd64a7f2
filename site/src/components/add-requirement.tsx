import { useRef, useState } from 'preact/hooks';
import { folded, says } from '../data/grid-selection.ts';
import { capabilitiesByCategory } from '../data/overview.ts';
import type { Asked } from '../data/question.ts';
import { Menu } from './menu.tsx';

interface AddRequirementProps {
  readonly asked: Asked;
  readonly onAdd: (capability: string) => void;
}

/** Every capability that is not required yet, by anybody's word for it. */
export function AddRequirement({ asked, onAdd }: AddRequirementProps) {
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  // The button goes with what it added: the next requirement is begun where this one was.
  const add = (id: string) => {
    setText('');
    box.current?.focus();
    onAdd(id);
  };
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const isThere = new Set(asked.requirements.map(({ id }) => id));
  const groups = capabilitiesByCategory
    .map(([category, own]) => {
      return [category, own.filter((each) => !isThere.has(each.id) && says(each, words))] as const;
    })
    .filter(([, own]) => own.length > 0);
  return (
    <div class="add-requirement">
      <Menu label="Add a requirement">
        <input
          ref={box}
          type="search"
          aria-label="Capabilities with these words"
          placeholder="Capability, in your own word"
          autocomplete="off"
          maxLength={100}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        {groups.length === 0 && <p class="quiet">No capability is called by these words.</p>}
        {groups.map(([{ id, name }, own]) => (
          <section key={id} aria-label={name}>
            <h3>{name}</h3>
            {own.map((capability) => (
              <button
                key={capability.id}
                type="button"
                class="entry"
                title={capability.definition}
                onClick={() => add(capability.id)}
              >
                {capability.name}
              </button>
            ))}
          </section>
        ))}
      </Menu>
    </div>
  );
}
