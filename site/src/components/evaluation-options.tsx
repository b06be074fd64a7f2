import type { Loaded } from '../data/matrix.ts';
import { platforms } from '../data/overview.ts';
import { type Asked, withRequirement } from '../data/question.ts';
import { deliveryWords } from '../data/words.ts';
import { change } from '../navigation.ts';
import { acceptableLevels, type Route } from '../routes.ts';
import { AddRequirement } from './add-requirement.tsx';
import { LevelMark } from './level.tsx';
import { Picker } from './picker.tsx';

interface EvaluationOptionsProps {
  readonly route: Route<'evaluate'>;
  readonly loaded: Loaded;
  readonly asked: Asked;
}

/** What is required, of whom, and what counts as meeting it. */
export function EvaluationOptions({ route, loaded: { content }, asked }: EvaluationOptionsProps) {
  const deliveries = Object.values(content.capabilities).flatMap(({ delivery }) => delivery ?? []);
  const sets = Object.values(content.requirementSets ?? {});
  return (
    <div class="filters">
      <AddRequirement
        asked={asked}
        onAdd={(id) =>
          change(route, withRequirement(route, undefined, { id, priority: 'must', weight: 1, accept: [] }))
        }
      />
      {sets.length > 0 && (
        <Picker
          label="Requirement sets"
          options={sets.map(({ id, name }) => ({ value: id, name }))}
          chosen={route.set}
          onChange={(set) => change(route, { set })}
        />
      )}
      <Picker
        label="Accepted levels"
        options={acceptableLevels.map((level) => ({ value: level, name: <LevelMark level={level} /> }))}
        chosen={acceptableLevels.filter((level) => route.accept.includes(level))}
        onChange={(accept) => change(route, { accept })}
      />
      {deliveries.length > 0 && (
        <Picker
          label="Delivery"
          options={[...new Set(deliveries)].map((value) => ({ value, name: deliveryWords[value] }))}
          chosen={route.delivery}
          onChange={(delivery) => change(route, { delivery })}
        />
      )}
      <Picker
        label="Platforms"
        options={platforms.map(({ id, name }) => ({ value: id, name }))}
        chosen={route.platform}
        onChange={(platform) => change(route, { platform })}
      />
      <Tick label="One product for all musts" isOn={route.same} onChange={(same) => change(route, { same })} />
      <Tick
        label="Discontinued ones too"
        isOn={route.discontinued}
        onChange={(discontinued) => change(route, { discontinued })}
      />
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Tick({ label, isOn, onChange }: TickProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
