import { useRef, useState } from 'preact/hooks';
import { groupsOf, saying } from '../data/capability-groups.ts';
import type { Asked } from '../data/question.ts';
import { CapabilityWords } from './capability-words.tsx';
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
  const isSaid = saying(text);
  const isThere = new Set(asked.requirements.map(({ id }) => id));
  const groups = groupsOf((capability) => !isThere.has(capability.id) && isSaid(capability));
  return (
    <div class="add-requirement">
      <Menu label="Add a requirement">
        <CapabilityWords box={box} autocomplete="off" text={text} onType={setText} />
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
